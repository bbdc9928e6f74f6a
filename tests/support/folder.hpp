// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cadre::testing {

/// A new empty folder that is gone, with all in it, when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// The path of a file in the folder.
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    /// What lies in the folder, hidden files too, sorted.
    [[nodiscard]] std::vector<std::string> fileNames() const;

private:
    std::filesystem::path m_path;
};

} // namespace cadre::testing
