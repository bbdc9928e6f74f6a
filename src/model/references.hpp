// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.hpp"

namespace cadre {

/// Calls `f(fieldName, id)` for each id of another record that a record holds, in whatever field or part.
/// Empty ids (a reference that is not set) are passed over; a duty's own id is no reference.
template <class R, class F>
void forEachReference(const R& record, F&& f)
{
    forEachField<R>([&](const auto& field) {
        const auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (IsId<M>::value) {
            if constexpr (!std::is_same_v<R, Duty>) {
                if (!value.empty()) f(field.name, value);
            }
        } else if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            if constexpr (IsId<E>::value) {
                for (const E& id : value)
                    if (!id.empty()) f(field.name, id);
            } else if constexpr (Part<E>) {
                for (const E& part : value)
                    forEachReference(part, [&](const char*, const auto& id) { f(field.name, id); });
            }
        }
    });
}

/// Takes every reference to `target` out of a record: clears a single reference, removes list entries and
/// the parts (a requirement, say) that are about it. Tells whether anything changed.
template <class Target, class R>
bool removeReferences(R& record, const Id<Target>& target)
{
    bool changed = false;
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<M, Id<Target>>) {
            if (value == target) {
                value = {};
                changed = true;
            }
        } else if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            if constexpr (std::is_same_v<E, Id<Target>>) {
                changed = std::erase(value, target) > 0 || changed;
            } else if constexpr (Part<E>) {
                const auto isAbout = [&](const E& part) {
                    bool about = false;
                    forEachReference(part, [&](const char*, const auto& id) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, Id<Target>>)
                            about = about || id == target;
                    });
                    return about;
                };
                changed = std::erase_if(value, isAbout) > 0 || changed;
            }
        }
    });
    return changed;
}

/// Every duty of the program, by id.
[[nodiscard]] std::map<Id<Duty>, const Duty*> dutiesOf(const Program& program);

} // namespace cadre
