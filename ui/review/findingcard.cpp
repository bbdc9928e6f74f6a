// SPDX-License-Identifier: Apache-2.0
#include "review/findingcard.hpp"

#include "form/flowlayout.hpp"
#include "look/label.hpp"
#include "look/mark.hpp"
#include "review/acceptdialog.hpp"
#include "review/findingdelegate.hpp"
#include "review/repair.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadre {
namespace {

QLabel* makeSign(Severity severity)
{
    auto* sign = new QLabel;
    sign->setPixmap(markIcon(markOf(severity)).pixmap(15, 15));
    sign->setAccessibleName(shown(labelOf(severity)));
    sign->setFixedWidth(FindingDelegate::signWidth);
    sign->setContentsMargins(11, 2, 0, 0);
    sign->setAlignment(Qt::AlignTop);
    return sign;
}

} // namespace

FindingCard::FindingCard(Session& session, const Finding& finding, const QString& place, QWidget* parent)
    : QFrame(parent), m_session(session), m_finding(finding), m_place(makeLabel(place, "lead"))
{
    setAutoFillBackground(false);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(makeLabel(shown(finding.message), "strong"));
    if (!finding.why.empty()) texts->addWidget(makeLabel(shown(finding.why), "lead"));
    texts->addLayout(makeButtons());
    m_place->setAlignment(Qt::AlignTop);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 8, 9);
    row->setSpacing(0);
    row->addWidget(makeSign(finding.severity), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addSpacing(8);
    row->addWidget(m_place, 0, Qt::AlignTop);
    resize(parent ? parent->width() : 600, height());
}

void FindingCard::resizeEvent(QResizeEvent* event)
{
    m_place->setFixedWidth(FindingDelegate::placeWidth(width()) - 8); // in line with the rows around
    QFrame::resizeEvent(event);
}

QLayout* FindingCard::makeButtons()
{
    auto* layout = new FlowLayout(nullptr, 6);
    layout->setContentsMargins(0, 4, 0, 0);
    const std::vector<Fix> fixes = m_session.fixesOf(m_finding);
    for (const Fix& fix : fixes) addButton(layout, shown(fix.label), [this, fix] { repair(m_session, fix); });
    if (fixes.empty()) addButton(layout, tr("Show"), [this] { m_session.goTo(m_finding.place); });
    addButton(layout, tr("Accept with a reason…"), [this] { askAndAccept(m_session, m_finding, window()); });
    return layout;
}

void FindingCard::addButton(QLayout* layout, const QString& text, const std::function<void()>& act)
{
    auto* button = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&"))); // no key of its own
    button->setAutoDefault(false);
    button->setToolTip(text);
    // The repair ends this finding and with it this card: not inside the card's own click.
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    layout->addWidget(button);
    m_buttons << button;
}

} // namespace cadre
