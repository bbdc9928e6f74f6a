// SPDX-License-Identifier: Apache-2.0
#include "window/tourstops.hpp"

#include "findings/findingactions.hpp"
#include "journey/journeypage.hpp"
#include "review/reviewlist.hpp"
#include "review/reviewpanel.hpp"
#include "session/session.hpp"
#include "spec/specpage.hpp"
#include "window/workspace.hpp"

#include <QCoreApplication>

namespace cadre {
namespace {

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

/// The list of findings, with the first of them opened.
QWidget* openedFinding(Session& session, Workspace& workspace)
{
    workspace.showPage(QStringLiteral("journey"));
    workspace.reviewPanel().setFolded(false);
    ReviewList& list = workspace.reviewPanel().list();
    if (!session.review().findings.empty()) list.selectFinding(Finding(session.review().findings.front()));
    return &list;
}

QWidget* repairs(Session& session, Workspace& workspace)
{
    QWidget* list = openedFinding(session, workspace);
    for (auto* actions : list->findChildren<FindingActions*>())
        if (actions->isVisibleTo(list)) return actions;
    return list;
}

template <class Page> QWidget* shownPage(Workspace& workspace, const char* key)
{
    workspace.showPage(QLatin1String(key));
    return workspace.findChild<Page*>();
}

} // namespace

std::vector<TourStop> tourStops(Session& session, Workspace& workspace, QWidget& undo)
{
    return {
        {TourWords::tr("What the review found"),
         TourWords::tr(
             "Cadre looks at the whole program while you work. Each line is a gap in this draft, the worst first."),
         [&workspace]() -> QWidget* {
             workspace.showPage(QStringLiteral("journey"));
             workspace.reviewPanel().setFolded(false);
             return &workspace.reviewPanel();
         }},
        {TourWords::tr("Why it matters"), TourWords::tr("Choose a line: it says what is wrong, and why that matters."),
         [&session, &workspace] { return openedFinding(session, workspace); }},
        {TourWords::tr("The repair"),
         TourWords::tr("A repair shows what it would change before anything changes. Try one: Enter applies it."),
         [&session, &workspace] { return repairs(session, workspace); }},
        {TourWords::tr("Take it back"),
         TourWords::tr("Everything can be undone, as often as you like. So nothing asks whether you are sure."),
         [&undo] { return &undo; }},
        {TourWords::tr("The journey"),
         TourWords::tr(
             "The picture of the program by month: responsibility, real work, support, measures. Findings stand on "
             "what they are about."),
         [&workspace] { return shownPage<JourneyPage>(workspace, "journey"); }},
        {TourWords::tr("The specification"),
         TourWords::tr(
             "When the review is quiet, this is what your sponsor gets: a document made from the same program."),
         [&workspace] { return shownPage<SpecPage>(workspace, "spec"); }},
    };
}

} // namespace cadre
