// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

/// The company's processes that use the competencies, each once. Any other text is some other use.
std::int64_t processesIn(const std::vector<std::string>& uses)
{
    std::set<CompetencyUse> processes;
    for (const std::string& use : uses)
        if (const auto word = fromWord<CompetencyUse>(use); word && *word != CompetencyUse::other)
            processes.insert(*word);
    return std::ssize(processes);
}

void checkCmp007(Check& check)
{
    const Brief& brief = only(check.program.brief);
    const std::int64_t processes = processesIn(brief.competencyUses);
    if (static_cast<double>(processes) >= check.parameter("minUses")) return;
    Text message = Text::plural(CADRE_TEXT("The competencies are used in one of the company's people processes. If "
                                           "reviews and promotions ignore them, participants will too."),
                                CADRE_TEXT("The competencies are used in {n} of the company's people processes. If "
                                           "reviews and promotions ignore them, participants will too."),
                                processes);
    if (processes == 0)
        message = CADRE_TEXT("The competencies are used in none of the company's people processes. If reviews and "
                             "promotions ignore them, participants will too.");
    Finding& finding = check.reportProgram({refTo(brief), "competencyUses"}, std::move(message));
    if (check.wantsFixes(finding))
        offerPlace(finding, CADRE_TEXT("Choose the processes that already use them"), finding.place);
}

} // namespace

Rule cmp007()
{
    return {
        .id = "CMP-007",
        .name = CADRE_TEXT("Competencies used nowhere outside the program"),
        .lesson = 5,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks at what the competencies are used for. It reports a program whose competencies are "
                           "used in fewer than {minUses} of these: hiring, performance reviews, promotion decisions, "
                           "development plans, succession reviews."),
        .why = CADRE_TEXT("People take seriously what decides their review and promotion; a private vocabulary of the "
                          "program fades."),
        .repair = CADRE_TEXT("Choose the processes that already use the competencies. Bring them into the review form "
                             "or the talent review if none does."),
        .fails = CADRE_TEXT("The competencies are used only on the program's own slides."),
        .passes = CADRE_TEXT("They are used in performance reviews, development plans and promotion decisions."),
        .parameters = {{"minUses", 2, CADRE_TEXT("uses"), CADRE_TEXT("judgement; the article names four uses"), 0, 5}},
        .check = checkCmp007,
    };
}

} // namespace cadre
