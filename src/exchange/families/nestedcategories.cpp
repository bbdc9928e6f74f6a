// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

namespace cadre {

namespace {

/// Groups that hold competencies, or a list of competencies with a name.
bool recognisesNestedCategories(const Json& json)
{
    const TreeShape shape = treeShape(json);
    if (shape.isOne || shape.competencies == 0) return false;
    return json.is_object() || shape.groups > 0;
}

} // namespace

const Family nestedCategoriesFamily = {CADRE_TEXT("Categories with competencies"), recognisesNestedCategories, readTree};

} // namespace cadre
