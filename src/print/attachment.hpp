// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cadre {

/// The bytes of a file attached to a PDF, such as the program inside a spec ("program.json"). Throws FileError
/// if the bytes are no PDF, or nothing of that name is attached.
[[nodiscard]] std::string attachmentIn(std::string_view pdf, const std::string& name);

} // namespace cadre
