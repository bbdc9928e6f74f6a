// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include <algorithm>

namespace cadre {

void writeCoverage(Writer& writer)
{
    writer.section(CADRE_TEXT("Coverage"),
                   CADRE_TEXT("What the target roles need, where people practise it, and how we will know."));
    const Coverage& coverage = writer.coverage;
    if (coverage.rows.empty()) {
        writer.paragraph(CADRE_TEXT("No competency is needed, practised or measured yet, so there is nothing to compare."));
        return;
    }
    CoverageFigure figure{coverage, writer.say(CADRE_TEXT("Competency")), writer.say(CADRE_TEXT("Needs")),
                          writer.say(CADRE_TEXT("Measured by")), writer.say(CADRE_TEXT("Verdict")), {}};
    for (const Verdict verdict : {Verdict::covered, Verdict::unmeasured, Verdict::notPractised, Verdict::shortOfLevel,
                                  Verdict::notNeeded})
        figure.verdicts.push_back(writer.translate(labelOf(verdict)));
    writer.add(std::move(figure));
    const auto needed = std::count_if(coverage.rows.begin(), coverage.rows.end(),
                                      [](const CoverageRow& row) { return row.needed; });
    writer.paragraph(Text(CADRE_TEXT("{covered} of {needed} needed competencies are practised up to the level needed and measured."))
                         .with("covered", static_cast<std::int64_t>(coverage.count(Verdict::covered)))
                         .with("needed", static_cast<std::int64_t>(needed)));
}

} // namespace cadre
