// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "exchange/frameworkexport/frameworkexport.hpp"
#include "exchange/programjson.hpp"
#include "files/programfile.hpp"
#include "model/error.hpp"
#include "print/pdf.hpp"
#include "store/diskfile.hpp"

#include <QDate>

#include <filesystem>

namespace cadre::cli {

namespace {

struct Target {
    std::filesystem::path path;
    Paper paper = Paper::a4;
    Audience audience = Audience::sponsor;
    bool evenWithErrors = false; ///< No DRAFT mark, although errors are open.
};

Audience audienceNamed(const std::string& name)
{
    if (name == "participant") return Audience::participant;
    if (name == "manager") return Audience::manager;
    if (name == "mentor") return Audience::mentor;
    if (name == "audit") return Audience::audit;
    return Audience::sponsor;
}

/// The same program with the start date of this export.
Program startingOn(Program program, const QString& date)
{
    if (!QDate::fromString(date, Qt::ISODate).isValid())
        throw UsageError("--start wants a date such as 2027-01-31, not “" + date.toStdString() + "”.");
    Brief brief = only(program.brief);
    brief.startDate = date.toStdString();
    program.brief.insert_or_assign(brief.id, brief);
    return program;
}

void exportPdf(const Program& program, const Target& target)
{
    const Review found = review(program);
    const Report report = buildReport(program, found, target.audience);
    PdfOptions options;
    options.paper = target.paper;
    options.draft = found.count(Severity::error) > 0 && !target.evenWithErrors;
    options.attachmentName = "program.json";
    options.attachment = writeProgramJson(program);
    writeFileAtomically(target.path, renderPdf(report, options));
}

/// The competencies alone, in a form that other programs import.
void exportFramework(const Program& program, const std::filesystem::path& path, const std::string& form)
{
    const Framework framework = frameworkOf(program);
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    writeFileAtomically(path, form == "case" ? writeCasePackage(framework, today) : writeCadreFramework(framework));
}

} // namespace

Exit runExport(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{"audience", "For whom the spec is.", "audience", "sponsor"},
         {"paper", "Size of the pages.", "size", "A4"},
         {"start", "First day of month 1; the spec then names calendar months.", "date"},
         {"framework", "Writes the competencies alone: cadre (Cadre's own form) or case (1EdTech CASE 1.0).", "form"},
         {"force", "No DRAFT mark, even while errors are open."}});
    if (parse(parser, command, words, 2, 2)) return fine;
    Target target;
    target.path = parser.positionalArguments().at(1).toStdString();
    target.audience =
        audienceNamed(choice(parser, "audience", {"sponsor", "participant", "manager", "mentor", "audit"}));
    target.paper = choice(parser, "paper", {"A4", "Letter"}) == "A4" ? Paper::a4 : Paper::letter;
    target.evenWithErrors = parser.isSet("force");
    const std::string ending = target.path.extension().string();
    if (ending != ".pdf" && ending != ".json")
        throw UsageError("Cadre writes .pdf (the spec) and .json (the program), not “" + ending + "”.");

    if (parser.isSet("framework")) {
        const std::string form = choice(parser, "framework", {"cadre", "case"});
        if (ending != ".json") throw UsageError("A framework is written as .json, not “" + ending + "”.");
        exportFramework(openProgram(parser.positionalArguments().first().toStdString()), target.path, form);
        return fine;
    }

    Program program = openProgram(parser.positionalArguments().first().toStdString());
    if (parser.isSet("start")) program = startingOn(std::move(program), parser.value("start"));
    if (ending == ".json") saveProgram(target.path, program);
    else exportPdf(program, target);
    return fine;
}

} // namespace cadre::cli
