// SPDX-License-Identifier: Apache-2.0
#include "coverage/coverageview.hpp"

#include "coverage/coveragedelegate.hpp"
#include "coverage/coveragehead.hpp"
#include "coverage/coveragetable.hpp"
#include "look/theme.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace cadre {

namespace {

constexpr int nameWidth = 150;
constexpr int needWidth = 58;
constexpr int verdictWidth = 120;
constexpr int leastActivity = 60;
constexpr int mostActivity = 92;
constexpr int leastMeasures = 112; ///< Room for a word or two: one letter and dots say nothing.
constexpr int mostMeasures = 300;
constexpr qsizetype mostHeights = 5'000;
constexpr int mostFittedRows = 400; ///< Beyond, rows are as high as two lines, so that long lists open at once.

} // namespace

CoverageView::CoverageView(Session& session, CoverageTable& table, QWidget* parent)
    : QTableView(parent), m_session(session), m_table(table), m_delegate(new CoverageDelegate(table, this)),
      m_head(new CoverageHead(table, this)), m_corner(new QLabel(tr("Competency"), this))
{
    setAccessibleName(tr("Coverage"));
    setHorizontalHeader(m_head);
    setVerticalHeader(new CoverageNames(this));
    setModel(&table);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    m_corner->setProperty("part", "matrixCorner");
    m_corner->setContentsMargins(8, 0, 8, 0);
    verticalHeader()->setProperty("part", "matrixRows");
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | static_cast<Qt::Alignment>(static_cast<int>(Qt::AlignVCenter) | Qt::TextWordWrap));
    verticalHeader()->setFixedWidth(zoomed(nameWidth));
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&table, &QAbstractItemModel::modelReset, this, &CoverageView::arrange);
    connect(&table, &QAbstractItemModel::modelReset, this, &CoverageView::showSelection);
    connect(&table, &QAbstractItemModel::dataChanged, this, &CoverageView::arrangeRows);
    connect(&session, &Session::selectionChanged, this, &CoverageView::showSelection);
    connect(this, &QAbstractItemView::clicked, this, &CoverageView::activate);
    arrange();
}

void CoverageView::arrange()
{
    arrangeColumns();
    arrangeRows();
}

void CoverageView::arrangeRows()
{
    const int line = fontMetrics().height();
    const int least = 2 * line + 14;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (!m_table.row(row)) {
            setRowHeight(row, line + 10);
            continue;
        }
        if (row >= mostFittedRows) {
            setRowHeight(row, least);
            continue;
        }
        setRowHeight(row, std::max(least, textHeight(row)));
    }
}

/// What the texts of a row need; the same texts need the same.
int CoverageView::textHeight(int row)
{
    const QModelIndex measures = m_table.index(row, m_table.columnCount() - 2);
    const int width = columnWidth(measures.column());
    const QString name = m_table.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    QString key = name;
    for (const CoverageMeasure& measure : m_table.row(row)->measures) key += u'\n' + toQt(measure.name);
    if (m_heightsWidth != width || m_heights.size() > mostHeights) m_heights.clear();
    m_heightsWidth = width;
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd()) return *known;
    const int lines = fontMetrics().boundingRect(QRect(0, 0, zoomed(nameWidth) - 20, 1000), Qt::TextWordWrap, name).height();
    return *m_heights.insert(key, std::max(lines + 14, m_delegate->measuresHeight(measures, width)));
}

void CoverageView::arrangeColumns()
{
    // Every column gets what the words of its title need; the activities share what is left of the width, as long as all
    // can be seen at once, and the measures get the rest.
    std::vector<int> least;
    int taken = zoomed(verdictWidth) + zoomed(leastMeasures);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const auto kind = m_table.kindOf(column);
        if (kind == CoverageTable::ColumnKind::need) taken += std::max(zoomed(needWidth), m_head->leastWidth(column));
        if (kind == CoverageTable::ColumnKind::activity) least.push_back(m_head->leastWidth(column));
    }
    const auto wide = [&](int activity) {
        int sum = taken;
        for (const int width : least) sum += std::max(activity, width);
        return sum;
    };
    int activity = zoomed(mostActivity);
    while (activity > zoomed(leastActivity) && wide(activity) > viewport()->width()) --activity;
    int measures = 0;
    int rest = viewport()->width();
    for (int column = 0; column < m_table.columnCount(); ++column) {
        int width = zoomed(verdictWidth);
        switch (m_table.kindOf(column)) {
        case CoverageTable::ColumnKind::need: width = std::max(zoomed(needWidth), m_head->leastWidth(column)); break;
        case CoverageTable::ColumnKind::activity: width = std::max(activity, m_head->leastWidth(column)); break;
        case CoverageTable::ColumnKind::measures: measures = column; continue;
        case CoverageTable::ColumnKind::verdict: break;
        }
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(measures, std::clamp(rest, zoomed(leastMeasures), zoomed(mostMeasures)));
    m_head->fitHeight();
    placeCorner();
}

void CoverageView::placeCorner()
{
    m_corner->setGeometry(1, 1, zoomed(nameWidth) - 1, m_head->height() - 1);
}

void CoverageView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) arrange();
    placeCorner();
}

void CoverageView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    m_heights.clear();
    verticalHeader()->setFixedWidth(zoomed(nameWidth));
    arrange();
}

void CoverageView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_table.isCell(index)) {
        const int digit = event->key() - Qt::Key_0;
        if (digit >= 1 && digit <= 9) {
            if (digit <= m_table.highestLevel()) m_table.setLevel(index, digit);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || digit == 0)
            return m_table.setLevel(index, std::nullopt);
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        return activate(index);
    QTableView::keyPressEvent(event);
}

void CoverageView::activate(const QModelIndex& index)
{
    const CoverageRow* row = m_table.row(index.row());
    if (!row) return;
    if (m_table.isCell(index)) offerLevels(index);
    else if (m_table.kindOf(index.column()) == CoverageTable::ColumnKind::verdict && isGap(row->verdict))
        emit repairAsked(index);
}

void CoverageView::offerLevels(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const QPersistentModelIndex place = index;
    const CoverageCell* cell = m_table.cell(index);
    const auto needed = m_table.neededLevel(index.row());
    for (const ScaleStep& step : scaleOf(only(m_session.program().brief))) {
        QString words = shown(step.name.c_str());
        words.replace(u'&', QStringLiteral("&&"));
        words = words.isEmpty() ? QString::number(step.level) : tr("%1 · %2").arg(step.level).arg(words);
        if (needed == step.level) words = tr("%1 (as needed)").arg(words);
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(cell && cell->level == step.level);
        connect(action, &QAction::triggered, this, [this, place, level = step.level] { m_table.setLevel(place, level); });
    }
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Not practised here"));
    clear->setEnabled(cell != nullptr);
    connect(clear, &QAction::triggered, this, [this, place] { m_table.setLevel(place, std::nullopt); });
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void CoverageView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) m_column = current.column();
    if (m_following) return;
    if (const CoverageRow* row = m_table.row(current.row()))
        m_session.select({{RecordType::competency, row->id.value}});
}

void CoverageView::showSelection()
{
    const auto& selection = m_session.selection();
    if (selection.empty() || selection.front().type != RecordType::competency) return;
    const CoverageRow* current = m_table.row(currentIndex().row());
    if (current && current->id.value == selection.front().id) return;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const CoverageRow* candidate = m_table.row(row);
        if (!candidate || candidate->id.value != selection.front().id) continue;
        m_following = true;
        setCurrentIndex(m_table.index(row, std::clamp(m_column, 0, m_table.columnCount() - 1)));
        m_following = false;
        return;
    }
}

} // namespace cadre
