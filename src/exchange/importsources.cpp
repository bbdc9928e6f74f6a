// SPDX-License-Identifier: Apache-2.0
#include "exchange/importsources.hpp"

#include "exchange/importmarks.hpp"
#include "exchange/json.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Among the fields of the source: the sources kept with it.
constexpr const char* othersKey = "others";

bool isSameItem(const Source& a, const Source& b)
{
    return a.framework == b.framework && a.id == b.id;
}

Source sourceFrom(const Json& json)
{
    Source source;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        bool isKnown = false;
        forEachField<Source>([&](const auto& field) {
            if (key != field.name || !value.is_string()) return;
            source.*field.member = value.template get<std::string>();
            isKnown = true;
        });
        if (!isKnown) source.unknown[key] = compact(value);
    }
    return source;
}

Json jsonOf(const Source& source)
{
    Json json = Json::object();
    forEachField<Source>([&](const auto& field) {
        if (!(source.*field.member).empty()) json[field.name] = source.*field.member;
    });
    for (const auto& [key, text] : source.unknown) json[key] = parseKept(text);
    return json;
}

std::vector<Source> othersIn(const Source& source)
{
    std::vector<Source> others;
    const auto found = source.unknown.find(othersKey);
    if (found == source.unknown.end()) return others;
    const Json list = parseKept(found->second);
    if (!list.is_array()) return others;
    for (const Json& entry : list)
        if (entry.is_object()) others.push_back(sourceFrom(entry));
    return others;
}

void setOthers(Source& source, std::vector<Source> others)
{
    std::erase_if(others, [&](const Source& other) { return other.id.empty() || isSameItem(other, source); });
    source.unknown.erase(othersKey);
    if (others.empty()) return;
    Json list = Json::array();
    for (Source& other : others) {
        other.unknown.erase(othersKey);
        list.push_back(jsonOf(other));
    }
    source.unknown[othersKey] = compact(list);
}

} // namespace

std::vector<Source> sourcesOf(const Competency& competency)
{
    std::vector<Source> sources;
    if (!competency.source) return sources;
    sources = othersIn(*competency.source);
    sources.insert(sources.begin(), *competency.source);
    std::erase_if(sources, [](const Source& source) { return source.id.empty(); });
    return sources;
}

bool comesFrom(const Competency& competency, const std::string& framework)
{
    return std::ranges::any_of(sourcesOf(competency),
                               [&](const Source& source) { return source.framework == framework; });
}

Competency seenFrom(Competency competency, const Source& source)
{
    if (!competency.source || isSameItem(*competency.source, source)) return competency;
    std::vector<Source> sources = sourcesOf(competency);
    const auto wanted =
        std::ranges::find_if(sources, [&](const Source& candidate) { return isSameItem(candidate, source); });
    if (wanted == sources.end()) return competency;
    Source first = *wanted;
    setOthers(first, std::move(sources));
    competency.source = std::move(first);
    return competency;
}

Source combinedSource(const std::optional<Source>& before, Source next)
{
    if (!before) return next;
    std::vector<Source> others = othersIn(*before);
    if (isSameItem(*before, next)) {
        if (next.version.empty()) next.version = before->version;
        if (next.licence.empty()) next.licence = before->licence;
        UnknownFields kept = before->unknown;
        for (const char* key : {fileMarksKey, programMarksKey, levelsKey}) kept.erase(key);
        next.unknown.merge(kept);
    } else {
        others.insert(others.begin(), *before);
    }
    setOthers(next, std::move(others));
    return next;
}

} // namespace cadre
