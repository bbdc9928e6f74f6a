// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "review/facts.hpp"

#include <string>
#include <string_view>

namespace cadre {

// Records that fixes add. Their ids follow from the program, so that a review gives the same fixes each time.

/// A UUID (version 8) that follows from a text: the same text always gives the same one.
[[nodiscard]] std::string uuidFrom(std::string_view text);

/// An id that no record of this table has, and that follows from what the record is for.
template <class T> [[nodiscard]] Id<T> freeId(const Table<T>& table, const std::string& purpose)
{
    Id<T> id{uuidFrom(purpose)};
    for (int number = 2; table.contains(id); ++number) id.value = uuidFrom(purpose + ' ' + std::to_string(number));
    return id;
}

/// A talk of this kind that everybody has, through the whole program.
[[nodiscard]] Support newSupport(const Program& program, SupportKind kind, double frequencyPerMonth);
/// A talk of this kind during one activity.
[[nodiscard]] Support newSupport(const Program& program, SupportKind kind, double frequencyPerMonth,
                                 const Activity& activity);

/// The edit that adds a record after all others.
template <class T> [[nodiscard]] Edit adding(const Program& program, T record)
{
    record.position = nextPosition(program.of<T>());
    Edit edit;
    put(edit, program, std::move(record));
    return edit;
}

/// The same for rules that may have very many findings.
template <class T> [[nodiscard]] Edit adding(Facts& facts, T record)
{
    record.position = facts.nextPosition<T>();
    Edit edit;
    put(edit, facts.index.program, std::move(record));
    return edit;
}

/// The edit that replaces one record.
template <class T> [[nodiscard]] Edit changing(const Program& program, T after)
{
    Edit edit;
    put(edit, program, std::move(after));
    return edit;
}

} // namespace cadre
