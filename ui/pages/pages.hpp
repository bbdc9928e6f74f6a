// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>

#include <vector>

class QWidget;

namespace cadre {

class Session;

/// One page of the middle of the window.
struct PageInfo {
    QString key;     ///< Never changes; by this the window remembers and opens the page.
    QString title;   ///< As the navigation shows it.
    QString section; ///< "design" for the pages of the navigation; empty for the pages that others take as tabs.
    std::vector<RecordType> types; ///< What is edited on it; the navigation counts the first and badges all of them.
};

// Style sheets find parts by these: the dynamic property "part" is "title", "lead" (one line of what a page is for),
// "card" (frame around a list or a form), "sidePane" (the inspector), "sectionTitle", "kindLine", "fieldLabel", "hint",
// "unit", "empty", "chips" (frame around chips), "chip", "chipButton", "chipOut", "addRow", "removeRow", "finding", "fix".
// "severity" beside it is "error", "warning" or "advice". An editor whose field has a finding carries "severity" too.

/// All pages, in the order of the navigation: brief, roles, competencies, supports, measures, selection,
/// succession, notes; then those without a section: activities, phases, levels, people, goals, evaluation,
/// disclosures, participants, accepted.
[[nodiscard]] const std::vector<PageInfo>& pages();

/// The page of the navigation on which records of this type are edited, "journey" for activities and phases, "rules"
/// for the rules of the review.
[[nodiscard]] QString pageFor(RecordType type);

/// Makes the page with this key. It follows the session, and on Session::placeRequested it shows the right
/// tab and selects or focuses what was asked for if that is on it. Null for a key that is not in the list.
[[nodiscard]] QWidget* createPage(const QString& key, Session& session, QWidget* parent = nullptr);

} // namespace cadre
