// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/samples.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace cadre::testing {

inline Framework readText(const std::string& json, const std::string& name = "framework.json",
                          const FrameworkOptions& options = {})
{
    return readFramework(NamedBytes{name, json}, options);
}

inline const FrameworkItem& itemCalled(const Framework& framework, const std::string& name)
{
    const auto found = std::find_if(framework.items.begin(), framework.items.end(),
                                    [&](const FrameworkItem& item) { return item.name == name; });
    REQUIRE(found != framework.items.end());
    return *found;
}

inline std::vector<std::string> names(const Framework& framework)
{
    std::vector<std::string> all;
    for (const FrameworkItem& item : framework.items) all.push_back(item.name);
    return all;
}

inline bool hasNote(const Framework& framework, const std::string& pointer, const std::string& part)
{
    return std::any_of(framework.notes.begin(), framework.notes.end(), [&](const FrameworkNote& note) {
        return note.pointer == pointer && fill(note.text).find(part) != std::string::npos;
    });
}

using Names = std::vector<std::string>;

} // namespace cadre::testing
