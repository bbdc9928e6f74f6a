// SPDX-License-Identifier: Apache-2.0
#include "cli/ruleset.hpp"

#include "review/rulesetjson.hpp"
#include "store/diskfile.hpp"

namespace cadre::cli {

namespace {

constexpr std::size_t maxRuleSetBytes = 1024 * 1024;

} // namespace

RuleSet ruleSetNamed(const std::string& nameOrFile)
{
    if (const RuleSet* shipped = findRuleSet(nameOrFile)) return *shipped;
    if (!nameOrFile.ends_with(".json"))
        throw FileError(FileError::Kind::badInput,
                        Text("There is no rule set “{name}”. There are sketch, pilot and sponsor-ready; a set of your own is a JSON file.")
                            .with("name", nameOrFile));
    return namingFile(nameOrFile, [&] { return readRuleSet(readFile(nameOrFile, maxRuleSetBytes)); });
}

} // namespace cadre::cli
