// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkRol002(Check& check)
{
    const double minDuties = check.parameter("minDuties");
    for (const Role* role : check.index.roles) {
        // A row that was added but not yet written is no duty.
        const auto written = std::ranges::count_if(role->duties, [](const Duty& d) { return !isBlankText(d.text); });
        if (static_cast<double>(written) >= minDuties) continue;
        Text message = CADRE_TEXT("{role} lists {n} of the at least {least} things the person will actually do. Say "
                                  "what the work will be, for example running a budget or planning a shift.");
        message.withTexts("role", {calledFirst(*role)}).with("n", written).with("least", plainNumber(minDuties));
        Finding& finding = check.report({refTo(*role)}, "duties", std::move(message));
        if (check.wantsFixes(finding)) offerPlace(finding, CADRE_TEXT("Add a duty"), finding.place);
    }
}

} // namespace

Rule rol002()
{
    return {
        .id = "ROL-002",
        .name = CADRE_TEXT("Target role without concrete duties"),
        .lesson = 1,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Duties are the bridge from a job title to fitting assignments; a title alone cannot be "
                          "rehearsed."),
        .silencedBy = {"ROL-001"},
        .parameters = {{"minDuties", 3, CADRE_TEXT("duties"),
                        CADRE_TEXT("the article: its example roles name three or four kinds of work each"), 0, 50}},
        .check = checkRol002,
    };
}

} // namespace cadre
