// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace cadre {

/// The files that are meant: a folder stands for the framework files in it, by name; folders inside it are passed over.
/// Throws FileError for a folder without such files, and for one with very many.
[[nodiscard]] std::vector<std::filesystem::path> frameworkFilesIn(const std::vector<std::filesystem::path>& paths);

/// A file and what it holds.
struct FileInMemory {
    std::string name;
    std::string bytes;
};

/// The same files with what they hold. Throws what readFile() throws, FileError where all are together too large, and
/// ImportStopped where the watch wants it.
[[nodiscard]] std::vector<FileInMemory> readFrameworkFiles(const std::vector<std::filesystem::path>& paths,
                                                           const ImportWatch& watch = {});

/// Reads files and folders as one framework, of any kind. Throws what readFile() and readAnyFramework() throw.
[[nodiscard]] Framework openFramework(const std::vector<std::filesystem::path>& paths,
                                      const FrameworkOptions& options = {});

} // namespace cadre
