// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.hpp"
#include "model/references.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cadre {

/// What people call a field of this record type.
template <class R> [[nodiscard]] const char* labelOfField(std::string_view name)
{
    const char* label = "";
    forEachField<R>([&](const auto& field) {
        if (name == field.name) label = field.label;
    });
    return label;
}

/// Which existing records could stand in a field that leads nowhere, those first that stand in the same field of most
/// other entries. Each field is counted through once.
class Replacements {
public:
    explicit Replacements(const Index& index) : m_index(index) {}

    /// Those that could stand in this field of a record, and are not in it. `choose` puts an id into a copy of it.
    template <class R>
    [[nodiscard]] std::vector<Candidate> candidates(const R& record, const char* field, RecordType type,
                                                    const std::function<void(R&, const std::string& id)>& choose)
    {
        std::unordered_set<std::string> there;
        forEachReference(record, [&](const char* name, RecordType, const std::string& id) {
            if (std::string_view(name) == field) there.insert(id);
        });
        std::vector<Candidate> list;
        for (const Used& used : mostUsed<R>(field, type)) {
            if (list.size() == mostCandidates) break;
            if (there.contains(used.id)) continue;
            R chosen = record;
            choose(chosen, used.id);
            list.push_back({.record = {type, used.id},
                            .reason = reasonFor(used.times, labelOfField<R>(field)),
                            .edit = changing(m_index.program, std::move(chosen))});
        }
        return list;
    }

private:
    struct Used {
        std::string id;
        std::int64_t times; ///< In the same field of records of one type.
    };

    template <class R> const std::vector<Used>& mostUsed(const char* field, RecordType type)
    {
        const auto [place, isNew] = m_used.try_emplace({RecordTraits<R>::type, field});
        if (!isNew) return place->second;
        std::unordered_map<std::string, std::int64_t> times;
        for (const auto& [id, record] : m_index.program.of<R>())
            forEachReference(record, [&](const char* name, RecordType, const std::string& target) {
                if (std::string_view(name) == field) ++times[target];
            });
        for (const std::string& id : idsOf(type)) place->second.push_back({id, times[id]});
        std::ranges::stable_sort(place->second, std::greater(), &Used::times);
        return place->second;
    }

    [[nodiscard]] std::vector<std::string> idsOf(RecordType type) const;
    [[nodiscard]] static Text reasonFor(std::int64_t times, const char* field);

    const Index& m_index;
    std::map<std::pair<RecordType, std::string>, std::vector<Used>> m_used; ///< By record type and field.
};

} // namespace cadre
