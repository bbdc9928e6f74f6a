// SPDX-License-Identifier: Apache-2.0
#include "form/formsection.hpp"

#include "findings/badgerow.hpp"

#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {

FormSection::FormSection(const QString& title, const QString& key, bool folded, QWidget* parent)
    : QWidget(parent), m_key(key), m_heading(new QToolButton(this)), m_badges(new BadgeRow(this)), m_body(new QWidget(this)),
      m_fields(new QVBoxLayout(m_body))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_heading);
    line->addWidget(m_badges);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_body);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(12);
    m_heading->setText(title);
    m_heading->setProperty("part", "sectionFold");
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) { setFolded(!open); });
    m_body->setHidden(QSettings().value(m_key, folded).toBool());
    showState();
}

QWidget* FormSection::heading() const
{
    return m_heading;
}

void FormSection::setFolded(bool folded)
{
    m_body->setHidden(folded);
    QSettings().setValue(m_key, folded);
    showState();
}

void FormSection::showCounts(const FindingCounts& counts)
{
    m_counts = counts;
    showState();
}

void FormSection::showState()
{
    m_heading->setChecked(!isFolded());
    m_heading->setArrowType(isFolded() ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setAccessibleName(isFolded() ? tr("%1, folded").arg(m_heading->text()) : m_heading->text());
    m_badges->show(isFolded() ? m_counts : FindingCounts());
}

} // namespace cadre
