// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

namespace cadre {

namespace {

bool recognises(const Json& json)
{
    return treeShape(json).isOne;
}

} // namespace

const Family oneCompetencyFamily = {CADRE_TEXT("One competency in a file"), recognises, readTree, true};

} // namespace cadre
