// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace cadre::testing {

/// The content of a file of the source tree.
inline std::string sourceFile(const std::string& path)
{
    std::ifstream file(CADRE_SOURCE_DIR "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The content of a published framework that is a test case.
inline std::string caseFile(const std::string& name)
{
    return sourceFile("tests/cases/frameworks/" + name);
}

inline Framework readCase(const std::string& name)
{
    const std::string bytes = caseFile(name);
    return readFramework(NamedBytes{name, bytes});
}

} // namespace cadre::testing
