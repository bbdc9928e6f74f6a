// SPDX-License-Identifier: Apache-2.0
#include "support/folder.hpp"

#include "model/id.hpp"

#include <algorithm>

namespace cadre::testing {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() : m_path(fs::temp_directory_path() / ("cadre-test-" + newUuid()))
{
    fs::create_directory(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::fileNames() const
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_path)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace cadre::testing
