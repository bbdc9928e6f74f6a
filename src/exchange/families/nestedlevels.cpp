// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

namespace cadre {

namespace {

bool recognisesNestedLevels(const Json& json)
{
    const TreeShape shape = treeShape(json);
    return !shape.isOne && shape.byLevel > 0;
}

} // namespace

const Family nestedLevelsFamily = {CADRE_TEXT("Competencies with levels and criteria"), recognisesNestedLevels, readTree};

} // namespace cadre
