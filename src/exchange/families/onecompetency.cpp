// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

namespace cadre {

namespace {

bool recognisesOneCompetency(const Json& json)
{
    return treeShape(json).isOne;
}

} // namespace

const Family oneCompetencyFamily = {CADRE_TEXT("One competency in a file"), recognisesOneCompetency, readTree, true};

} // namespace cadre
