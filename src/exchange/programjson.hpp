// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <string>
#include <string_view>

namespace cadre {

/// Reads a program in its text form (docs/schemas/program.schema.json). Nothing is lost: fields that Cadre does
/// not know, and known ones that are empty, are kept in `unknown` of the record they stand in. A record
/// without an id gets one by its place ("goals-2"), a duty by its role ("R1-duty-2").
/// Throws FileError that names the place as a JSON pointer, or line and column for bad syntax.
[[nodiscard]] Program readProgramJson(std::string_view bytes);

/// Whether JSON says of itself that it is a program. Throws FileError for what is no JSON.
[[nodiscard]] bool isProgramJson(std::string_view bytes);

/// The text form of a program, in UTF-8. Reading it gives the same program; writing what was read gives the
/// same JSON.
[[nodiscard]] std::string writeProgramJson(const Program& program);

} // namespace cadre
