// SPDX-License-Identifier: Apache-2.0
#include "journey/journeywords.hpp"

#include "actions/intime.hpp"
#include "report/calendar.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace cadre {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JourneyView)
};

/// How many findings of a bar are said in words.
constexpr std::size_t mostTold = 5;

QString kindWords(const Program& program, const RecordRef& record)
{
    if (record.type == RecordType::activity) {
        const Activity* activity = find(program.activities, {record.id});
        if (activity && activity->kind) return shown(labelOf(*activity->kind));
    }
    return shown(labelOf(record.type));
}

QString afterWords(const Program& program, const Activity& activity)
{
    QStringList names;
    for (const Id<Activity>& id : activity.dependsOn)
        if (program.activities.contains(id)) names << shownName(program, {RecordType::activity, id.value});
    return names.isEmpty() ? QString() : Words::tr("comes after %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString monthWords(const Program& program, std::int64_t month)
{
    return shown(Calendar(only(program.brief).startDate).month(month));
}

QString monthWords(const Program& program, const RecordRef& record)
{
    const Calendar calendar(only(program.brief).startDate);
    if (record.type == RecordType::measure) {
        const Measure* measure = find(program.measures, {record.id});
        return measure ? shown(calendar.months(measure->months, translation())) : QString();
    }
    const auto months = monthsOf(program, {{record, {}}});
    if (!months) return {};
    return shown(calendar.span({boundedMonth(months->first), boundedMonth(months->second)}));
}

QString itemName(const Session& session, const JourneyItem& item)
{
    const QString name = shownName(session.program(), item.record);
    if (!item.month) return name;
    return Words::tr("%1, %2").arg(name, monthWords(session.program(), *item.month));
}

QStringList findingWords(const Session& session, const RecordRef& record)
{
    const std::vector<const Finding*> findings = session.findingsFor(record);
    if (findings.empty()) return {};
    QStringList words{countWords(session.countsOf(record))};
    for (std::size_t i = 0; i < std::min(findings.size(), mostTold); ++i) words << shown(findings[i]->message);
    if (findings.size() > mostTold) words << Words::tr("%1 more").arg(findings.size() - mostTold);
    return words;
}

QString loadWords(const JourneyLayout& layout, const JourneyItem& item)
{
    const JourneyLoadBox* highest = nullptr;
    const auto heightOf = [](const JourneyLoadBox& box) { return box.dayJob.height() + box.program.height(); };
    for (const JourneyLoadBox& box : layout.loads) {
        const bool isLoad = !box.dayJob.isNull() || !box.program.isNull();
        if (!isLoad || box.rect.left() >= item.rect.right() || box.rect.right() <= item.rect.left()) continue;
        if (!highest || heightOf(box) > heightOf(*highest)) highest = &box;
    }
    return highest ? Words::tr("working time up to %1").arg(highest->text) : QString();
}

QStringList detailsOf(const Session& session, const JourneyItem& item)
{
    const Program& program = session.program();
    QStringList words{kindWords(program, item.record)};
    if (!item.month) words << monthWords(program, item.record);
    if (item.stretch > 0) words << Words::tr("stretch %1 of 5").arg(item.stretch);
    if (const Activity* activity =
            item.record.type == RecordType::activity ? find(program.activities, {item.record.id}) : nullptr)
        words << afterWords(program, *activity);
    words << findingWords(session, item.record);
    words.removeAll({});
    return words;
}

} // namespace cadre
