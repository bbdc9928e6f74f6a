// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/ruleset.hpp"

#include <QWidget>

#include <vector>

namespace cadre {

class OwnSet;
class Session;
class SetCard;

/// The rule sets side by side: those that come with Cadre, and the program's own. Follows the session.
class SetChooser : public QWidget {
    Q_OBJECT

public:
    explicit SetChooser(Session& session, QWidget* parent = nullptr);

    /// Asks for the name of the program's own set.
    void focusName();

signals:
    /// A shipped set that is not in force was pressed.
    void chosen(const cadre::RuleSet& set);

private:
    void refresh();

    Session& m_session;
    std::vector<SetCard*> m_cards; ///< Of ruleSets().
    OwnSet* m_own;
};

} // namespace cadre
