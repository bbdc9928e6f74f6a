// SPDX-License-Identifier: Apache-2.0
#include "model/error.hpp"
#include "model/fields.hpp"
#include "report/sections/writer.hpp"

namespace cadre {

namespace {

void setDocumentFacts(Writer& writer)
{
    Report& report = writer.report;
    const std::string& name = writer.brief.name;
    report.title = isBlankText(name) ? writer.say(CADRE_TEXT("Leadership program without a name")) : name;
    report.author = !isBlankText(writer.brief.organisation) ? writer.brief.organisation
                    : writer.brief.owner.empty()            ? std::string()
                                                            : writer.name(writer.program.people, writer.brief.owner);
    report.language = writer.brief.language.empty() ? "en" : writer.brief.language;
    report.footer = writer.say(Text(CADRE_TEXT("{program} · program specification")).with("program", report.title));
    report.pageOf = writer.translate(CADRE_TEXT("{page} of {pages}"));
    report.draft = writer.translate(CADRE_TEXT("DRAFT"));
}

} // namespace

Report buildReport(const Program& program, const Review& review, Audience audience, const ReportOptions& options)
{
    if (audience != Audience::sponsor)
        throw FileError(FileError::Kind::badInput,
                        CADRE_TEXT("Cadre can only write the specification for the sponsor so far. Choose the "
                                   "audience “sponsor”."));
    Writer writer(program, review, options.translate);
    setDocumentFacts(writer);
    writeCover(writer);
    writeSummary(writer);
    writeBargain(writer);
    writeRoles(writer);
    writeSuccession(writer);
    writeCompetencies(writer);
    writeJourney(writer);
    writeSupport(writer);
    writeMeasures(writer);
    writeCoverage(writer);
    writeSelection(writer);
    writeReview(writer);
    writeSignOff(writer);
    return std::move(writer.report);
}

} // namespace cadre
