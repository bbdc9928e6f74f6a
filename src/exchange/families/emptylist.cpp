// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

/// Words for lists that hold competencies and nothing else.
constexpr std::array<std::string_view, 7> listWords = {"competencies", "competences",  "skills",      "capabilities",
                                                       "kompetenzen",  "competenties", "competencias"};

bool recognisesEmptyList(const Json& json)
{
    if (!json.is_object()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return isOneOf(entry.first, Words(listWords)) && entry.second.is_structured() && entry.second.empty();
    });
}

void readEmptyList(Framework& framework, const Json& json)
{
    const JsonPlace top;
    Fields fields(framework, json, top);
    readAbout(framework, fields);
    framework.nothingToImport =
        CADRE_TEXT("The list of competencies in the file is empty. Export the framework again with its "
                   "competencies, or choose another file.");
}

} // namespace

const Family emptyListFamily = {CADRE_TEXT("Framework without competencies"), recognisesEmptyList, readEmptyList};

} // namespace cadre
