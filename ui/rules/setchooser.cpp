// SPDX-License-Identifier: Apache-2.0
#include "rules/setchooser.hpp"

#include "rules/ownset.hpp"
#include "rules/setcard.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>

namespace cadre {

SetChooser::SetChooser(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_own(new OwnSet(session))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const RuleSet& set : ruleSets()) {
        auto* card = new SetCard(setTitle(set), setPurpose(set));
        connect(card, &QAbstractButton::clicked, this, [this, &set, card] {
            if (!card->isChecked()) emit chosen(set);
        });
        m_cards.push_back(card);
        row->addWidget(card, 1);
    }
    row->addWidget(m_own, 1);
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) refresh();
    });
    connect(&session, &Session::replaced, this, &SetChooser::refresh);
    refresh();
}

void SetChooser::focusName()
{
    m_own->focusName();
}

void SetChooser::refresh()
{
    const RuleSet set = m_session.rules();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(!isOwnSet(set) && ruleSets()[i].name == set.name);
}

} // namespace cadre
