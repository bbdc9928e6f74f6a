// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <filesystem>
#include <functional>

namespace cadre {

/// The program in a file, by the ending of its name: `.cadre` or `.json`. Throws FileError that names the file if
/// it is missing, of another kind, damaged or too large.
[[nodiscard]] Program openProgram(const std::filesystem::path& path);
/// Whether a file is a table or a text, or holds JSON that is no program, and so may be a framework to import. No for
/// what can't be read.
[[nodiscard]] bool mayBeFramework(const std::filesystem::path& path);
/// Saves a program as the ending of the name says: `.cadre` or `.json`. The file is replaced whole or not at all.
/// Throws FileError (badInput for an ending that Cadre does not write, else couldNotWrite). `mayReplace` as in
/// writeFileAtomically().
void saveProgram(const std::filesystem::path& path, const Program& program, const std::function<bool()>& mayReplace = {});

} // namespace cadre
