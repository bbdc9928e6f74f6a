// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace cadre {

/// A file compiled into the program.
struct EmbeddedFile {
    std::string_view name;  ///< File name without its folder.
    std::string_view bytes;
};

} // namespace cadre
