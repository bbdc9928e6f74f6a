// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "session/counts.hpp"

#include <QAbstractTableModel>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

class Session;

/// What typing a text into a cell does.
struct CellEdit {
    CellEdit(Step s) : step(std::move(s)) {} // NOLINT(google-explicit-constructor)
    /// The text can't be taken; `problem` tells the person why.
    [[nodiscard]] static CellEdit notUnderstood(QString problem)
    {
        CellEdit edit{Step()};
        edit.problem = std::move(problem);
        return edit;
    }

    Step step;
    QString problem; ///< Empty where the text is understood.
};

/// Months on a line from the first to the last.
struct MonthMarks {
    int first = 1;
    int last = 1;
    std::vector<int> months; ///< Within the line.
};

/// One column of a table of records.
struct Column {
    QString header;
    /// What stands in the cell.
    std::function<QString(const Program&, const std::string& id)> text;
    /// What typing this text into the cell does; empty for a column that is only read.
    std::function<CellEdit(const Program&, const std::string& id, const QString& text)> edit = {};
    /// The texts that can be typed, where there are only some.
    std::function<QStringList(const Program&)> options = {};
    /// What stands in an empty cell that should say something; empty where it need not.
    std::function<QString(const Program&, const std::string& id)> missing = {};
    /// Months that are drawn below the text.
    std::function<MonthMarks(const Program&, const std::string& id)> marks = {};
    bool longText = false; ///< Typed in several lines.
    /// Whether the cell shows more than its own record, so that it is painted anew after any change.
    bool showsOthers = false;
    int width = 0;        ///< Pixels; 0 shares the room that is left.
    bool centred = false;
    bool strong = false;  ///< The name of the row, in bold.
};

/// The records of one type as a table, in the user's order, one row each; the last column is for findings.
/// After each change of the session it inserts, removes, moves or repaints just the rows of the records that
/// the edit names. It starts anew only when another program is opened.
class RecordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        countsRole = Qt::UserRole, ///< FindingCounts of the row, in the last column.
        strongRole,                ///< Whether the cell is the name of its row.
        blankRole,                 ///< Whether the cell says nothing and stands for something to write.
        missingRole,               ///< What should be written into an empty cell.
        marksRole,                 ///< MonthMarks; invalid for a column without.
        longTextRole,              ///< Whether several lines can be typed.
        optionsRole,               ///< The texts that can be typed; none where it may be any.
    };

    RecordTable(Session& session, RecordType type, std::vector<Column> columns, QObject* parent = nullptr);

    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    /// Shows other columns.
    void setColumns(std::vector<Column> columns);
    /// Whether anybody looks at the table. One that nobody looks at keeps the right rows; what others change in their
    /// cells waits until it is seen.
    void setSeen(bool seen);
    [[nodiscard]] const std::string& idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// The row of a record; -1 if it has none.
    [[nodiscard]] int rowOf(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// What was typed into a cell can't be taken, and why.
    void notUnderstood(const QString& problem);

private:
    [[nodiscard]] const Column* column(const QModelIndex& index) const;
    [[nodiscard]] QVariant findingData(int row, int role) const;
    void startAnew();
    void onChanged(const Edit& edit);
    void removeGone(const std::vector<std::string>& now);
    void matchOrder(const std::vector<std::string>& now);
    void moveRow(std::size_t from, std::size_t to);
    void repaintRows(const std::vector<RecordRef>& changed);
    void repaintFindings();
    void repaintOthers();
    void repaintColumn(int column);
    /// Stands for all that the cells of a column show.
    [[nodiscard]] std::size_t shownIn(const Column& column) const;

    Session& m_session;
    RecordType m_type;
    std::vector<Column> m_columns;
    std::vector<std::string> m_ids;
    std::map<std::size_t, std::size_t> m_shown; ///< What columns that show others show, by their number.
    bool m_isSeen = true;
    bool m_isBehind = false;
};

} // namespace cadre

Q_DECLARE_METATYPE(cadre::MonthMarks)
