// SPDX-License-Identifier: Apache-2.0
#include "pages/bargainview.hpp"

#include "findings/repair.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "session/whenseen.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

/// The finding that people are not told of a demand; null where there is none.
const Finding* untoldFinding(const Session& session, Demand demand)
{
    const auto& findings = session.review().findings;
    const auto found = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.rule == untoldRule && !finding.subjects.empty() && finding.subjects.front().id == wordOf(demand);
    });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

BargainView::BargainView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_asks(nullptr), m_gives(nullptr)
{
    auto* cards = new QHBoxLayout(this);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    m_asks = addCard(tr("What it asks"));
    m_gives = addCard(tr("What it gives"));
    auto* seen = new WhenSeen(*this, [this] { refresh(); });
    connect(&session, &Session::reviewed, seen, &WhenSeen::notice);
    refresh();
}

QVBoxLayout* BargainView::addCard(const QString& title)
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(12, 10, 6, 10);
    inCard->setSpacing(6);
    inCard->addWidget(makeLabel(title, "sectionTitle"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(title);
    auto* inside = new QWidget;
    auto* items = new QVBoxLayout(inside);
    items->setContentsMargins(0, 0, 6, 0);
    items->setSpacing(6);
    scroll->setWidget(inside);
    inCard->addWidget(scroll, 1);
    layout()->addWidget(card);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(card, 1);
    return items;
}

void BargainView::refresh()
{
    Bargain bargain = bargainOf(m_session.index(), translation());
    if (m_isShown && bargain == m_shown) return;
    m_isShown = true;
    m_shown = std::move(bargain);
    fill(m_asks, m_shown.asks, tr("The program does not say yet what it asks of people."));
    std::vector<BargainAsk> gives;
    for (const std::string& text : m_shown.gives) gives.push_back({text, std::nullopt});
    fill(m_gives, gives, tr("The program does not say yet what it gives to people."));
}

void BargainView::fill(QVBoxLayout* card, const std::vector<BargainAsk>& items, const QString& whenEmpty)
{
    while (QLayoutItem* item = card->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    constexpr int mostLines = 100; // nobody reads more here, and a thousand of them would take a second to show
    int more = 0;
    for (const BargainAsk& item : items) {
        if (!item.untold) {
            const QString line = QStringLiteral("• ") + toQt(item.text);
            if (card->count() < mostLines) card->addWidget(makeLabel(line, "text"));
            else ++more;
            continue;
        }
        auto* words = makeLabel(QStringLiteral("▲ ") + toQt(item.text), "findingText");
        words->setProperty("severity", "warning");
        card->addWidget(words);
        auto* button = new QPushButton(tr("Tell people about it"));
        button->setProperty("part", "addRow");
        button->setAccessibleName(tr("Tell people about it: %1").arg(shown(labelOf(*item.untold))));
        connect(button, &QPushButton::clicked, this, [this, demand = *item.untold] { tell(demand); });
        card->addWidget(button, 0, Qt::AlignLeft);
    }
    if (more > 0) card->addWidget(makeLabel(tr("… and %n more", nullptr, more), "hint"));
    if (items.empty()) card->addWidget(makeLabel(whenEmpty, "hint"));
    card->addStretch(1);
}

void BargainView::tell(Demand demand)
{
    const Finding* finding = untoldFinding(m_session, demand);
    if (!finding) return m_session.goTo({{RecordType::disclosure, {}}, {}});
    for (const Fix& fix : m_session.fixesOf(*finding))
        if (!isEmpty(fix.edit)) return repair(m_session, fix.label, fix.edit);
}

} // namespace cadre
