// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

namespace cadre {

/// A record as a sentence calls it: its name in quotation marks, or "an activity without a name".
[[nodiscard]] Text called(RecordType type, const std::string& name);
/// The same at the start of a sentence: "An activity without a name".
[[nodiscard]] Text calledFirst(RecordType type, const std::string& name);

/// The name people gave a record; empty for one that has none yet.
template <class R> [[nodiscard]] std::string givenName(const R& record)
{
    if constexpr (requires { record.name; }) return record.name;
    else if constexpr (requires { record.title; }) return record.title;
    else return nameOf(record);
}

template <class R> [[nodiscard]] Text called(const R& record)
{
    return called(RecordTraits<R>::type, givenName(record));
}

template <class R> [[nodiscard]] Text calledFirst(const R& record)
{
    return calledFirst(RecordTraits<R>::type, givenName(record));
}

/// Each record as a sentence calls it, for a list.
template <class R> [[nodiscard]] std::vector<Text> called(const std::vector<const R*>& records)
{
    std::vector<Text> texts;
    for (const R* record : records) texts.push_back(called(*record));
    return texts;
}

} // namespace cadre
