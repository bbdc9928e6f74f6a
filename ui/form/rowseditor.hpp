// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"

#include <QFrame>

#include <cstddef>
#include <functional>
#include <memory>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cadre {

/// The place of a row in its list, shared by the editors in the row: it sinks when a row before goes.
using RowNumber = std::shared_ptr<std::size_t>;

/// One row of a list inside a record: a few editors on one or more lines, and a button to remove it.
class Row : public QFrame {
    Q_OBJECT

public:
    Row(RowNumber number, const QString& listLabel, QWidget* parent = nullptr);

    [[nodiscard]] const RowNumber& number() const { return m_number; }
    /// Adds an editor to the current line. `width` in pixels fixes it; 0 lets it take the room that is left.
    void add(Editor* editor, const QString& label, int width = 0);
    void nextLine();
    [[nodiscard]] const std::vector<Editor*>& editors() const { return m_editors; }
    /// What the Tab key goes through in the row.
    [[nodiscard]] std::vector<QWidget*> controls() const;
    /// Names the controls after the row's number.
    void updateLabels();

signals:
    void removeRequested();
    void noteChanged();

private:
    RowNumber m_number;
    QString m_listLabel;
    std::vector<Editor*> m_editors;
    std::vector<QString> m_labels;
    QVBoxLayout* m_lines;
    QHBoxLayout* m_line = nullptr;
    QWidget* m_remove;
};

/// What an editor of rows needs to know of the list.
struct RowList {
    std::function<std::size_t()> count;
    std::function<void()> add;
    std::function<void(std::size_t)> remove;
    std::function<std::vector<RecordRef>(std::size_t)> subjects; ///< What findings call a row by; may be empty.
    std::function<void(Row&)> build;                             ///< Puts the editors into a new row.
};

/// A list inside a record: duties, behaviours, criteria. One row for each, and a button to add one.
class RowsEditor : public Editor {
    Q_OBJECT

public:
    RowsEditor(Session& session, RowList list, const QString& addLabel, QWidget* parent = nullptr);

    void refresh() override;
    void forget() override;
    void setLabel(const QString& label) override;
    [[nodiscard]] std::vector<QWidget*> controls() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QWidget* controlOf(const Finding& finding) override;
    void saveDrafts(Drafts& drafts, const QString& path) const override;
    void restoreDrafts(const Drafts& drafts, const QString& path) override;

private:
    void matchRows();
    void appendRow();
    void addByUser();
    void removeByUser(Row* row);
    void gatherNotes();

    RowList m_list;
    QString m_label;
    std::vector<Row*> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
};

} // namespace cadre
