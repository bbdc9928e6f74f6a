// SPDX-License-Identifier: Apache-2.0
#include "review/findingcard.hpp"

#include "findings/findingactions.hpp"
#include "findings/repair.hpp"
#include "look/actionbutton.hpp"
#include "look/label.hpp"
#include "look/mark.hpp"
#include "review/findingdelegate.hpp"
#include "review/reviewwords.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr int signSize = 15;

QLabel* makeSign()
{
    auto* sign = new QLabel;
    sign->setFixedWidth(FindingDelegate::signWidth);
    sign->setContentsMargins(11, 2, 0, 0);
    sign->setAlignment(Qt::AlignTop);
    return sign;
}

} // namespace

FindingCard::FindingCard(Session& session, const Finding& finding, const Accepted* accepted, QWidget* parent)
    : QFrame(parent), m_session(session), m_sign(makeSign()), m_message(makeLabel({}, "strong")),
      m_why(makeLabel({}, "lead")), m_place(makeLabel({}, "lead"))
{
    m_place->setAlignment(Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_message);
    texts->addWidget(m_why);
    texts->addSpacing(2);
    if (accepted) {
        texts->addWidget(makeReopen(), 0, Qt::AlignLeft);
    } else {
        m_actions = new FindingActions(session, finding, FindingActions::Look::buttons, false);
        connect(m_actions, &FindingActions::heightChanged, this, &FindingCard::drawerChanged);
        texts->addWidget(m_actions);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 8, 9);
    row->setSpacing(0);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addSpacing(8);
    row->addWidget(m_place, 0, Qt::AlignTop);
    resize(parent ? parent->width() : 600, height());
}

QWidget* FindingCard::makeReopen()
{
    m_reopen = new ActionButton(tr("Open again"));
    m_reopen->setProperty("part", "action");
    m_reopen->setToolTip(tr("Takes the acceptance back: the finding counts again."));
    connect(m_reopen, &QPushButton::clicked, this, [this] { reopen(m_session, m_accepted); });
    return m_reopen;
}

void FindingCard::show(const Finding& finding, const Accepted* accepted, const QString& place)
{
    m_accepted = accepted ? accepted->id : Id<Accepted>();
    const Mark mark = accepted ? Mark::accepted : markOf(finding.severity);
    m_sign->setPixmap(markIcon(mark).pixmap(signSize, signSize));
    m_sign->setAccessibleName(accepted ? tr("Accepted") : shown(labelOf(finding.severity)));
    m_message->setText(shown(finding.message));
    const QString why = accepted ? acceptedWords(*accepted) : shown(finding.why);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_place->setText(place);
    if (m_actions) m_actions->setFinding(finding);
    if (m_reopen) m_reopen->setAccessibleDescription(shown(finding.message));
}

QList<QWidget*> FindingCard::controls() const
{
    if (m_actions) return m_actions->controls();
    return {m_reopen};
}

QWidget* FindingCard::drawer() const
{
    return m_actions ? m_actions->drawer() : nullptr;
}

void FindingCard::resizeEvent(QResizeEvent* event)
{
    m_place->setFixedWidth(FindingDelegate::placeWidth(width()) - 8); // in line with the rows around
    QFrame::resizeEvent(event);
}

bool FindingCard::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) emit layoutRequested();
    return handled;
}

} // namespace cadre
