// SPDX-License-Identifier: Apache-2.0
#include "window/windowpage.hpp"

#include "coverage/coveragepage.hpp"
#include "journey/journeypage.hpp"
#include "look/messagebar.hpp"
#include "pages/pages.hpp"
#include "review/reviewpage.hpp"
#include "rules/rulespage.hpp"
#include "spec/specpage.hpp"

#include <QCoreApplication>

namespace cadre {
namespace {

QWidget* makeJourney(Session& session)
{
    auto* journey = new JourneyPage(session);
    for (const PageInfo& page : pages())
        if (page.key == QLatin1String("activities") || page.key == QLatin1String("phases"))
            journey->addTab([key = page.key, &session] { return createPage(key, session); }, page.title,
                            page.types.front());
    return journey;
}

QWidget* makeSpec(Session& session, MessageBar& messages)
{
    auto* spec = new SpecPage(session);
    QObject::connect(spec, &SpecPage::failed, &messages, &MessageBar::showError);
    return spec;
}

} // namespace

QWidget* makeWindowPage(const QString& key, Session& session, ReviewState& review, MessageBar& messages)
{
    if (key == QLatin1String("journey")) return makeJourney(session);
    if (key == QLatin1String("coverage")) return new CoveragePage(session);
    if (key == QLatin1String("review")) return new ReviewPage(session, review);
    if (key == QLatin1String("rules")) return new RulesPage(session);
    if (key == QLatin1String("spec")) return makeSpec(session, messages);
    return createPage(key, session);
}

} // namespace cadre
