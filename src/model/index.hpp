// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/idtable.hpp"
#include "model/program.hpp"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cadre {

/// A competency practised in an activity, and the level aimed at.
struct Practice {
    const Activity* activity;
    std::optional<std::int64_t> level;
};

/// A competency that a target role requires, and at which level.
struct Need {
    const Role* role;
    std::optional<std::int64_t> level;
};

/// How the lists of an index are sorted.
enum class IndexOrder {
    user,   ///< As people arranged the records.
    content ///< By what the records say: levels by rank, activities by start month, all others by name. It stays the
            ///< same when people arrange the records anew.
};

/// Look-ups in a program in both directions. Never stored; it holds pointers into the program, which must outlive it,
/// and stay unchanged or be followed. Several threads may look things up.
class Index {
public:
    explicit Index(const Program& program, IndexOrder order = IndexOrder::user);
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    /// Puts right what is wrong since records of these types were added, removed, or replaced where they are. Much sooner
    /// than another index.
    void follow(const std::vector<RecordType>& changed);

    const Program& program;

    // In the order asked for.
    std::vector<const Level*> levels;
    std::vector<const Person*> people;
    std::vector<const Role*> roles;
    std::vector<const Competency*> competencies;
    std::vector<const Activity*> activities;
    std::vector<const Support*> supports;
    std::vector<const Measure*> measures;

    /// The types that have a list here.
    template <class T>
    static constexpr bool hasList =
        std::is_same_v<
            T,
            Level> || std::is_same_v<T, Person> || std::is_same_v<T, Role> || std::is_same_v<T, Competency> || std::is_same_v<T, Activity> || std::is_same_v<T, Support> || std::is_same_v<T, Measure>;
    /// The list of one of them.
    template <class T> [[nodiscard]] const std::vector<const T*>& list() const
    {
        return std::get<const std::vector<const T*>&>(
            std::tie(levels, people, roles, competencies, activities, supports, measures));
    }
    template <class T> [[nodiscard]] std::vector<const T*>& list()
    {
        return std::get<std::vector<const T*>&>(
            std::tie(levels, people, roles, competencies, activities, supports, measures));
    }
    /// Where a record stands in its list; nothing for one that does not exist.
    template <class T> [[nodiscard]] std::optional<std::size_t> placeOf(const Id<T>& id) const
    {
        const std::size_t place = table(RecordTraits<T>::type).find(id.value);
        return place < list<T>().size() ? std::optional(place) : std::nullopt;
    }
    /// The record with this id, or null. Sooner than the program's own find().
    template <class T> [[nodiscard]] const T* find(const Id<T>& id) const
    {
        const auto place = placeOf(id);
        return place ? list<T>()[*place] : nullptr;
    }

    /// Real work by start month, then in the order asked for. Work without a start month comes last.
    std::vector<const Activity*> realWork;

    /// Real work that practises a competency, in the order of `realWork`. An activity that lists the
    /// competency twice stands here twice.
    [[nodiscard]] std::span<const Practice> practisedIn(const Id<Competency>& id) const;
    /// Roles that require a competency, in the order asked for.
    [[nodiscard]] std::span<const Need> neededBy(const Id<Competency>& id) const;
    /// Measures that list a competency, in the order asked for, whatever evidence they give.
    [[nodiscard]] std::span<const Measure* const> measuredBy(const Id<Competency>& id) const;
    /// The duty with this id, and null where there is none.
    [[nodiscard]] const Duty* duty(const Id<Duty>& id) const;
    /// A level's rank; nothing for a level that does not exist or has no rank.
    [[nodiscard]] std::optional<std::int64_t> rank(const Id<Level>& id) const;
    /// Whether the program has such a record or duty.
    [[nodiscard]] bool exists(RecordType type, const std::string& id) const;

private:
    /// What leads to a competency, all in one list: what belongs to the competency of number N lies between the starts
    /// of N and N + 1.
    template <class Entry> struct LinksTo {
        std::vector<std::size_t> starts;
        std::vector<Entry> entries;
    };
    struct Links {
        LinksTo<Practice> practices;
        LinksTo<Need> needs;
        LinksTo<const Measure*> measures;
    };
    /// Collects what leads to competencies.
    class Linking;

    IdTable& table(RecordType type) { return m_tables[static_cast<std::size_t>(type)]; }
    [[nodiscard]] const IdTable& table(RecordType type) const { return m_tables[static_cast<std::size_t>(type)]; }
    template <class T> void number(const std::vector<const T*>& list);
    template <class T> void listAnew();
    void numberDuties();
    void findRealWork();
    /// What leads to competencies, found when somebody first asks.
    [[nodiscard]] const Links& links() const;
    template <class Entry> std::span<const Entry> linksTo(const Id<Competency>& id, LinksTo<Entry> Links::*part) const;

    IndexOrder m_order;
    std::array<IdTable, static_cast<std::size_t>(RecordType::duty) + 1> m_tables;
    std::vector<const Duty*> m_duties;
    mutable std::mutex m_linking;
    mutable std::atomic<bool> m_isLinked = false;
    mutable Links m_links;
    mutable IdTable m_referredTo; ///< Competencies that do not exist, numbered after all others.
};

} // namespace cadre
