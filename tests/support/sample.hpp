// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/programjson.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace cadre::testing {

/// The bytes of a program that comes with Cadre: "emerging-leaders-12".
inline std::string sampleBytes(const std::string& name)
{
    std::ifstream file(CADRE_SOURCE_DIR "/resources/programs/" + name + ".json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline Program sampleProgram(const std::string& name)
{
    return readProgramJson(sampleBytes(name));
}

} // namespace cadre::testing
