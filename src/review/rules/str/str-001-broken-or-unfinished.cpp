// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "model/references.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/words.hpp"

#include <array>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

/// Every id of the program by its type, and how often each activity's name occurs.
struct Known {
    explicit Known(const Index& index)
    {
        forEachRecordType([&]<class T>(Type<T>) {
            const Table<T>& table = index.program.of<T>();
            auto& known = idsOf(RecordTraits<T>::type);
            known.reserve(table.size());
            for (const auto& [id, record] : table) known.insert(id.value);
        });
        for (const Role* role : index.roles)
            for (const Duty& duty : role->duties) idsOf(RecordType::duty).insert(duty.id.value);
        for (const Activity* activity : index.activities) ++names[normalised(activity->name)];
    }

    std::unordered_set<std::string_view>& idsOf(RecordType type) { return ids[static_cast<std::size_t>(type)]; }
    bool isGone(RecordType type, const std::string& id) { return !idsOf(type).contains(id); }

    std::array<std::unordered_set<std::string_view>, static_cast<std::size_t>(RecordType::duty) + 1> ids;
    std::unordered_map<std::string, int> names;
};

struct Problem {
    const char* field;
    Text text;
};

template <class R> const char* labelOfField(std::string_view name)
{
    const char* label = "";
    forEachField<R>([&](const auto& field) {
        if (name == field.name) label = field.label;
    });
    return label;
}

/// What is broken in the record alone; whether its name is taken depends on the others.
template <class R> std::vector<Problem> problemsOf(const R& record, Known& known)
{
    std::vector<Problem> problems;
    forEachReference(record, [&](const char* field, RecordType type, const std::string& id) {
        if (!known.isGone(type, id)) return;
        Text text = CADRE_TEXT("“{field}” leads to “{id}”, which does not exist");
        text.withPhrase("field", labelOfField<R>(field)).with("id", id);
        problems.push_back({field, std::move(text)});
    });
    if constexpr (requires { record.durationMonths; }) {
        if (record.durationMonths.value_or(1) < 1)
            problems.push_back({"durationMonths", CADRE_TEXT("it lasts less than a month")});
    }
    if constexpr (std::is_same_v<R, Activity>) {
        const double workload = record.workloadPercent.value_or(0);
        if (workload < 0 || workload > 100)
            problems.push_back({"workloadPercent", CADRE_TEXT("its working time is not between 0 and 100%")});
        if (isWorking(record) && record.level.empty())
            problems.push_back({"level", CADRE_TEXT("it has no level of responsibility")});
    }
    return problems;
}

template <class R> void offerWithoutReferences(Check& check, Finding& finding, const R& record, Known& known)
{
    R repaired = record;
    const bool changed =
        removeReferences(repaired, [&](RecordType type, const std::string& id) { return known.isGone(type, id); });
    if (!changed || !problemsOf(repaired, known).empty()) return;
    offer(finding, CADRE_TEXT("Remove what leads nowhere"), changing(check.program, std::move(repaired)));
}

void offerOtherName(Check& check, Finding& finding, const Activity& activity, Known& known, int number)
{
    Activity renamed = activity;
    do renamed.name = activity.name + " (" + std::to_string(number++) + ')';
    while (known.names.contains(normalised(renamed.name)));
    Text label = CADRE_TEXT("Rename it to “{name}”");
    label.with("name", renamed.name);
    offer(finding, std::move(label), changing(check.program, std::move(renamed)));
}

/// `sameName` is how many activities up to this one have its name.
template <class R> void checkRecord(Check& check, const R& record, Known& known, int sameName)
{
    std::vector<Problem> problems = problemsOf(record, known);
    const bool complete = problems.empty();
    if (sameName > 1) problems.push_back({"name", CADRE_TEXT("another activity has the same name")});
    if (problems.empty()) return;
    std::vector<Text> texts;
    for (Problem& problem : problems) texts.push_back(std::move(problem.text));
    Text message = CADRE_TEXT("{item} is not complete: {missing}. Other checks on it may be wrong until this is "
                              "repaired.");
    message.withTexts("item", {calledFirst(record)}).withTexts("missing", std::move(texts));
    Finding& finding = check.report({refTo(record)}, problems.front().field, std::move(message));
    if (!check.wantsFixes(finding)) return;
    if constexpr (std::is_same_v<R, Activity>) {
        if (sameName > 1 && complete) offerOtherName(check, finding, record, known, sameName);
    }
    if (sameName <= 1) offerWithoutReferences(check, finding, record, known);
    offerPlace(finding, CADRE_TEXT("Complete it"), finding.place);
}

void checkStr001(Check& check)
{
    Known known(check.index);
    std::unordered_map<std::string, int> names;
    forEachRecordType([&]<class T>(Type<T>) {
        for (const T* record : inOrder(check.program.of<T>())) {
            int sameName = 0;
            if constexpr (std::is_same_v<T, Activity>) {
                const std::string name = normalised(record->name);
                if (!name.empty()) sameName = ++names[name];
            }
            checkRecord(check, *record, known, sameName);
        }
    });
}

} // namespace

Rule str001()
{
    return {
        .id = "STR-001",
        .name = CADRE_TEXT("Broken or unfinished entry"),
        .lesson = 1,
        .severity = Severity::error,
        .why = CADRE_TEXT("A plan with dangling pieces cannot be read by the people who must run it, and every "
                          "other check depends on it."),
        .check = checkStr001,
    };
}

} // namespace cadre
