// SPDX-License-Identifier: Apache-2.0
#include "window/pagelist.hpp"

#include "pages/pages.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace cadre {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

QString designSection()
{
    return PageWords::tr("Design");
}
QString checkSection()
{
    return PageWords::tr("Check");
}

QString monthsOf(const Activity& activity)
{
    if (!activity.startMonth) return {};
    const auto end = endMonth(activity);
    if (!end || *end <= *activity.startMonth) return PageWords::tr("month %1").arg(*activity.startMonth);
    return PageWords::tr("months %1 to %2").arg(*activity.startMonth).arg(*end);
}

} // namespace

std::vector<NavigationEntry> navigationEntries()
{
    std::vector<NavigationEntry> design;
    std::vector<NavigationEntry> check{{QStringLiteral("coverage"), PageWords::tr("Coverage"), checkSection(), {}},
                                       {QStringLiteral("review"), PageWords::tr("Review"), checkSection(), {}},
                                       {QStringLiteral("rules"), PageWords::tr("Rules"), checkSection(), {}}};
    for (const PageInfo& page : pages()) {
        if (page.section.isEmpty()) continue;
        if (page.key == QLatin1String("notes")) check.push_back({page.key, page.title, checkSection(), page.types});
        else design.push_back({page.key, page.title, designSection(), page.types});
        if (page.key == QLatin1String("competencies"))
            design.push_back({QStringLiteral("journey"),
                              PageWords::tr("Journey"),
                              designSection(),
                              {RecordType::activity, RecordType::phase}});
    }
    design.insert(design.end(), check.begin(), check.end());
    design.push_back({QStringLiteral("spec"), PageWords::tr("Spec"), PageWords::tr("Deliver"), {}});
    return design;
}

PagePanels panelsOf(const QString& key)
{
    if (key == QLatin1String("review")) return {.inspector = true, .review = false};
    if (key == QLatin1String("spec") || key == QLatin1String("rules")) return {.inspector = false, .review = false};
    if (key == QLatin1String("coverage")) return {.inspector = false, .review = false}; // shows the selected one itself
    return {};
}

PlaceName placeNameOf(const Session& session, const std::vector<NavigationEntry>& entries)
{
    return [&session, entries](const Place& place) {
        const QString key = pageFor(place.record.type);
        const auto entry = std::ranges::find(entries, key, &NavigationEntry::key);
        const QString title = entry == entries.end() ? shown(labelOfMany(place.record.type)) : entry->title;
        if (place.record.type != RecordType::activity) return title;
        const Activity* activity = find(session.program().activities, Id<Activity>{place.record.id});
        const QString months = activity ? monthsOf(*activity) : QString();
        return months.isEmpty() ? title : PageWords::tr("%1 · %2").arg(title, months);
    };
}

} // namespace cadre
