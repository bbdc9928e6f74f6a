// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace cadre {

/// Fields of a file that this version does not know, by name, each as JSON text. They are kept with their
/// record and written back unchanged. A known field that stands in the file but is empty is kept here too,
/// so that writing the file back gives the same file.
using UnknownFields = std::map<std::string, std::string>;

} // namespace cadre
