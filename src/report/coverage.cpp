// SPDX-License-Identifier: Apache-2.0
#include "report/coverage.hpp"

#include "review/effort.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace cadre {

const char* labelOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::covered: return CADRE_TEXT("Covered");
    case Verdict::unmeasured: return CADRE_TEXT("Never measured");
    case Verdict::notPractised: return CADRE_TEXT("Not practised");
    case Verdict::shortOfLevel: return CADRE_TEXT("Short of level");
    case Verdict::notNeeded: break;
    }
    return CADRE_TEXT("Not needed");
}

bool isGap(Verdict verdict)
{
    return verdict != Verdict::covered && verdict != Verdict::notNeeded;
}

std::string ruleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::notPractised: return "CMP-004";
    case Verdict::shortOfLevel: return "CMP-005";
    case Verdict::unmeasured: return "MEA-002";
    case Verdict::covered:
    case Verdict::notNeeded: break;
    }
    return {};
}

const CoverageCell* CoverageRow::cellIn(std::size_t column) const
{
    const auto cell = std::lower_bound(cells.begin(), cells.end(), column,
                                       [](const CoverageCell& c, std::size_t wanted) { return c.column < wanted; });
    return cell != cells.end() && cell->column == column ? &*cell : nullptr;
}

std::size_t Coverage::count(Verdict verdict) const
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const CoverageRow& row) { return row.verdict == verdict; }));
}

namespace {

using Positions = std::unordered_map<std::string, std::size_t>;

/// Whether a measure tells something about a competency: not how people liked it, nor figures of the business.
bool tellsOfCompetency(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour || measure.evidenceLevel == EvidenceLevel::learning;
}

template <class Value>
void raise(std::optional<Value>& highest, const std::optional<Value>& value)
{
    if (value && (!highest || *highest < *value)) highest = value;
}

Verdict verdictOf(const CoverageRow& row)
{
    if (!row.needed) return Verdict::notNeeded;
    if (row.cells.empty()) return Verdict::notPractised;
    for (const auto& need : row.needs)
        if (need && row.reached && *row.reached < *need) return Verdict::shortOfLevel;
    return row.measures.empty() ? Verdict::unmeasured : Verdict::covered;
}

CoverageRow rowOf(const Index& index, const Competency& competency, const Positions& roles, const Positions& columns)
{
    CoverageRow row{.id = competency.id, .name = competency.name, .group = competency.group};
    row.needs.resize(roles.size());
    for (const Need& need : index.neededBy(competency.id)) {
        const auto role = roles.find(need.role->id.value);
        if (role == roles.end()) continue;
        row.needed = true;
        raise(row.needs[role->second], need.level);
    }
    for (const Practice& practice : index.practisedIn(competency.id)) {
        const std::size_t column = columns.at(practice.activity->id.value);
        if (row.cells.empty() || row.cells.back().column != column) row.cells.push_back({column, std::nullopt});
        raise(row.cells.back().level, practice.level);
        raise(row.reached, practice.level);
    }
    for (const Measure* measure : index.measuredBy(competency.id)) {
        const bool listed = std::any_of(row.measures.begin(), row.measures.end(),
                                        [&](const CoverageMeasure& m) { return m.id == measure->id; });
        if (tellsOfCompetency(*measure) && !listed) 
            row.measures.push_back({measure->id, measure->name, measure->method == MeasureMethod::selfAssessment});
    }
    row.verdict = verdictOf(row);
    return row;
}

/// `places` are the group and the place of each row. Rows are long: they move once.
void putByGroup(std::vector<CoverageRow>& rows, std::vector<std::pair<std::size_t, std::size_t>> places)
{
    if (std::is_sorted(places.begin(), places.end())) return;
    std::sort(places.begin(), places.end());
    std::vector<CoverageRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [group, place] : places) sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

/// The coverage for all roles, or for one of them.
Coverage coverageFor(const Index& index, const Id<Role>* wanted)
{
    Coverage coverage;
    Positions roles;
    Positions columns;
    for (const Role* role : index.roles) {
        if (wanted && role->id != *wanted) continue;
        roles.emplace(role->id.value, coverage.roles.size());
        coverage.roles.push_back({role->id, role->name});
    }
    for (const Activity* activity : index.realWork) {
        columns.emplace(activity->id.value, coverage.activities.size());
        coverage.activities.push_back({activity->id, activity->name});
    }
    Positions groups;
    std::vector<std::pair<std::size_t, std::size_t>> byGroup;
    for (const Competency* competency : index.competencies) {
        CoverageRow row = rowOf(index, *competency, roles, columns);
        if (wanted && !row.needed) continue;
        if (!row.needed && row.cells.empty() && index.measuredBy(competency->id).empty()) {
            ++coverage.unused;
            continue;
        }
        byGroup.emplace_back(groups.emplace(row.group, groups.size()).first->second, coverage.rows.size());
        coverage.rows.push_back(std::move(row));
    }
    putByGroup(coverage.rows, std::move(byGroup));
    coverage.partOfRealWork = effortSharesOf(index).partOfRealWork();
    return coverage;
}

bool reachesNeeds(const CoverageRow& row)
{
    return row.reached && std::all_of(row.needs.begin(), row.needs.end(), [&](const auto& need) {
               return !need || *need <= *row.reached;
           });
}

} // namespace

Coverage coverageOf(const Index& index)
{
    return coverageFor(index, nullptr);
}

Coverage coverageOf(const Index& index, const Id<Role>& role)
{
    return coverageFor(index, &role);
}

CoverageSums sumsOf(const Coverage& coverage)
{
    CoverageSums sums;
    for (const CoverageRow& row : coverage.rows) {
        if (!row.needed) continue;
        ++sums.needed;
        if (!row.cells.empty()) ++sums.practised;
        if (row.cells.size() >= 2) ++sums.practisedTwice;
        if (std::any_of(row.measures.begin(), row.measures.end(), [](const CoverageMeasure& m) { return !m.selfAssessed; }))
            ++sums.measuredByOthers;
        if (reachesNeeds(row)) ++sums.reached;
    }
    return sums;
}

std::vector<Growth> growthIn(const Index& index, const Activity& activity)
{
    const auto earlier = [&](const Activity& other) {
        return other.startMonth && activity.startMonth && *other.startMonth < *activity.startMonth;
    };
    std::vector<Growth> list;
    for (const CompetencyAtLevel& item : activity.practises) {
        Growth growth{item.competency, std::nullopt, item.level};
        for (const Practice& practice : index.practisedIn(item.competency))
            if (earlier(*practice.activity)) raise(growth.from, practice.level);
        list.push_back(growth);
    }
    return list;
}

} // namespace cadre
