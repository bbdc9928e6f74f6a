// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace cadre {

/// The bytes of a file. Throws FileError if it is missing, can't be read, or is larger than `maxBytes`; a file
/// that is too large is refused before it is read.
[[nodiscard]] std::string readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Asked when the bytes are on the disk, right before they take the place of the old file: no leaves that as it was.
using MayReplace = std::function<bool()>;

/// Puts `bytes` in the place of a file, whole or not at all: they are written beside it, brought to the disk and
/// renamed over it. A link stays a link, and what it points to is replaced; an existing file keeps its
/// permissions. Throws FileError (couldNotWrite) and leaves the old file as it was if that fails.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes, const MayReplace& mayReplace = {});

/// The file's name as people read it, without its folder.
[[nodiscard]] std::string shownName(const std::filesystem::path& path);

/// Runs `work` and adds the file's name to the FileError it may throw about the content.
template <class Work>
auto namingFile(const std::filesystem::path& path, Work&& work)
{
    try {
        return work();
    } catch (const FileError& error) {
        throw inFile(shownName(path), error);
    }
}

} // namespace cadre
