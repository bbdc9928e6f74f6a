// SPDX-License-Identifier: Apache-2.0
#include "tables/recordtable.hpp"

#include "session/session.hpp"
#include "tables/recordsteps.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace cadre {

RecordTable::RecordTable(Session& session, RecordType type, std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type), m_columns(std::move(columns))
{
    m_ids = idsInOrder(session.program(), m_type);
    connect(&session, &Session::replaced, this, &RecordTable::startAnew);
    connect(&session, &Session::changed, this, &RecordTable::onChanged);
    connect(&session, &Session::reviewed, this, &RecordTable::repaintFindings);
}

void RecordTable::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_shown.clear();
    endResetModel();
}

int RecordTable::rowOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int RecordTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const Column* RecordTable::column(const QModelIndex& index) const
{
    const auto number = static_cast<std::size_t>(index.column());
    return number < m_columns.size() ? &m_columns[number] : nullptr;
}

QVariant RecordTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Column* shown = column(index);
    if (!shown) return findingData(index.row(), role);
    const std::string& id = idAt(index.row());
    const auto text = [&] { return shown->text(m_session.program(), id); };
    switch (role) {
    case Qt::DisplayRole: {
        const QString written = text();
        return shown->strong && written.isEmpty() ? tr("(no name yet)") : written;
    }
    case Qt::EditRole: return text();
    case Qt::ToolTipRole: return text();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | (shown->centred ? Qt::AlignHCenter : Qt::AlignLeft)));
    case strongRole: return shown->strong;
    case blankRole: return shown->strong && text().isEmpty();
    case missingRole: return shown->missing && text().isEmpty() ? shown->missing(m_session.program(), id) : QString();
    case marksRole: return shown->marks ? QVariant::fromValue(shown->marks(m_session.program(), id)) : QVariant();
    case longTextRole: return shown->longText;
    case Qt::AccessibleTextRole: {
        const QString missing = data(index, missingRole).toString();
        return missing.isEmpty() ? data(index, Qt::DisplayRole) : missing;
    }
    case optionsRole: return shown->options ? shown->options(m_session.program()) : QStringList();
    default: return {};
    }
}

QVariant RecordTable::findingData(int row, int role) const
{
    const FindingCounts counts = m_session.countsOf({m_type, idAt(row)});
    if (role == countsRole) return QVariant::fromValue(counts);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    return countWords(counts);
}

bool RecordTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Column* edited = column(index);
    if (!edited || !edited->edit) return false;
    CellEdit edit = edited->edit(m_session.program(), idAt(index.row()), value.toString());
    if (!edit.problem.isEmpty()) {
        emit notUnderstood(edit.problem);
        return false;
    }
    m_session.seal();
    m_session.push(std::move(edit.step), this);
    m_session.seal();
    return true;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const auto number = static_cast<std::size_t>(section);
    const bool isFindings = number >= m_columns.size();
    if (role == Qt::DisplayRole) return isFindings ? tr("State") : m_columns[number].header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (!isFindings && m_columns[number].centred ? Qt::AlignHCenter : Qt::AlignLeft)));
    return {};
}

Qt::ItemFlags RecordTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = QAbstractTableModel::flags(index);
    const Column* shown = index.isValid() ? column(index) : nullptr;
    if (shown && shown->edit) result |= Qt::ItemIsEditable;
    return result;
}

void RecordTable::startAnew()
{
    beginResetModel();
    m_ids = idsInOrder(m_session.program(), m_type);
    m_shown.clear();
    endResetModel();
}

void RecordTable::onChanged(const Edit& edit)
{
    std::vector<RecordRef> mine;
    for (RecordRef& ref : touched(edit))
        if (ref.type == m_type) mine.push_back(std::move(ref));
    if (!mine.empty()) {
        const std::vector<std::string> now = idsInOrder(m_session.program(), m_type);
        removeGone(now);
        matchOrder(now);
        repaintRows(mine);
    }
    repaintOthers();
}

void RecordTable::setSeen(bool seen)
{
    m_isSeen = seen;
    if (!seen || !std::exchange(m_isBehind, false)) return;
    m_shown.clear();
    if (!m_ids.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTable::repaintFindings()
{
    if (m_isSeen) repaintColumn(columnCount() - 1);
    else m_isBehind = true;
}

void RecordTable::repaintOthers()
{
    m_isBehind = m_isBehind || !m_isSeen;
    if (!m_isSeen) return;
    // Views fit hundreds of rows to a column that changed, so it is worth a look whether it did.
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].showsOthers) continue;
        const std::size_t now = shownIn(m_columns[i]);
        const auto [known, isNew] = m_shown.try_emplace(i, now);
        if (!isNew && std::exchange(known->second, now) == now) continue;
        repaintColumn(static_cast<int>(i));
    }
}

std::size_t RecordTable::shownIn(const Column& column) const
{
    const Program& program = m_session.program();
    std::size_t all = 0;
    for (const std::string& id : m_ids) {
        all = qHash(column.text(program, id), all);
        if (!column.marks) continue;
        const MonthMarks marks = column.marks(program, id);
        all = qHashMulti(all, marks.first, marks.last, qHashRange(marks.months.begin(), marks.months.end()));
    }
    return all;
}

void RecordTable::removeGone(const std::vector<std::string>& now)
{
    const std::set<std::string> kept(now.begin(), now.end());
    // Neighbours together: views put thousands of rows in order anew after each removal.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(idAt(last))) continue;
        int first = last;
        while (first > 0 && !kept.contains(idAt(first - 1))) --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RecordTable::matchOrder(const std::vector<std::string>& now)
{
    const std::set<std::string> held(m_ids.begin(), m_ids.end());
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < m_ids.size() && m_ids[i] == now[i]) continue;
        if (!held.contains(now[i])) {
            std::size_t end = i + 1;
            while (end < now.size() && !held.contains(now[end])) ++end;
            const auto at = [](std::size_t place) { return static_cast<std::ptrdiff_t>(place); };
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end - 1));
            m_ids.insert(m_ids.begin() + at(i), now.begin() + at(i), now.begin() + at(end));
            endInsertRows();
            i = end - 1;
            continue;
        }
        // One row that moved down shifts all between up; moving it takes one step instead of many.
        if (i + 1 < m_ids.size() && m_ids[i + 1] == now[i]) {
            const auto target = std::ranges::find(now, m_ids[i]) - now.begin();
            moveRow(i, std::min(static_cast<std::size_t>(target), m_ids.size() - 1));
            if (m_ids[i] == now[i]) continue;
        }
        moveRow(static_cast<std::size_t>(rowOf(now[i])), i);
    }
}

void RecordTable::moveRow(std::size_t from, std::size_t to)
{
    if (from == to) return;
    const auto source = static_cast<int>(from);
    const auto target = static_cast<int>(to);
    beginMoveRows({}, source, source, {}, target > source ? target + 1 : target);
    std::string id = std::move(m_ids[from]);
    m_ids.erase(m_ids.begin() + source);
    m_ids.insert(m_ids.begin() + target, std::move(id));
    endMoveRows();
}

void RecordTable::repaintRows(const std::vector<RecordRef>& changed)
{
    std::set<std::string_view> ids;
    for (const RecordRef& ref : changed) ids.insert(ref.id);
    const auto isChanged = [&](int row) { return row < rowCount() && ids.contains(idAt(row)); };
    for (int first = 0; first < rowCount(); ++first) {
        if (!isChanged(first)) continue;
        int last = first;
        while (isChanged(last + 1)) ++last;
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
        first = last;
    }
}

void RecordTable::repaintColumn(int column)
{
    if (!m_ids.empty()) emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

} // namespace cadre
