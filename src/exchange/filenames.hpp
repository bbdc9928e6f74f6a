// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cadre {

// What the paths of files are called, whichever system they come from.

[[nodiscard]] inline std::string_view withoutFolder(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// The name without folder and extension.
[[nodiscard]] inline std::string fileStem(std::string_view path)
{
    path = withoutFolder(path);
    if (const std::size_t dot = path.rfind('.'); dot != std::string_view::npos && dot > 0) path = path.substr(0, dot);
    return std::string(path);
}

/// The name of the folder that holds the file; empty if the path tells none.
[[nodiscard]] inline std::string folderName(std::string_view path)
{
    const std::size_t end = path.find_last_of("/\\");
    return end == std::string_view::npos ? std::string() : std::string(withoutFolder(path.substr(0, end)));
}

} // namespace cadre
