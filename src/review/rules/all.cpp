// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

// Every rule, in the order of the catalogue. Each is a function in a file of its own.
#define CADRE_RULES(RULE) \
    RULE(str001) \
    RULE(rol001) \
    RULE(rol002) \
    RULE(rol003) \
    RULE(rol004) \
    RULE(rol005) \
    RULE(cmp001) \
    RULE(cmp002) \
    RULE(cmp003) \
    RULE(cmp004) \
    RULE(cmp005) \
    RULE(cmp006) \
    RULE(cmp007) \
    RULE(wrk001) \
    RULE(wrk002) \
    RULE(wrk003) \
    RULE(wrk004) \
    RULE(wrk005) \
    RULE(wrk006) \
    RULE(wrk007) \
    RULE(seq001) \
    RULE(seq002) \
    RULE(seq003) \
    RULE(seq004) \
    RULE(seq005) \
    RULE(seq006) \
    RULE(seq007) \
    RULE(seq008) \
    RULE(seq009) \
    RULE(lod001) \
    RULE(lod002) \
    RULE(lod003) \
    RULE(lod004) \
    RULE(men001) \
    RULE(men002) \
    RULE(men003) \
    RULE(men004) \
    RULE(men005) \
    RULE(men006) \
    RULE(sup001) \
    RULE(sup002) \
    RULE(sup003) \
    RULE(sup004) \
    RULE(sup005) \
    RULE(sup006) \
    RULE(sup007) \
    RULE(mea001) \
    RULE(mea002) \
    RULE(mea003) \
    RULE(mea004) \
    RULE(mea005) \
    RULE(mea006) \
    RULE(mea007) \
    RULE(mea008) \
    RULE(mea009) \
    RULE(eva001) \
    RULE(eva002) \
    RULE(sel001) \
    RULE(sel002) \
    RULE(sel003) \
    RULE(sel004) \
    RULE(sel005) \
    RULE(trd001) \
    RULE(trd002) \
    RULE(trd003) \
    RULE(suc001) \
    RULE(suc002) \
    RULE(suc003) \
    RULE(out001) \
    RULE(out002)

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
