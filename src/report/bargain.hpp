// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "model/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// Something the program asks of people.
struct BargainAsk {
    std::string text;
    std::optional<Demand> untold; ///< A demand of activities that no disclosure tells people about.

    bool operator==(const BargainAsk&) const = default;
};

/// What a program asks of people, and what it gives them, in finished sentences.
struct Bargain {
    std::vector<BargainAsk> asks; ///< What people are told, in the user's order, then what they are not told yet.
    std::vector<std::string> gives;

    bool operator==(const Bargain&) const = default;
};

/// The id of the rule that reports a demand people are not told of, and offers to tell them.
inline constexpr const char* untoldRule = "TRD-001";

[[nodiscard]] Bargain bargainOf(const Index& index, const Translate& translate = {});

} // namespace cadre
