// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/families/family.hpp"

#include <string>
#include <vector>

namespace cadre {

/// What one of several files holds.
struct FrameworkPart {
    std::string file;
    Framework framework;
};

/// Finishes a framework that its family has read: plain texts, a source id for every item, pointers from the top of the
/// file (`above` is where the framework starts in it), no more notes than anybody reads. The watch may stop it.
void settle(Framework& framework, const Family& family, const std::string& above, const ImportWatch& watch = {});

/// One framework of several files: one holds the competencies, others complete it; or each holds a part of them.
/// Throws FileError where two hold competencies of different frameworks.
[[nodiscard]] Framework joinParts(std::vector<FrameworkPart> parts);

} // namespace cadre
