// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/recordtable.hpp"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace cadre {

class RecordOrder;
class RecordView;
struct Pasted;

/// What a list says and offers.
struct ListTexts {
    QString name;  ///< What the list holds, for screen readers: "Target roles".
    QString add;   ///< Of the button that adds: "+ Target role". Empty: there is none.
    QString empty; ///< What to do first, where there is nothing yet.
};

/// The records of one type: a table with a filter, and adding, removing, duplicating and moving them. What is
/// selected in it is the session's selection.
class RecordList : public QWidget {
    Q_OBJECT

public:
    RecordList(Session& session, RecordType type, std::vector<Column> columns, const ListTexts& texts,
               QWidget* parent = nullptr);

    /// The add button, the menu with what else can be done, and the filter; a page puts them where it likes.
    [[nodiscard]] QWidget* tools() { return m_tools; }
    [[nodiscard]] RecordTable& table() { return *m_table; }
    [[nodiscard]] RecordView& view() { return *m_view; }
    /// Puts records with the same answer together under a heading. `regroup` is the step that brings a record into the
    /// group of another; without it rows move only within their group.
    void setGroups(std::function<QString(const Program&, const std::string& id)> group,
                   std::function<Step(const Program&, const std::string& id, const std::string& other)> regroup = {});
    /// Shows records below the one they belong to. `adopt` is the step that puts a record beside another one.
    void setParents(std::function<std::string(const Program&, const std::string& id)> parent,
                    std::function<Step(const Program&, const std::string& id, const std::string& other)> adopt);
    /// Columns that are not shown, but can be pasted and are copied.
    void setHiddenColumns(std::vector<Column> columns);

    void addRecord();
    void removeSelected();
    void duplicateSelected();
    void moveSelected(int by);
    /// Moves the selected rows before this row; before none for the number of rows.
    void moveSelectedTo(int row);
    void copySelected() const;
    /// Pastes rows from a spreadsheet: from the current cell on, or `asNew` below all others.
    void paste(bool asNew);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTools(const ListTexts& texts);
    QAction* makeAction(const QString& text, const QKeySequence& key, std::function<void()> act);
    QToolButton* makeMore();
    /// In the order of the rows.
    [[nodiscard]] std::vector<std::string> selectedIds() const;
    [[nodiscard]] std::vector<Column> allColumns() const;
    void say(const QString& note);
    void sayPasted(const Pasted& pasted);
    void sendSelection();
    void takeSelection();
    void select(const std::string& id, bool intoForm);
    void openForm(const QModelIndex& index);
    void updateActions();
    void showEmpty();

    Session& m_session;
    RecordTable* m_table;
    RecordOrder* m_order;
    RecordView* m_view;
    QWidget* m_tools = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_empty;
    QLabel* m_note; ///< What a paste did, or why a text was not taken.
    std::vector<Column> m_hiddenColumns;
    std::function<Step(const Program&, const std::string& id, const std::string& other)> m_regroup;
    QMenu* m_menu = nullptr; ///< What else can be done.
    QAction* m_remove = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_copy = nullptr;
    bool m_syncing = false; ///< The selection is being taken from the session.
};

} // namespace cadre
