// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "form/editor.hpp"
#include "form/fieldrow.hpp"
#include "form/rowseditor.hpp"

#include <QSet>

#include <initializer_list>
#include <map>

class QVBoxLayout;

namespace cadre {

class FormSection;

struct Place;

/// A form for one record, laid out by hand from top to bottom. It follows the session: what changes anywhere
/// shows here at once, findings stand beside their fields, and going to a place puts the cursor into the field.
class Form : public QWidget {
    Q_OBJECT

public:
    enum class Fold { open, closed };

    Form(Session& session, RecordType type, QWidget* parent = nullptr);

    [[nodiscard]] Session& session() { return m_session; }
    /// The record that is shown, the first of several.
    [[nodiscard]] const RecordRef& record() const { return m_record; }
    /// The ids of all records that are edited together here.
    [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }
    /// Shows another record of the same type. What was typed and not understood is kept for coming back.
    void show(const std::string& id);
    /// Edits several records together: a field in which they differ says so, and what is entered goes to all of them.
    void show(std::vector<std::string> ids);
    /// The fields that have an editor here.
    [[nodiscard]] QSet<QString> fields() const;
    /// The row of a field, or null.
    [[nodiscard]] FieldRow* row(const QString& field) const;
    /// Puts the cursor into a field; into the first one for an empty name.
    void focusField(const QString& field);

    /// Adds a heading over the fields that follow, by which they can be folded. Whether they are is remembered.
    void section(const QString& title, Fold fold = Fold::open);
    /// Adds a field below the others. The form takes the editor.
    FieldRow* add(const char* field, const char* label, Editor* editor);
    /// Puts fields that were just added beside each other, in equal widths.
    void sideBySide(std::initializer_list<FieldRow*> rows);
    /// Adds any other widget below the fields.
    void addWidget(QWidget* widget);

signals:
    /// Another record is shown.
    void recordChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    /// Whether it was left: what nobody looks at must not slow down the typing elsewhere. It is refreshed when it is back.
    [[nodiscard]] bool waits() const;
    void onChanged(const Edit& edit);
    void onPlace(const Place& place);
    void showFindings();
    void orderTabs();

    Session& m_session;
    bool m_wasSeen = false;
    RecordRef m_record;
    std::vector<std::string> m_ids;
    std::vector<FormSection*> m_sections;
    std::map<const FieldRow*, FormSection*> m_sectionOf;
    std::vector<FieldRow*> m_rows;
    std::map<std::string, Drafts> m_drafts; ///< By the id of the record.
    QVBoxLayout* m_layout;
    QVBoxLayout* m_into; ///< Where the next field goes: the form's layout, or that of the last section.
};

} // namespace cadre
