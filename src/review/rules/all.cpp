// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

// Every rule, in the order of the catalogue. Each is a function in a file of its own.
#define CADRE_RULES(RULE) \
    RULE(rol001)          \
    RULE(rol002)          \
    RULE(rol003)          \
    RULE(wrk001)          \
    RULE(wrk003)

namespace cadre {

#define CADRE_DECLARE(rule) Rule rule();
CADRE_RULES(CADRE_DECLARE)
#undef CADRE_DECLARE

const std::vector<Rule>& allRules()
{
#define CADRE_LIST(rule) rule(),
    static const std::vector<Rule> list = {CADRE_RULES(CADRE_LIST)};
#undef CADRE_LIST
    return list;
}

} // namespace cadre
