// SPDX-License-Identifier: Apache-2.0
#include "review/rulesetjson.hpp"

#include "model/error.hpp"
#include "model/fields.hpp"
#include "review/rule.hpp"

#include <nlohmann/json.hpp>

namespace cadre {

namespace {

using Json = nlohmann::json;

[[noreturn]] void refuse(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

Json parse(std::string_view bytes)
{
    try {
        return Json::parse(bytes);
    } catch (const Json::parse_error& error) {
        refuse(Text(CADRE_TEXT("This rule set is no sound JSON: it can't be read at byte {byte}. Correct it there."))
                   .with("byte", static_cast<std::int64_t>(error.byte)));
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

void readSeverity(RuleChange& change, const Rule& rule, const Json& entry)
{
    const auto found = entry.find("severity");
    if (found == entry.end()) return;
    if (*found == "off") {
        change.off = true;
        return;
    }
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice})
        if (*found == wordOf(severity)) change.severity = severity;
    if (!change.severity)
        refuse(Text(CADRE_TEXT("The severity of {rule} in this rule set must be “error”, “warning”, “advice” or "
                               "“off”."))
                   .with("rule", rule.id));
}

void readParameters(RuleChange& change, const Rule& rule, const Json& parameters)
{
    for (const auto& [name, value] : parameters.items()) {
        const Parameter* parameter = findParameter(rule, name);
        if (!parameter) continue;
        const double number = value.is_number() ? value.get<double>() : parameter->least - 1;
        if (!(number >= parameter->least && number <= parameter->most))
            refuse(Text(CADRE_TEXT("“{name}” of {rule} in this rule set must be a number from {least} to {most}."))
                       .with("name", name)
                       .with("rule", rule.id)
                       .with("least", plainNumber(parameter->least))
                       .with("most", plainNumber(parameter->most)));
        change.parameters[name] = number;
    }
}

RuleChange readChange(const Rule& rule, const Json& entry)
{
    if (!entry.is_object())
        refuse(Text(CADRE_TEXT("“{key}” in this rule set must be an object in braces.")).with("key", rule.id));
    RuleChange change;
    readSeverity(change, rule, entry);
    readParameters(change, rule, object(entry, "parameters"));
    return change;
}

void checkFormat(const Json& file)
{
    if (!file.is_object() || file.value("format", Json()) != "cadre-rules")
        refuse(CADRE_TEXT("This is no rule set of Cadre: its “format” is not “cadre-rules”."));
    if (file.value("version", Json()) != 1)
        refuse(CADRE_TEXT("This rule set is not of version 1. A newer Cadre may be able to read it."));
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
    RuleSet set{name->get<std::string>(), {}};
    for (const auto& [id, entry] : object(file, "rules").items())
        if (const Rule* rule = findRule(id)) set.rules[id] = readChange(*rule, entry);
    return set;
}

} // namespace cadre
