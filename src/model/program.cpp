// SPDX-License-Identifier: Apache-2.0
#include "model/program.hpp"

#include "model/fields.hpp"

namespace cadre {

namespace {

/// The first text or word that a record holds: its name, its title, what it says.
template <class T>
std::string firstText(const T& record)
{
    std::string result;
    forEachField<T>([&](const auto& field) {
        if (!result.empty()) return;
        const auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<M, std::string>) {
            result = value;
        } else if constexpr (std::is_same_v<M, std::optional<Demand>>) {
            if (value) result = labelOf(*value);
        }
    });
    return result;
}

} // namespace

std::optional<RecordRef> findAny(const Program& program, const std::string& id)
{
    std::optional<RecordRef> result;
    forEachRecordType([&]<class T>(Type<T>) {
        if (!result && program.of<T>().contains(Id<T>{id})) result = RecordRef{RecordTraits<T>::type, id};
    });
    return result;
}

std::string nameOf(const Program& program, const RecordRef& ref)
{
    std::string result;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != ref.type) return;
        if (const T* record = find(program.of<T>(), Id<T>{ref.id})) result = firstText(*record);
    });
    return result;
}

std::size_t recordCount(const Program& program)
{
    std::size_t count = 0;
    std::apply([&](const auto&... table) { ((count += table.size()), ...); }, program.all());
    return count;
}

const char* labelOf(RecordType type)
{
    const char* result = "";
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) result = RecordTraits<T>::label;
    });
    return result;
}

const char* labelOfMany(RecordType type)
{
    const char* result = "";
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) result = RecordTraits<T>::labelMany;
    });
    return result;
}

bool isBlankText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace cadre
