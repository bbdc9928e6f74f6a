// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"
#include "review/finding.hpp"

#include <QPointer>

#include <functional>
#include <vector>

class QLabel;

namespace cadre {

class FindingLines;

/// A field of a form: its label, its editor, what is wrong with the text as typed, and its findings.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(Session& session, const QString& field, const QString& label, Editor* editor, QWidget* parent = nullptr);

    /// The field's name as in files.
    [[nodiscard]] const QString& field() const { return m_field; }
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] Editor& editor() const { return *m_editor; }
    /// A line under the label that says what to write.
    void setHelp(const QString& text);
    /// Says whether the records edited together differ in this field, and whether they are edited together all the same,
    /// by the entries that all of them have.
    void setDiffers(std::function<bool()> differs, bool sharesEntries = false)
    {
        m_differs = std::move(differs);
        m_sharesEntries = sharesEntries;
    }
    /// Shows what the program holds. `forget` drops what was typed and not understood.
    void refresh(bool forget = false);
    void showFindings(const std::vector<const Finding*>& findings);
    /// The widget that shows the findings. A form may put it elsewhere.
    [[nodiscard]] QWidget& findings() const;

private:
    void showNote();

    QString m_field;
    QString m_label;
    Editor* m_editor;
    QLabel* m_help;
    QLabel* m_mixed;
    std::function<bool()> m_differs;
    bool m_sharesEntries = false;
    QLabel* m_note;
    FindingLines* m_findings;
    std::vector<QPointer<QWidget>> m_marked; ///< Controls that show a finding.
};

} // namespace cadre
