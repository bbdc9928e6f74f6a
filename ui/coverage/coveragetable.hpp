// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/coverage.hpp"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace cadre {

class Session;

/// The coverage of the session's program as a table: a row for each competency, and one above each group; columns
/// for what each role needs, for each activity, for the measures and for the verdict. Names of competencies are
/// the titles of rows, so that they stay in sight. Shows all target roles or one, all rows or only those where
/// something is missing. Follows the review.
class CoverageTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CoverageTable(Session& session, QObject* parent = nullptr);

    /// While nobody sees the table it lets changes go by.
    void setSeen(bool seen);

    enum class ColumnKind { need, activity, measures, verdict };
    [[nodiscard]] ColumnKind kindOf(int column) const;
    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }
    /// The coverage of a row; null for a group's title.
    [[nodiscard]] const CoverageRow* row(int row) const;
    /// The cell of an activity's column; null where it does not practise the competency.
    [[nodiscard]] const CoverageCell* cell(const QModelIndex& index) const;
    /// Whether a level can be set there.
    [[nodiscard]] bool isCell(const QModelIndex& index) const;
    /// The activity of a column; null for the others.
    [[nodiscard]] const CoverageColumn* activityIn(int column) const;
    /// The highest level that a role needs of the row's competency; nothing where none says.
    [[nodiscard]] std::optional<std::int64_t> neededLevel(int row) const;
    /// How many columns say what roles need; they come first.
    [[nodiscard]] int needs() const { return static_cast<int>(m_coverage.roles.size()); }

    /// Shows what one target role needs; an empty id shows all.
    void setRole(const Id<Role>& role);
    [[nodiscard]] const Id<Role>& role() const { return m_role; }
    void setOnlyGaps(bool only);
    [[nodiscard]] bool onlyGaps() const { return m_onlyGaps; }
    /// The highest level of the program's proficiency scale.
    [[nodiscard]] std::int64_t highestLevel() const { return m_highestLevel; }
    /// Makes the activity practise the competency at this level, or not at all. One step.
    void setLevel(const QModelIndex& index, std::optional<std::int64_t> level);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    [[nodiscard]] QString tipOf(const QModelIndex& index) const;
    /// What a screen reader says for the text of a cell.
    [[nodiscard]] QString spokenText(const QModelIndex& index, const QString& text) const;
    [[nodiscard]] QString columnTitle(int column) const;
    [[nodiscard]] int activities() const { return static_cast<int>(m_coverage.activities.size()); }

    /// A row of the table: a competency, or the title of the group that begins there.
    struct Line {
        std::string group;
        std::optional<std::size_t> row;

        bool operator==(const Line&) const = default;
    };
    [[nodiscard]] std::vector<Line> linesOf(const Coverage& coverage) const;

    Session& m_session;
    Coverage m_coverage;
    std::vector<Line> m_lines;
    std::int64_t m_highestLevel = 5;
    Id<Role> m_role;
    bool m_onlyGaps = false;
    bool m_seen = true;
    bool m_isBehind = false; ///< A change went by.
    QTimer m_refreshSoon;    ///< Several records can change in one go.
};

} // namespace cadre
