// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/sized.hpp"

#include "files/templates.hpp"
#include "model/fields.hpp"

namespace cadre::bench {

namespace {

/// Makes all ids in a record or part lead into the same copy.
template <class M>
void addSuffix(M& value, const std::string& suffix)
{
    if constexpr (IsId<M>::value) {
        if (!value.empty()) value.value += suffix;
    } else if constexpr (IsVector<M>::value) {
        for (auto& entry : value) addSuffix(entry, suffix);
    } else if constexpr (Part<M>) {
        forEachField<M>([&](const auto& field) { addSuffix(value.*field.member, suffix); });
    }
}

template <class T>
void addCopy(Table<T>& to, const Table<T>& from, std::size_t copy)
{
    const std::string suffix = "-" + std::to_string(copy);
    for (const auto& [id, original] : from) {
        T record = original;
        record.id.value += suffix;
        record.position += static_cast<std::int64_t>(copy * from.size());
        addSuffix(record, suffix);
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
