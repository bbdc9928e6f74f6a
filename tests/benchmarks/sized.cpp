// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/sized.hpp"

#include "files/templates.hpp"
#include "model/fields.hpp"

#include <array>
#include <functional>
#include <random>

namespace cadre::bench {

namespace {

/// Makes all ids in a record or part lead into the same copy.
template <class M> void addSuffix(M& value, const std::string& suffix)
{
    if constexpr (IsId<M>::value) {
        if (!value.empty()) value.value += suffix;
    } else if constexpr (IsVector<M>::value) {
        for (auto& entry : value) addSuffix(entry, suffix);
    } else if constexpr (Part<M>) {
        forEachField<M>([&](const auto& field) { addSuffix(value.*field.member, suffix); });
    }
}

/// A word of four syllables; the words of different numbers are as different as those of a language.
std::string madeUpWord(std::mt19937_64& random)
{
    static constexpr std::array syllables = {"ba",  "ce",  "di",  "fo",  "gu",  "hal", "jer", "kim", "lon", "mu",
                                             "nat", "pel", "ris", "sot", "tur", "van", "wex", "yin", "zo",  "qua"};
    std::string word;
    for (int i = 0; i < 4; ++i) word += syllables[random() % syllables.size()];
    return word;
}

/// A name that no other copy has: copies with equal names would be found as doubles.
template <class T> void giveName(T& record, std::size_t copy)
{
    if constexpr (requires { record.name; }) {
        std::mt19937_64 random(std::hash<std::string>{}(record.id.value) + copy);
        record.name = madeUpWord(random) + " " + madeUpWord(random) + " " + madeUpWord(random);
    }
}

template <class T> void addCopy(Table<T>& to, const Table<T>& from, std::size_t copy)
{
    const std::string suffix = "-" + std::to_string(copy);
    for (const auto& [id, original] : from) {
        T record = original;
        record.id.value += suffix;
        record.position += static_cast<std::int64_t>(copy * from.size());
        addSuffix(record, suffix);
        giveName(record, copy);
        to.emplace(record.id, std::move(record));
    }
}

} // namespace

Program programOfSize(std::size_t records)
{
    const Program original = programFromTemplate("operations-accelerator-36");
    Program program = original;
    for (std::size_t copy = 1; recordCount(program) < records; ++copy) {
        forEachRecordType([&]<class T>(Type<T>) {
            if constexpr (!RecordTraits<T>::single) addCopy(program.of<T>(), original.of<T>(), copy);
        });
    }
    return program;
}

} // namespace cadre::bench
