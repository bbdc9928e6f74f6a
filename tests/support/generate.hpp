// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/actions.hpp"

#include <cstdint>
#include <random>

namespace cadre::testing {

/// Random programs and edits for property tests. The same seed gives the same values everywhere.
class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_random(seed) {}

    /// A program with up to `most` records of each type. References mostly lead to records that are there,
    /// sometimes to none; texts hold anything that Unicode offers; unknown fields occur at any place.
    [[nodiscard]] Program program(int most = 4);
    /// A program in which every reference leads to something.
    [[nodiscard]] Program soundProgram(int most = 4);
    /// `program` after some records were added, removed or changed at random.
    [[nodiscard]] Program changed(const Program& program);
    /// A random action on the program, as a user could do it.
    [[nodiscard]] Step action(const Program& program);

    /// A whole number from `least` to `most`.
    [[nodiscard]] std::int64_t number(std::int64_t least, std::int64_t most);
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] std::string text();
    [[nodiscard]] UnknownFields unknownFields();

private:
    std::mt19937_64 m_random;
};

/// Whether any record refers to something that is not there.
[[nodiscard]] bool hasDanglingReference(const Program& program);

} // namespace cadre::testing
