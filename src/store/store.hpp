// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "store/diskfile.hpp"

#include <filesystem>
#include <string>

namespace cadre {

/// The largest `.cadre` file that is opened or saved, in bytes.
inline constexpr std::size_t maxStoreBytes = std::size_t{256} * 1024 * 1024;
/// The longest text in it, in bytes.
inline constexpr int maxTextBytes = 64 * 1024 * 1024;
/// The most rows, over all tables.
inline constexpr std::int64_t maxStoreRows = 1'000'000;

/// The program in a `.cadre` file (docs/file-format.md). The file and its folder are not touched. Throws FileError
/// (badInput) if it is no sound program: another kind of file, damaged, made by a newer Cadre, too large.
[[nodiscard]] Program loadStore(const std::filesystem::path& path);
/// Makes or replaces a `.cadre` file: at any moment the old or the new one is there, whole. Throws FileError
/// (couldNotWrite), and leaves the old one as it was, if that fails.
void saveStore(const std::filesystem::path& path, const Program& program, const MayReplace& mayReplace = {});

/// The program in the bytes of a `.cadre` file. Throws FileError that does not name the file.
[[nodiscard]] Program readStore(std::string bytes);
/// The bytes of a `.cadre` file. The same program gives the same bytes. Throws FileError that does not name the file.
[[nodiscard]] std::string writeStore(const Program& program);

} // namespace cadre
