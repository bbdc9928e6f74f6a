// SPDX-License-Identifier: Apache-2.0
#include "guided/steplist.hpp"

#include "guided/questionwords.hpp"
#include "look/theme.hpp"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace cadre {
namespace {

constexpr int rowHeight = 32;
constexpr int textLeft = 30;
constexpr int answeredRole = Qt::UserRole;

/// Paints a tick or the number, and the question.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = theme();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isAnswered = index.data(answeredRole).toBool();
        painter->save();
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        if (isCurrent) painter->setPen(colours.accent);
        else painter->setPen(isAnswered ? colours.ink : colours.muted);
        const QString sign = isAnswered && !isCurrent ? QStringLiteral("✓") : QString::number(index.row() + 1);
        painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter, sign);
        painter->drawText(option.rect.adjusted(textLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        if (isCurrent && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(colours.accent, 1));
            painter->drawRoundedRect(option.rect.adjusted(textLeft - 6, 2, -1, -3), 4, 4);
        }
        painter->restore();
    }
};

} // namespace

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setProperty("part", "steps");
    setAccessibleName(tr("The eight questions"));
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(rowHeight * questionCount + 4);
    for (int i = 0; i < questionCount; ++i) addItem(shortQuestion(static_cast<Question>(i)));
    setCurrentRow(0); // else the list would choose one itself when it gets the keyboard
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) emit chosen(static_cast<Question>(row));
    });
}

void StepList::present(const DraftAnswers& answers, Question current)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < questionCount; ++i) {
        const bool isAnswered = answers.isAnswered(static_cast<Question>(i));
        item(i)->setData(answeredRole, isAnswered);
        const QString words = shortQuestion(static_cast<Question>(i));
        item(i)->setData(Qt::AccessibleTextRole, isAnswered ? tr("%1 Answered.").arg(words) : words);
    }
    setCurrentRow(static_cast<int>(current));
    viewport()->update();
}

} // namespace cadre
