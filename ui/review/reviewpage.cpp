// SPDX-License-Identifier: Apache-2.0
#include "review/reviewpage.hpp"

#include "look/label.hpp"
#include "review/filterbar.hpp"
#include "review/lessonrow.hpp"
#include "review/noticelist.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewstate.hpp"
#include "review/reviewwords.hpp"
#include "review/viewmenu.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cadre {

ReviewPage::ReviewPage(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_lead(makeLabel({}, "lead")),
      m_nothing(makeLabel({}, "empty")), m_list(new ReviewList(session, state, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(makeHeader());
    layout->addWidget(new LessonRow(session, state));
    layout->addWidget(new NoticeList(session));
    layout->addWidget(makeCard(), 1);
    connect(&m_list->findings(), &FindingModel::followed, this, &ReviewPage::showTexts);
    showTexts();
}

QLayout* ReviewPage::makeHeader()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Review"), "title"));
    texts->addWidget(m_lead);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(texts, 1);
    header->addWidget(new ViewMenu(m_state), 0, Qt::AlignBottom);
    header->addWidget(makeFilterLine(m_state), 0, Qt::AlignBottom);
    return header;
}

QWidget* ReviewPage::makeCard()
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* bar = new FilterBar(m_session, m_state, m_list->findings());
    bar->setContentsMargins(8, 3, 8, 3);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(bar);
    inside->addWidget(m_nothing);
    inside->addWidget(m_list, 1);
    return card;
}

void ReviewPage::showTexts()
{
    m_lead->setText(ruleSetWords(m_session.review()));
    const QString nothing = nothingShownWords(m_session.review(), m_list->findings().rows());
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_list->setSeen(true);
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_list->setSeen(false);
}

} // namespace cadre
