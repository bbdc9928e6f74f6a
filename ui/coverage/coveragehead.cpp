// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragehead.hpp"

#include "coverage/coveragetable.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace cadre {

namespace {

constexpr qsizetype mostKnown = 20'000;
constexpr int margin = 4;
constexpr int mostLines = 5;
constexpr int mostWidth = 130;

} // namespace

CoverageHead::CoverageHead(const CoverageTable& table, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_table(table)
{
    setProperty("part", "matrixColumns");
    setAccessibleName(tr("Columns of the coverage"));
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setSectionsClickable(false);
}

QString CoverageHead::titleOf(int section) const
{
    if (section < m_table.needs()) return toQt(m_table.coverage().roles[static_cast<std::size_t>(section)].name);
    return m_table.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

QFont CoverageHead::fontOf(int section) const
{
    QFont bold = font();
    const auto kind = m_table.kindOf(section);
    bold.setBold(kind == CoverageTable::ColumnKind::measures || kind == CoverageTable::ColumnKind::verdict);
    return bold;
}

int CoverageHead::widestWord(const QFont& in, const QString& title) const
{
    const QString key = (in.bold() ? u'b' : u'n') + title;
    if (const auto known = m_widest.constFind(key); known != m_widest.constEnd()) return *known;
    static const QRegularExpression ends(QStringLiteral("(?<=[\\s-])")); // a hyphen is a place to break, too
    const QFontMetrics metrics(in);
    int widest = 0;
    for (const QString& word : title.split(ends)) widest = std::max(widest, metrics.horizontalAdvance(word.trimmed()));
    if (m_widest.size() > mostKnown) m_widest.clear();
    return *m_widest.insert(key, widest);
}

void CoverageHead::changeEvent(QEvent* event)
{
    m_widest.clear();
    QHeaderView::changeEvent(event);
}

int CoverageHead::leastWidth(int section) const
{
    int widest = widestWord(fontOf(section), titleOf(section));
    if (section < m_table.needs()) {
        QFont bold = font();
        bold.setBold(true);
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(tr("Needs level")) / m_table.needs());
    }
    return std::min(widest + 2 * margin + 2, zoomed(mostWidth));
}

void CoverageHead::fitHeight()
{
    int height = 0;
    for (int section = 0; section < count(); ++section) {
        const QFontMetrics metrics(fontOf(section));
        const QRect box(0, 0, sectionSize(section) - 2 * margin, 1000);
        const int text = metrics.boundingRect(box, Qt::TextWordWrap, titleOf(section)).height();
        const int lines = std::min(text, mostLines * metrics.lineSpacing());
        height = std::max(height, lines + (section < m_table.needs() ? metrics.lineSpacing() : 0));
    }
    setFixedHeight(std::max(height + 4 * margin, 40));
}

void CoverageHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme().pane);
    painter->setFont(fontOf(section));
    painter->setPen(theme().muted);
    const auto kind = m_table.kindOf(section);
    QRect box = rect.adjusted(margin, margin, -margin, -margin);
    int alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    if (kind == CoverageTable::ColumnKind::need) {
        box.setTop(box.top() + painter->fontMetrics().lineSpacing());
        alignment = Qt::AlignHCenter | Qt::AlignTop;
    } else if (kind != CoverageTable::ColumnKind::activity) {
        alignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
    painter->setClipRect(rect);
    painter->drawText(box, alignment | Qt::TextWordWrap, titleOf(section));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().line);
    painter->restore();
}

void CoverageHead::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (m_table.needs() == 0) return;
    const int left = sectionViewportPosition(0);
    const int last = m_table.needs() - 1;
    const int right = sectionViewportPosition(last) + sectionSize(last);
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme().muted);
    const QString title = painter.fontMetrics().elidedText(tr("Needs level"), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, margin, right - left, painter.fontMetrics().lineSpacing()), Qt::AlignHCenter, title);
}

} // namespace cadre
