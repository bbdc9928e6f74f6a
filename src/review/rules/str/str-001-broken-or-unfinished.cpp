// SPDX-License-Identifier: Apache-2.0
#include "model/words.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/replacements.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cadre {

namespace {

/// How many activities up to each one have its name. An activity that has no name yet has not the same as another.
/// Names are known by their hash, and looked at again where two have the same one, so that no text has to be kept.
std::vector<int> sameNames(const std::vector<const Activity*>& activities)
{
    struct Name {
        std::size_t hash;
        std::size_t place;
    };
    std::vector<Name> names;
    names.reserve(activities.size());
    std::string name;
    for (std::size_t place = 0; place < activities.size(); ++place) {
        normalise(activities[place]->name, name);
        if (!name.empty()) names.push_back({std::hash<std::string>{}(name), place});
    }
    std::ranges::sort(names, {}, [](const Name& each) { return std::pair(each.hash, each.place); });
    std::vector<int> counts(activities.size());
    const Name* first = nullptr;
    int times = 0;
    for (const Name& each : names) {
        if (!first || first->hash != each.hash) {
            first = &each;
            times = 0;
        } else if (normalised(activities[each.place]->name) != normalised(activities[first->place]->name)) {
            continue;
        }
        counts[each.place] = ++times;
    }
    return counts;
}

/// A reference to something that is not there.
struct Broken {
    const char* field;
    RecordType type;
    std::string id;
};

struct Problem {
    const char* field;
    Text text;
    std::optional<Broken> reference; ///< If that is the problem.
};

template <class R> std::vector<Problem> brokenReferences(const R& record, const Index& index)
{
    std::vector<Problem> problems;
    forEachReference(record, [&](const char* field, RecordType type, const std::string& id) {
        if (index.exists(type, id)) return;
        Text text = CADRE_TEXT("“{field}” leads to “{id}”, which does not exist");
        text.withPhrase("field", labelOfField<R>(field)).with("id", id);
        problems.push_back({field, std::move(text), Broken{field, type, id}});
    });
    return problems;
}

/// What is unfinished in the record alone; whether its name is taken depends on the others.
template <class R> void addUnfinished(std::vector<Problem>& problems, const R& record)
{
    if constexpr (requires { record.durationMonths; }) {
        if (record.durationMonths.value_or(1) < 1)
            problems.push_back({"durationMonths", CADRE_TEXT("it lasts less than a month"), {}});
    }
    if constexpr (std::is_same_v<R, Activity>) {
        const double workload = record.workloadPercent.value_or(0);
        if (workload < 0 || workload > 100)
            problems.push_back({"workloadPercent", CADRE_TEXT("its working time is not between 0 and 100%"), {}});
        if (isWorking(record) && record.level.empty())
            problems.push_back({"level", CADRE_TEXT("it has no level of responsibility"), {}});
    }
}

/// Looks through all records and makes the fixes of those that are broken.
class Checker {
public:
    explicit Checker(Check& check) : m_check(check), m_astray(check.facts.astray()), m_replacements(check.index) {}

    void run()
    {
        forEachRecordType([&]<class T>(Type<T>) {
            // Of two activities with one name the later one is told that its name is taken.
            if constexpr (std::is_same_v<T, Activity>) {
                const std::vector<int> names = sameNames(m_check.index.activities);
                for (std::size_t i = 0; i < names.size(); ++i) look(*m_check.index.activities[i], names[i]);
            } else if constexpr (Index::hasList<T>) {
                for (const T* record : m_check.index.list<T>()) look(*record);
            } else {
                for (const auto& [id, record] : m_check.program.of<T>()) look(record);
            }
        });
    }

private:
    /// `sameName` tells how many activities up to this one have its name.
    template <class R> void look(const R& record, int sameName = 0)
    {
        std::vector<Problem> problems;
        if (m_astray.contains(&record)) problems = brokenReferences(record, m_check.index);
        addUnfinished(problems, record);
        if (problems.empty() && sameName <= 1) return;
        const std::vector<Problem> own = problems;
        if (sameName > 1) problems.push_back({"name", CADRE_TEXT("another activity has the same name"), {}});
        std::vector<Text> texts;
        for (Problem& problem : problems) texts.push_back(std::move(problem.text));
        Text message = CADRE_TEXT("{item} is not complete: {missing}. Other checks on it may be wrong until this is "
                                  "repaired.");
        message.withTexts("item", {calledFirst(record)}).withTexts("missing", std::move(texts));
        Finding& finding = m_check.report({refTo(record)}, problems.front().field, std::move(message));
        if (m_check.wantsFixes(finding)) offerRepairs(finding, record, own, sameName);
    }

    template <class R>
    void offerRepairs(Finding& finding, const R& record, const std::vector<Problem>& problems, int sameName)
    {
        if constexpr (std::is_same_v<R, Activity>) {
            if (sameName > 1 && problems.empty()) offerOtherName(finding, record, sameName);
        }
        for (const Problem& problem : problems)
            if (problem.reference) {
                offerReplacement(finding, record, *problem.reference);
                break;
            }
        if constexpr (std::is_same_v<R, Activity>) {
            if (isWorking(record) && record.level.empty()) offerLevels(finding, record);
        }
        if (sameName <= 1) offerWithoutReferences(finding, record);
        offerPlace(finding, CADRE_TEXT("Complete it"), finding.place);
    }

    /// Whether there is room for one more list of candidates, each with a copy of the record.
    bool mayChoose()
    {
        constexpr std::size_t entries = 10; // about as many as a record has in its lists
        return m_copies.take(mostCandidates * entries);
    }

    template <class R> void offerReplacement(Finding& finding, const R& record, const Broken& broken)
    {
        if (!mayChoose()) return;
        auto candidates =
            m_replacements.candidates<R>(record, broken.field, broken.type, [&](R& changed, const std::string& id) {
                replaceReferences(changed, broken.type, broken.id, id);
            });
        if (candidates.empty()) return;
        offerChoice(
            finding,
            Text(CADRE_TEXT("Choose another entry for “{field}”")).withPhrase("field", labelOfField<R>(broken.field)),
            {refTo(record), broken.field}, std::move(candidates));
    }

    void offerLevels(Finding& finding, const Activity& activity)
    {
        if (!mayChoose()) return;
        auto candidates =
            m_replacements.candidates<Activity>(activity, "level", RecordType::level,
                                                [](Activity& changed, const std::string& id) { changed.level = {id}; });
        if (candidates.empty()) return;
        offerChoice(finding, CADRE_TEXT("Choose its level of responsibility"), {refTo(activity), "level"},
                    std::move(candidates));
    }

    template <class R> void offerWithoutReferences(Finding& finding, const R& record)
    {
        R repaired = record;
        const bool changed = removeReferences(
            repaired, [&](RecordType type, const std::string& id) { return !m_check.index.exists(type, id); });
        std::vector<Problem> others;
        addUnfinished(others, repaired);
        if (!changed || !others.empty()) return;
        if constexpr (std::is_same_v<R, Role>) {
            if (repaired.requirements.empty() && !record.requirements.empty()) return; // it would need nothing then
        }
        offer(finding, CADRE_TEXT("Remove what leads nowhere"), changing(m_check.program, std::move(repaired)));
    }

    void offerOtherName(Finding& finding, const Activity& activity, int number)
    {
        if (m_allNames.empty())
            for (const Activity* each : m_check.index.activities) m_allNames.insert(normalised(each->name));
        Activity renamed = activity;
        do renamed.name = activity.name + " (" + std::to_string(number++) + ')';
        while (m_allNames.contains(normalised(renamed.name)));
        Text label = CADRE_TEXT("Rename it to “{name}”");
        label.with("name", renamed.name);
        offer(finding, std::move(label), changing(m_check.program, std::move(renamed)));
    }

    Check& m_check;
    const Facts::Astray& m_astray;
    Replacements m_replacements;
    CopyBudget m_copies;
    std::unordered_set<std::string> m_allNames; ///< Of all activities; filled when one needs a new name.
};

void checkStr001(Check& check)
{
    Checker(check).run();
}

} // namespace

Rule str001()
{
    return {
        .id = "STR-001",
        .name = CADRE_TEXT("Broken or unfinished entry"),
        .lesson = 1,
        .severity = Severity::error,
        .what = CADRE_TEXT("Looks at every entry of the program. It reports an entry that refers to something that "
                           "does not exist, that lasts less than a month, that takes less than 0 or more than 100% of "
                           "the working time, or that is work without a level of responsibility. It also reports "
                           "activities with the same name; capitals and punctuation make no difference."),
        .why = CADRE_TEXT("A plan with dangling pieces cannot be read by the people who must run it, and every "
                          "other check depends on it."),
        .repair = CADRE_TEXT("Choose another entry where one is missing, or remove what leads nowhere. Fill in the "
                             "level, the months and the working time. Give one of two activities with the same name "
                             "another name."),
        .fails = CADRE_TEXT("The activity “Run a cross-functional project” names a supervisor who was deleted from the "
                            "list of people."),
        .passes = CADRE_TEXT("Every name used in an activity, a support or a measure exists."),
        .check = checkStr001,
    };
}

} // namespace cadre
