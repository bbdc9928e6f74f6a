// SPDX-License-Identifier: Apache-2.0
#include "exchange/programids.hpp"

#include "model/id.hpp"
#include "model/utf8.hpp"

namespace cadre {

std::string idByPlace(std::string_view key, std::size_t index)
{
    return std::string(key) + "-" + std::to_string(index + 1);
}

std::string dutyIdByPlace(std::string_view role, std::size_t index)
{
    constexpr std::size_t spareForSuffix = 6;
    std::string id = std::string(role) + "-duty-" + std::to_string(index + 1);
    return codePointCount(id) + spareForSuffix <= maxIdLength ? id : std::string();
}

} // namespace cadre
