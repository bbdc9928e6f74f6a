// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// How an editor reads and writes one value of a record without knowing the record.
template <class V>
struct Binding {
    std::function<V()> read;
    std::function<void(V)> write;
};

/// The same binding seen as another type of value.
template <class To, class From>
[[nodiscard]] Binding<To> convert(Binding<From> from, std::function<To(const From&)> there, std::function<From(const To&)> back)
{
    return {[read = std::move(from.read), there = std::move(there)] { return there(read()); },
            [write = std::move(from.write), back = std::move(back)](To value) { write(back(value)); }};
}

// Choices are edited as keys: the word of a vocabulary, the id of a record, "yes" or "no"; empty is "not said".

template <class T>
[[nodiscard]] Binding<std::string> asKey(Binding<Id<T>> id)
{
    return convert<std::string, Id<T>>(
        std::move(id), [](const Id<T>& value) { return value.value; }, [](const std::string& key) { return Id<T>{key}; });
}

template <class E>
[[nodiscard]] Binding<std::string> asKey(Binding<std::optional<E>> word)
{
    return convert<std::string, std::optional<E>>(
        std::move(word), [](const std::optional<E>& value) { return value ? std::string(wordOf(*value)) : std::string(); },
        [](const std::string& key) { return fromWord<E>(key); });
}

template <class T>
[[nodiscard]] Binding<std::vector<std::string>> asKeys(Binding<std::vector<Id<T>>> ids)
{
    using Keys = std::vector<std::string>;
    return convert<Keys, std::vector<Id<T>>>(
        std::move(ids),
        [](const std::vector<Id<T>>& list) {
            Keys keys;
            for (const Id<T>& id : list) keys.push_back(id.value);
            return keys;
        },
        [](const Keys& keys) {
            std::vector<Id<T>> list;
            for (const std::string& key : keys) list.push_back({key});
            return list;
        });
}

template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] Binding<std::vector<std::string>> asKeys(Binding<std::vector<E>> words)
{
    using Keys = std::vector<std::string>;
    return convert<Keys, std::vector<E>>(
        std::move(words),
        [](const std::vector<E>& list) {
            Keys keys;
            for (const E value : list) keys.emplace_back(wordOf(value));
            return keys;
        },
        [](const Keys& keys) {
            std::vector<E> list;
            for (const std::string& key : keys)
                if (const auto value = fromWord<E>(key)) list.push_back(*value);
            return list;
        });
}

[[nodiscard]] Binding<std::string> asYesNo(Binding<std::optional<bool>> flag);
/// A whole number as the text of a choice ("3").
[[nodiscard]] Binding<std::string> asDigits(Binding<std::optional<std::int64_t>> number);
/// A whole number as the number editor sees it. Exact up to 2^53; beyond, only what the user types is written.
[[nodiscard]] Binding<std::optional<double>> asDecimal(Binding<std::optional<std::int64_t>> number);
/// The same for a number that can't be missing; an emptied field leaves it as it is.
[[nodiscard]] Binding<std::optional<double>> asDecimal(Binding<std::int64_t> number);

} // namespace cadre
