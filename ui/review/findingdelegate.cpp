// SPDX-License-Identifier: Apache-2.0
#include "review/findingdelegate.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "review/findingmodel.hpp"
#include "review/reviewstate.hpp"
#include "review/reviewwords.hpp"
#include "session/text.hpp"

#include <QAbstractItemView>
#include <QPainter>

namespace cadre {
namespace {

constexpr int padding = 8;
constexpr int headingPadding = 4;
constexpr qsizetype mostHeights = 20'000;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int listWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QRect messageBox(const QRect& row, int width)
{
    return {row.left() + FindingDelegate::signWidth, row.top() + padding,
            std::max(80, width - FindingDelegate::signWidth - FindingDelegate::placeWidth(width) - padding), 10'000};
}

QFont fontOf(const QStyleOptionViewItem& option, bool bold)
{
    QFont font = option.font;
    font.setBold(bold);
    return font;
}

int measured(const QFont& font, int width, const QString& text)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) < width) return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 10'000), wrap, text).height();
}

} // namespace

FindingDelegate::FindingDelegate(const FindingModel& model, const ReviewState& state, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_state(state)
{
}

int FindingDelegate::placeWidth(int listWidth)
{
    return std::clamp(listWidth / 4, 90, 220);
}

QString FindingDelegate::acceptedText(const QModelIndex& index) const
{
    const Accepted* accepted = m_model.accepted(index);
    return accepted ? acceptedWords(*accepted) : QString();
}

int FindingDelegate::heightOf(const QFont& font, int width, const QString& text) const
{
    if (width != m_heightsWidth || m_heights.size() > mostHeights) m_heights.clear();
    m_heightsWidth = width;
    const QString key = (font.bold() ? u'b' : u'n') + text;
    const auto known = m_heights.constFind(key);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(key, measured(font, width, text));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = listWidth(option);
    if (const QWidget* card = view ? view->indexWidget(index) : nullptr)
        return {width, std::max(card->heightForWidth(width), card->minimumSizeHint().height())};
    if (!m_model.finding(index)) return {width, QFontMetrics(option.font).height() + 2 * headingPadding};
    const int textWidth = messageBox({0, 0, width, 0}, width).width();
    const bool isAccepted = m_model.accepted(index) != nullptr;
    int height = heightOf(fontOf(option, !isAccepted), textWidth, index.data().toString());
    if (isAccepted) height += heightOf(option.font, textWidth, acceptedText(index));
    return {width, height + 2 * padding};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool heading = !m_model.finding(index);
    painter->fillRect(option.rect, selected ? theme().accentSoft : heading ? theme().faint : theme().pane);
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (heading) paintHeading(*painter, option, index);
    else if (!view || !view->indexWidget(index)) paintFinding(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme().accent);
    }
    painter->restore();
}

void FindingDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const FindingRow* row = m_model.row(index);
    QString text = row ? row->text : QString();
    if (row && row->kind == FindingRow::Kind::acceptedHeading)
        text = (m_state.view().unfoldAccepted ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + text;
    painter.setFont(fontOf(option, true));
    painter.setPen(theme().ink);
    painter.drawText(option.rect.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void FindingDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Finding& finding = *m_model.finding(index);
    const bool isAccepted = m_model.accepted(index) != nullptr;
    const int width = listWidth(option);
    const QRect box = messageBox(option.rect, width);
    const Mark mark = isAccepted ? Mark::accepted : markOf(finding.severity);
    paintMark(painter, QRectF(option.rect.left() + 12, box.top() + 2, 13, 13), mark);

    const QFont font = fontOf(option, !isAccepted);
    const QString message = index.data().toString();
    painter.setFont(font);
    painter.setPen(isAccepted ? theme().muted : theme().ink);
    painter.drawText(box, wrap, message);
    painter.setFont(option.font);
    painter.setPen(theme().muted);
    if (isAccepted)
        painter.drawText(box.translated(0, heightOf(font, box.width(), message)), wrap, acceptedText(index));
    const QRect placeBox(option.rect.left() + width - placeWidth(width), box.top(), placeWidth(width) - padding,
                         QFontMetrics(option.font).height());
    const QString place = m_model.placeText(finding);
    painter.drawText(placeBox, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(option.font).elidedText(place, Qt::ElideRight, placeBox.width()));
}

} // namespace cadre
