// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"

#include "exchange/plan.hpp"
#include "files/frameworkfiles.hpp"
#include "files/programfile.hpp"

#include <nlohmann/json.hpp>

#include <QDate>

using nlohmann::ordered_json;

namespace cadre::cli {

namespace {

Framework readFiles(const QStringList& names, const QString& language)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& name : names) paths.emplace_back(name.toStdString());
    return openFramework(paths, {.language = language.toStdString()});
}

std::string asJson(const QStringList& files, const Framework& framework, const ImportPlan& plan)
{
    const FrameworkCounts held = countsOf(framework);
    const ImportCounts states = countsOf(plan);
    ordered_json json;
    json["version"] = 1;
    json["file"] = files.join(", ").toStdString();
    json["family"] = framework.family;
    json["framework"] = framework.name;
    json["competencies"] = held.competencies;
    json["levels"] = held.levels;
    json["groups"] = held.groups;
    json["levelTexts"] = held.levelTexts;
    json["behaviours"] = held.behaviours;
    if (!framework.language.empty()) json["language"] = framework.language;
    if (framework.languages.size() > 1) json["languages"] = framework.languages;
    if (!framework.roles.empty()) json["roles"] = framework.roles.size();
    if (!framework.nothingToImport.empty()) json["nothingToImport"] = fill(framework.nothingToImport);
    json["new"] = states.added;
    json["changed"] = states.changed;
    json["same"] = states.same;
    json["similar"] = states.similar;
    json["skipped"] = states.skipped;
    json["notes"] = ordered_json::array();
    for (const FrameworkNote& note : plan.notes)
        json["notes"].push_back({{"pointer", note.pointer}, {"text", fill(note.text)}});
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

/// "10 competencies": the words for one count of the text form.
std::string counted(const char* one, const char* many, std::size_t count)
{
    return fill(Text::plural(one, many, static_cast<std::int64_t>(count)));
}

std::string asText(const Program& program, const Framework& framework, const ImportPlan& plan)
{
    const FrameworkCounts held = countsOf(framework);
    std::string text = "“" + framework.name + "” (" + framework.family
                       + "): " + counted("{n} competency", "{n} competencies", held.competencies) + ", "
                       + counted("{n} group", "{n} groups", held.groups) + ", "
                       + counted("{n} level", "{n} levels", held.levels) + ", "
                       + counted("{n} behaviour", "{n} behaviours", held.behaviours) + "\n";
    for (const ImportLevel& level : plan.levels)
        text += "  level " + std::to_string(level.level) + (level.isNew ? " (new)" : "") + ": " + level.name + "\n";
    for (const ImportItem& item : plan.items)
        text += std::string(item.choice == ImportChoice::leave ? "  - " : "  + ")
                + (item.competency.name.empty() ? item.pointer : item.competency.name) + ": "
                + fill(describe(program, item)) + "\n";
    for (const FrameworkNote& note : plan.notes)
        text += "  note: " + (note.pointer.empty() ? "" : note.pointer + ": ") + fill(note.text) + "\n";
    return text;
}

} // namespace

Exit runImport(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"dry-run", "Shows what would come in and changes nothing."},
                       {"format", "Shape of the result.", "format", "text"},
                       {"language", "Takes texts in this language where the file has several.", "language"},
                       {QStringList{"o", "output"}, "Writes the program there instead of over PROGRAM.", "file"}});
    if (parse(parser, command, words, 2, 10'000)) return fine;
    const std::string format = choice(parser, "format", {"text", "json"});
    const QStringList files = parser.positionalArguments().mid(1);
    const std::string in = parser.positionalArguments().first().toStdString();
    if (parser.isSet("output")) requireProgramName(parser.value("output"));
    const std::string out = parser.isSet("output") ? parser.value("output").toStdString() : in;

    Program program = openProgram(in);
    const Framework framework = readFiles(files, parser.value("language"));
    const ImportPlan plan = planImport(program, framework, QDate::currentDate().toString(Qt::ISODate).toStdString());
    const std::string result = format == "json" ? asJson(files, framework, plan) : asText(program, framework, plan);
    if (!parser.isSet("dry-run")) {
        const Step step = importStep(program, plan);
        apply(program, step.edit);
        if (!isEmpty(step.edit) || out != in) saveProgram(out, program);
    }
    print(result);
    if (!framework.nothingToImport.empty()) say(fill(framework.nothingToImport));
    return fine;
}

} // namespace cadre::cli
