// SPDX-License-Identifier: Apache-2.0
#include "review/reviewpanel.hpp"

#include "look/badge.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewwords.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {

ReviewPanel::ReviewPanel(Session& session, PlaceName placeName, QWidget* parent)
    : QWidget(parent), m_session(session), m_fold(new QToolButton), m_accepted(new QLabel), m_nothing(new QLabel),
      m_list(new ReviewList(session, std::move(placeName)))
{
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("part", "empty");
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAlignment(Qt::AlignTop);
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(makeHeader());
    inside->addWidget(m_nothing, 1);
    inside->addWidget(m_list, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->addWidget(card);
    connect(&session, &Session::reviewed, this, &ReviewPanel::showCounts);
    showCounts();
}

QWidget* ReviewPanel::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(8, 5, 12, 5);
    row->setSpacing(8);
    m_fold->setText(tr("Review"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("part", "foldButton");
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Fold the review"));
    m_fold->setToolTip(tr("Show or hide the list of findings"));
    connect(m_fold, &QToolButton::toggled, this, [this](bool folded) {
        m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
        showCounts();
        emit foldedChanged(folded);
    });
    row->addWidget(m_fold);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        m_badges << new Badge(markOf(severity), {}, {});
        row->addWidget(m_badges.back());
    }
    m_accepted->setProperty("part", "hint");
    row->addWidget(m_accepted);
    row->addStretch(1);
    return header;
}

bool ReviewPanel::isFolded() const
{
    return m_fold->isChecked();
}

void ReviewPanel::setFolded(bool folded)
{
    m_fold->setChecked(folded);
}

void ReviewPanel::showCounts()
{
    const Review& review = m_session.review();
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        const auto count = review.count(severity);
        Badge* badge = m_badges[static_cast<int>(severity)];
        badge->show(markOf(severity), QString::number(count), countWords(severity, count));
        badge->setVisible(count > 0);
    }
    m_accepted->setText(tr("%1 accepted").arg(review.accepted.size()));
    m_accepted->setVisible(!review.accepted.empty());
    m_nothing->setText(nothingFoundWords(review));
    m_nothing->setVisible(!isFolded() && review.findings.empty());
    m_list->setVisible(!isFolded() && !review.findings.empty());
}

} // namespace cadre
