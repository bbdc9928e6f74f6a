// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace cadre::fuzz {

/// Makes files that are almost those of a corpus. The same seed gives the same files.
class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& corpus) : m_corpus(corpus) {}

    [[nodiscard]] std::string file(std::uint64_t seed);

private:
    [[nodiscard]] std::size_t below(std::size_t count);
    [[nodiscard]] const std::string& any();
    void change(std::string& bytes);
    void changeByte(std::string& bytes);
    void takeOut(std::string& bytes);
    void doubleUp(std::string& bytes);
    void splice(std::string& bytes);
    void putToken(std::string& bytes);
    void changeValue(std::string& bytes);
    void nest(std::string& bytes);

    const std::vector<std::string>& m_corpus;
    std::mt19937_64 m_random;
};

} // namespace cadre::fuzz
