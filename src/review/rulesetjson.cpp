// SPDX-License-Identifier: Apache-2.0
#include "review/rulesetjson.hpp"

#include "model/error.hpp"
#include "model/fields.hpp"
#include "review/rule.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cadre {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void refuse(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

Json parse(std::string_view bytes)
{
    try {
        return Json::parse(bytes);
    } catch (const Json::parse_error& error) {
        const std::string_view before = bytes.substr(0, error.byte > 0 ? error.byte - 1 : 0);
        const auto lineStart = before.rfind('\n');
        const auto column = lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
        refuse(Text(CADRE_TEXT("This rule set is no sound JSON: it can't be read at line {line}, column {column}. "
                               "Correct it there."))
                   .with("line", std::ranges::count(before, '\n') + 1)
                   .with("column", static_cast<std::int64_t>(column) + 1));
    }
}

const Json& object(const Json& parent, const char* key)
{
    static const Json none = Json::object();
    const auto found = parent.find(key);
    if (found == parent.end()) return none;
    if (!found->is_object())
        refuse(Text(CADRE_TEXT("“{key}” in this rule set must be an object in braces.")).with("key", key));
    return *found;
}

void readSeverity(RuleChange& change, const std::string& rule, const Json& entry)
{
    const auto found = entry.find("severity");
    if (found == entry.end()) return;
    if (*found == "off") {
        change = {.off = true};
        return;
    }
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        if (*found != wordOf(severity)) continue;
        change.off = false;
        change.severity = severity;
        return;
    }
    if (!findRule(rule)) return; // it is named among the problems anyway
    refuse(Text(CADRE_TEXT("The severity of {rule} in this rule set must be “error”, “warning”, “advice” or “off”."))
               .with("rule", rule));
}

void readParameter(RuleChange& change, const std::string& rule, const std::string& name, const Json& value)
{
    const Rule* known = findRule(rule);
    const Parameter* parameter = known ? findParameter(*known, name) : nullptr;
    if (!value.is_number() && !parameter) {
        change.parameters[name] = 0; // it is named among the problems and does nothing
        return;
    }
    if (!value.is_number())
        refuse(Text(CADRE_TEXT("“{name}” of {rule} in this rule set must be a number."))
                   .with("name", name)
                   .with("rule", rule));
    const double number = value.get<double>();
    if (parameter && !(number >= parameter->least && number <= parameter->most))
        refuse(Text(CADRE_TEXT("“{name}” of {rule} in this rule set must be a number from {least} to {most}."))
                   .with("name", name)
                   .with("rule", rule)
                   .with("least", plainNumber(parameter->least))
                   .with("most", plainNumber(parameter->most)));
    change.parameters[name] = number;
}

void readChange(RuleChange& change, const std::string& rule, const Json& entry)
{
    if (!entry.is_object())
        refuse(Text(CADRE_TEXT("“{key}” in this rule set must be an object in braces.")).with("key", rule));
    readSeverity(change, rule, entry);
    for (const auto& [name, value] : object(entry, "parameters").items()) readParameter(change, rule, name, value);
}

void checkFormat(const Json& file)
{
    if (!file.is_object() || file.value("format", Json()) != "cadre-rules")
        refuse(CADRE_TEXT("This is no rule set of Cadre: its “format” is not “cadre-rules”."));
    if (file.value("version", Json()) != 1)
        refuse(CADRE_TEXT("This rule set is not of version 1. A newer Cadre may be able to read it."));
}

RuleSet baseOf(const Json& file)
{
    const auto base = file.find("base");
    if (base == file.end()) return {};
    if (base->is_string())
        if (const RuleSet* set = findRuleSet(base->get<std::string>())) return *set;
    refuse(CADRE_TEXT("The “base” of this rule set must be “sketch”, “pilot” or “sponsor-ready”."));
}

} // namespace

RuleSet readRuleSet(std::string_view json)
{
    const Json file = parse(json);
    checkFormat(file);
    const auto name = file.find("name");
    if (name == file.end() || !name->is_string() || isBlankText(name->get<std::string>()))
        refuse(CADRE_TEXT("This rule set has no name. Give it one in “name”, by which reports can say what was "
                          "checked."));
    RuleSet set = baseOf(file);
    set.name = name->get<std::string>();
    for (const auto& [id, entry] : object(file, "rules").items()) readChange(set.rules[id], id, entry);
    noteProblems(set);
    return set;
}

std::string writeRuleSet(const RuleSet& set)
{
    const ReviewSettings settings = settingsOf(set);
    Json rules = Json::object();
    for (const RuleSeverity& entry : settings.severities) rules[entry.rule]["severity"] = entry.severity;
    for (const RuleParameter& entry : settings.parameters)
        rules[entry.rule]["parameters"][entry.parameter] = entry.value;
    Json file;
    file["format"] = "cadre-rules";
    file["version"] = 1;
    file["name"] = set.name;
    file["base"] = settings.base;
    file["rules"] = std::move(rules);
    return file.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cadre
