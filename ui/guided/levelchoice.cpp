// SPDX-License-Identifier: Apache-2.0
#include "guided/levelchoice.hpp"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace cadre {

LevelChoice::LevelChoice(const QString& name, const QStringList& steps, std::int64_t level, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new QPushButton(QString::number(i + 1));
        step->setProperty("part", "levelStep");
        step->setCheckable(true);
        step->setFixedSize(34, 24);
        step->setToolTip(steps[i]);
        step->setAccessibleName(tr("%1: %2, %3").arg(name).arg(i + 1).arg(steps[i]));
        m_group->addButton(step, i + 1);
        row->addWidget(step);
    }
    setLevel(level);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) emit edited();
    });
}

std::int64_t LevelChoice::level() const
{
    return m_group->checkedId();
}

void LevelChoice::setLevel(std::int64_t level)
{
    const auto most = static_cast<std::int64_t>(m_group->buttons().size());
    m_group->button(static_cast<int>(std::clamp<std::int64_t>(level, 1, most)))->setChecked(true);
}

void LevelChoice::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    QAbstractButton* step = digit >= 1 && digit <= 9 ? m_group->button(digit) : nullptr;
    if (!step || event->modifiers() & ~Qt::KeypadModifier) return QWidget::keyPressEvent(event);
    step->setChecked(true);
    step->setFocus();
}

} // namespace cadre
