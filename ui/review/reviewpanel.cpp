// SPDX-License-Identifier: Apache-2.0
#include "review/reviewpanel.hpp"

#include "look/label.hpp"
#include "look/panelbutton.hpp"
#include "review/filterbar.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewstate.hpp"
#include "review/reviewwords.hpp"
#include "review/viewmenu.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {

ReviewPanel::ReviewPanel(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_fold(new QToolButton), m_menu(makePanelButton(tr("What can be done with this panel"))), m_nothing(makeLabel({}, "empty")),
      m_list(new ReviewList(session, state, false))
{
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAlignment(Qt::AlignTop);
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(makeHeader());
    inside->addWidget(m_nothing);
    inside->addWidget(m_list, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->addWidget(card);
    connect(&m_list->findings(), &FindingModel::followed, this, &ReviewPanel::showTexts);
    showTexts();
}

QWidget* ReviewPanel::makeHeader()
{
    m_fold->setText(tr("Review"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("part", "foldButton");
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Fold the review"));
    m_fold->setToolTip(tr("Show or hide the list of findings"));
    connect(m_fold, &QToolButton::toggled, this, [this](bool folded) {
        m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
        showTexts();
        emit foldedChanged(folded);
    });
    QLineEdit* filter = makeFilterLine(m_state);
    filter->setMinimumWidth(70);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(6);
    row->addWidget(m_fold);
    row->addWidget(new FilterBar(m_session, m_state, m_list->findings()), 1);
    row->addWidget(filter);
    row->addWidget(new ViewMenu(m_state));
    row->addWidget(m_menu);
    return header;
}

void ReviewPanel::setMenu(QMenu* menu)
{
    m_menu->setMenu(menu);
    m_menu->show();
}

bool ReviewPanel::isFolded() const
{
    return m_fold->isChecked();
}

void ReviewPanel::setFolded(bool folded)
{
    m_fold->setChecked(folded);
}

void ReviewPanel::showTexts()
{
    const QString nothing = nothingShownWords(m_session.review(), m_list->findings().rows());
    m_nothing->setText(nothing);
    m_nothing->setVisible(!isFolded() && !nothing.isEmpty());
    m_list->setVisible(!isFolded());
}

void ReviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_list->setSeen(true);
}

void ReviewPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_list->setSeen(false);
}

} // namespace cadre
