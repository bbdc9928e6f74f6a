// SPDX-License-Identifier: Apache-2.0
#include "review/reviewpage.hpp"

#include "review/lessonrow.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewwords.hpp"
#include "session/session.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cadre {

ReviewPage::ReviewPage(Session& session, PlaceName placeName, QWidget* parent)
    : QWidget(parent), m_session(session), m_lead(new QLabel), m_grouping(new QComboBox), m_filter(new QLineEdit),
      m_nothing(new QLabel), m_list(new ReviewList(session, std::move(placeName)))
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("part", "empty");
    m_nothing->setContentsMargins(12, 10, 12, 10);
    inside->addWidget(m_nothing);
    inside->addWidget(m_list, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(makeHeader());
    layout->addWidget(new LessonRow(session));
    layout->addWidget(card, 1);
    connect(&session, &Session::reviewed, this, &ReviewPage::showTexts);
    changeView();
}

QLayout* ReviewPage::makeHeader()
{
    auto* title = new QLabel(tr("Review"));
    title->setProperty("part", "title");
    m_lead->setProperty("part", "lead");
    m_grouping->addItem(tr("By severity"), static_cast<int>(FindingGrouping::severity));
    m_grouping->addItem(tr("By page"), static_cast<int>(FindingGrouping::page));
    m_grouping->addItem(tr("By lesson"), static_cast<int>(FindingGrouping::lesson));
    m_grouping->setAccessibleName(tr("Group findings"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setProperty("ownUndo", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    m_filter->setAccessibleName(tr("Filter findings"));
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ReviewPage::changeView);
    connect(m_filter, &QLineEdit::textChanged, this, &ReviewPage::changeView);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(m_lead);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(texts, 1);
    header->addWidget(m_grouping, 0, Qt::AlignBottom);
    header->addWidget(m_filter, 0, Qt::AlignBottom);
    return header;
}

void ReviewPage::changeView()
{
    FindingView view = m_list->findings().view();
    view.filter = m_filter->text();
    view.grouping = static_cast<FindingGrouping>(m_grouping->currentData().toInt());
    view.withHeadings = true;
    view.withAccepted = true;
    m_list->findings().setView(view);
    showTexts();
}

void ReviewPage::showTexts()
{
    const Review& review = m_session.review();
    m_lead->setText(ruleSetWords(review));
    const bool filteredAway = !review.findings.empty() && m_list->findings().rowCount() == 0;
    m_nothing->setText(filteredAway ? tr("No finding has these words.") : nothingFoundWords(review));
    m_nothing->setVisible(filteredAway || review.findings.empty());
}

} // namespace cadre
