// SPDX-License-Identifier: Apache-2.0
#include "tables/paste.hpp"

#include "tables/recordsteps.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace cadre {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::Paste", text);
}

/// The column of each cell; nothing for cells that go nowhere.
using Targets = std::vector<std::optional<std::size_t>>;

QString plain(const QString& text)
{
    return text.simplified().toCaseFolded();
}

std::optional<std::size_t> columnCalled(const std::vector<Column>& columns, const QString& title)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (plain(columns[i].header) == plain(title)) return i;
    return std::nullopt;
}

/// Where the cells go if a row holds titles. It does if at least half of its texts are titles of columns.
std::optional<Targets> targetsOfTitles(const std::vector<Column>& columns, const QStringList& row)
{
    Targets targets;
    std::size_t known = 0;
    std::size_t texts = 0;
    for (const QString& cell : row) {
        targets.push_back(columnCalled(columns, cell));
        if (targets.back()) ++known;
        if (!cell.trimmed().isEmpty()) ++texts;
    }
    if (known == 0 || known * 2 < texts) return std::nullopt;
    return targets;
}

/// Rows that go into a list, one after the other, on a copy of the program.
class Paster {
public:
    Paster(const Program& program, const PasteList& list) : m_before(program), m_now(program), m_list(list) {}

    void putTitled(const Grid& grid, const Targets& targets)
    {
        for (qsizetype i = 0; i < grid.front().size(); ++i)
            if (!targets[static_cast<std::size_t>(i)] && !grid.front()[i].trimmed().isEmpty())
                m_result.problems << tr("This list has no column “%1”.").arg(grid.front()[i].trimmed());
        const auto strong = std::ranges::find_if(m_list.columns, [](const Column& column) { return column.strong; });
        const auto nameColumn = static_cast<std::size_t>(strong - m_list.columns.begin());
        const auto nameCell = std::ranges::find(targets, std::optional(nameColumn)) - targets.begin();
        const auto named = namedRecords(nameColumn);
        for (std::size_t row = 1; row < grid.size(); ++row) {
            if (isBlank(grid[row])) continue;
            const QString name = nameCell < grid[row].size() ? plain(grid[row][nameCell]) : QString();
            const auto found = name.isEmpty() ? named.end() : named.find(name);
            fill(found == named.end() ? add() : found->second, grid[row], targets);
        }
    }
    void putFrom(const Grid& grid, const PasteTarget& target)
    {
        Targets targets;
        for (std::size_t i = target.column; i < m_list.columns.size(); ++i)
            if (m_list.columns[i].edit) targets.push_back(i);
        std::size_t next = 0;
        for (const QStringList& row : grid) {
            if (next >= target.rows.size() && isBlank(row)) continue;
            fill(next < target.rows.size() ? target.rows[next] : add(), row, targets);
            ++next;
        }
    }
    [[nodiscard]] Pasted result()
    {
        m_result.edit = diff(m_before, m_now);
        return std::move(m_result);
    }

private:
    /// Records by name; those whose name several bear are left out.
    [[nodiscard]] std::map<QString, std::string> namedRecords(std::size_t nameColumn) const
    {
        std::map<QString, std::string> named;
        std::vector<QString> twice;
        if (nameColumn >= m_list.columns.size()) return named;
        for (const std::string& id : idsInOrder(m_now, m_list.type)) {
            const QString name = plain(m_list.columns[nameColumn].text(m_now, id));
            if (!named.try_emplace(name, id).second) twice.push_back(name);
        }
        for (const QString& name : twice) named.erase(name);
        return named;
    }
    std::string add()
    {
        const Step step = stepToAdd(m_now, m_list.type);
        apply(m_now, step.edit);
        ++m_result.added;
        m_isNew = true;
        return addedBy(step.edit, m_list.type);
    }
    void fill(const std::string& id, const QStringList& row, const Targets& targets)
    {
        bool changed = false;
        for (std::size_t i = 0; i < targets.size() && static_cast<qsizetype>(i) < row.size(); ++i) {
            const QString text = row[static_cast<qsizetype>(i)].trimmed();
            const Column* column = targets[i] ? &m_list.columns[*targets[i]] : nullptr;
            if (!column || !column->edit || column->text(m_now, id) == text) continue;
            const CellEdit edit = column->edit(m_now, id, text);
            if (!edit.problem.isEmpty()) m_result.problems << edit.problem;
            else apply(m_now, edit.step.edit);
            changed = changed || !isEmpty(edit.step.edit);
        }
        if (!m_isNew && changed) ++m_result.changed;
        m_isNew = false;
        m_result.ids.push_back(id);
    }

    const Program& m_before;
    Program m_now;
    PasteList m_list;
    bool m_isNew = false;
    Pasted m_result;
};

} // namespace

Pasted pasteRows(const Program& program, const PasteList& list, Grid grid, const PasteTarget& target)
{
    Paster paster(program, list);
    if (grid.empty()) return {};
    const auto titles = grid.size() > 1 ? targetsOfTitles(list.columns, grid.front()) : std::nullopt;
    const std::size_t most = mostPastedRows + (titles ? 1 : 0);
    const bool tooMany = grid.size() > most;
    if (tooMany) grid.resize(most);
    if (titles) paster.putTitled(grid, *titles);
    else paster.putFrom(grid, target);
    Pasted pasted = paster.result();
    if (tooMany) pasted.problems.prepend(tr("Only the first %1 rows were taken.").arg(mostPastedRows));
    pasted.problems.removeDuplicates();
    return pasted;
}

Grid copiedRows(const Program& program, const PasteList& list, const std::vector<std::string>& ids)
{
    Grid grid(1);
    for (const Column& column : list.columns) grid.front() << column.header;
    for (const std::string& id : ids) {
        QStringList row;
        for (const Column& column : list.columns) row << column.text(program, id);
        grid.push_back(std::move(row));
    }
    return grid;
}

} // namespace cadre
