// SPDX-License-Identifier: Apache-2.0
#include "cli/reviewoutput.hpp"

#include "review/rule.hpp"

#include <nlohmann/json.hpp>

#include <QUrl>

using nlohmann::ordered_json;

namespace cadre::cli {

namespace {

constexpr Severity severities[] = {Severity::error, Severity::warning, Severity::advice};

std::string counted(const Review& review)
{
    std::vector<std::string> parts;
    const auto part = [&](const char* one, const char* many, std::size_t count) {
        parts.push_back(fill(Text::plural(one, many, static_cast<std::int64_t>(count))));
    };
    part("{n} error", "{n} errors", review.count(Severity::error));
    part("{n} warning", "{n} warnings", review.count(Severity::warning));
    part("{n} advice", "{n} advice", review.count(Severity::advice));
    part("{n} accepted", "{n} accepted", review.accepted.size());
    std::string text;
    for (const std::string& words : parts) text += (text.empty() ? "" : ", ") + words;
    return text;
}

std::string findingText(const Finding& finding)
{
    std::string text = std::string("\n") + labelOf(finding.severity) + " " + finding.rule + "\n  " + fill(finding.message)
                       + "\n  " + fill(finding.why) + "\n";
    for (const Fix& fix : finding.fixes) text += "  - " + fill(fix.label) + "\n";
    return text;
}

ordered_json findingJson(const Finding& finding)
{
    ordered_json json;
    json["rule"] = finding.rule;
    json["severity"] = wordOf(finding.severity);
    json["subjects"] = ordered_json::array();
    for (const RecordRef& subject : finding.subjects) json["subjects"].push_back(subject.id);
    json["field"] = finding.place.field;
    json["message"] = fill(finding.message);
    json["why"] = fill(finding.why);
    json["fixes"] = ordered_json::array();
    for (const Fix& fix : finding.fixes) json["fixes"].push_back({{"label", fill(fix.label)}});
    return json;
}

ordered_json acceptedJson(const ReviewedFile& file, const AcceptedFinding& accepted)
{
    ordered_json json = findingJson(accepted.finding);
    if (const Accepted* record = find(file.program.accepted, accepted.accepted)) {
        json["reason"] = record->reason;
        json["by"] = record->by;
        json["on"] = record->on;
        json["reviewOn"] = record->reviewOn;
    }
    return json;
}

ordered_json fileJson(const ReviewedFile& file)
{
    ordered_json json;
    json["file"] = file.file;
    json["ruleSet"] = file.review.ruleSet;
    json["base"] = file.review.base;
    json["differences"] = ordered_json::array();
    for (const Text& difference : file.review.differences) json["differences"].push_back(fill(difference));
    for (const Severity severity : severities) json["counts"][wordOf(severity)] = file.review.count(severity);
    json["counts"]["accepted"] = file.review.accepted.size();
    json["findings"] = ordered_json::array();
    for (const Finding& finding : file.review.findings) json["findings"].push_back(findingJson(finding));
    json["accepted"] = ordered_json::array();
    for (const AcceptedFinding& accepted : file.review.accepted) json["accepted"].push_back(acceptedJson(file, accepted));
    json["notChecked"] = ordered_json::array();
    for (const NotChecked& item : file.review.notChecked)
        json["notChecked"].push_back({{"rule", item.rule}, {"reason", fill(item.reason)}});
    json["notices"] = ordered_json::array();
    for (const Notice& notice : file.review.notices)
        json["notices"].push_back(
            {{"kind", wordOf(notice.kind)}, {"accepted", notice.accepted.value}, {"text", fill(notice.message)}});
    return json;
}

/// The word SARIF has for a severity.
const char* sarifLevel(Severity severity)
{
    return severity == Severity::advice ? "note" : wordOf(severity);
}

/// SARIF wants a URI: a path with what is special in it escaped.
std::string uriOf(const std::string& file)
{
    return QUrl::toPercentEncoding(QString::fromStdString(file), "/").toStdString();
}

/// What people should look at again, and what was not checked, so that an empty list can be trusted.
ordered_json sarifInvocation(const std::vector<ReviewedFile>& files)
{
    ordered_json notifications = ordered_json::array();
    const auto add = [&](const std::string& file, const std::string& text) {
        ordered_json location;
        location["physicalLocation"]["artifactLocation"]["uri"] = uriOf(file);
        notifications.push_back(
            {{"level", "note"}, {"message", {{"text", text}}}, {"locations", ordered_json::array({location})}});
    };
    for (const ReviewedFile& file : files) {
        add(file.file, "Rule set “" + file.review.ruleSet + "”");
        for (const Text& difference : file.review.differences) add(file.file, fill(difference));
        for (const NotChecked& item : file.review.notChecked) add(file.file, item.rule + ": " + fill(item.reason));
        for (const Notice& notice : file.review.notices) add(file.file, fill(notice.message));
    }
    ordered_json json;
    json["executionSuccessful"] = true;
    json["toolExecutionNotifications"] = std::move(notifications);
    return json;
}

ordered_json sarifResult(const std::string& file, const Finding& finding)
{
    ordered_json json;
    json["ruleId"] = finding.rule;
    json["level"] = sarifLevel(finding.severity);
    json["message"]["text"] = fill(finding.message);
    ordered_json location;
    location["physicalLocation"]["artifactLocation"]["uri"] = uriOf(file);
    location["logicalLocations"] = ordered_json::array();
    for (const RecordRef& subject : finding.subjects) {
        std::string name = subject.id;
        if (!finding.place.field.empty() && subject == finding.place.record) name += "/" + finding.place.field;
        location["logicalLocations"].push_back({{"fullyQualifiedName", name}, {"kind", labelOf(subject.type)}});
    }
    json["locations"] = ordered_json::array({location});
    return json;
}

ordered_json sarifDriver()
{
    ordered_json driver;
    driver["name"] = "Cadre";
    driver["rules"] = ordered_json::array();
    for (const Rule& rule : allRules()) {
        ordered_json json;
        json["id"] = rule.id;
        json["shortDescription"]["text"] = rule.name;
        json["fullDescription"]["text"] = rule.why;
        json["defaultConfiguration"]["level"] = sarifLevel(rule.severity);
        driver["rules"].push_back(json);
    }
    return driver;
}

/// Texts of a program may hold anything; what is no UTF-8 must not stop the output.
std::string dump(const ordered_json& json)
{
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace

std::string reviewText(const std::vector<ReviewedFile>& files)
{
    std::string text;
    for (const ReviewedFile& file : files) {
        if (!text.empty()) text += "\n";
        text += file.file + ": " + counted(file.review) + " (rule set “" + file.review.ruleSet + "”)\n";
        for (const Text& difference : file.review.differences) text += "  Differs: " + fill(difference) + "\n";
        for (const Finding& finding : file.review.findings) text += findingText(finding);
        for (const AcceptedFinding& accepted : file.review.accepted) {
            text += "\nAccepted " + accepted.finding.rule + "\n  " + fill(accepted.finding.message) + "\n";
            if (const Accepted* record = find(file.program.accepted, accepted.accepted))
                text += "  “" + record->reason + "”" + (record->by.empty() ? "" : " (" + record->by + ")") + "\n";
        }
        for (const NotChecked& item : file.review.notChecked)
            text += "\nNot checked " + item.rule + ": " + fill(item.reason) + "\n";
        for (const Notice& notice : file.review.notices) text += "\nLook again: " + fill(notice.message) + "\n";
    }
    return text;
}

std::string reviewJson(const std::vector<ReviewedFile>& files)
{
    ordered_json json;
    json["version"] = 1;
    json["files"] = ordered_json::array();
    for (const ReviewedFile& file : files) json["files"].push_back(fileJson(file));
    return dump(json);
}

std::string reviewSarif(const std::vector<ReviewedFile>& files)
{
    ordered_json run;
    run["tool"]["driver"] = sarifDriver();
    run["invocations"] = ordered_json::array({sarifInvocation(files)});
    run["results"] = ordered_json::array();
    for (const ReviewedFile& file : files) {
        for (const Finding& finding : file.review.findings) run["results"].push_back(sarifResult(file.file, finding));
        for (const AcceptedFinding& accepted : file.review.accepted) {
            ordered_json result = sarifResult(file.file, accepted.finding);
            ordered_json suppression = {{"kind", "external"}};
            if (const Accepted* record = find(file.program.accepted, accepted.accepted))
                suppression["justification"] = record->reason;
            result["suppressions"] = ordered_json::array({suppression});
            run["results"].push_back(result);
        }
    }
    ordered_json json;
    json["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    json["version"] = "2.1.0";
    json["runs"] = ordered_json::array({run});
    return dump(json);
}

} // namespace cadre::cli
