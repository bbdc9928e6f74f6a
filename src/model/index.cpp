// SPDX-License-Identifier: Apache-2.0
#include "model/index.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <type_traits>
#include <utility>

namespace cadre {

namespace {

std::int64_t startOf(const Activity& activity)
{
    return activity.startMonth.value_or(std::numeric_limits<std::int64_t>::max());
}

/// What sorts a record by what it says.
template <class T> const std::string& nameToSort(const T& record)
{
    if constexpr (std::is_same_v<T, Person>) return record.title;
    else return record.name;
}

/// The first eight bytes of a text as a number that compares as they do.
std::uint64_t beginningOf(const std::string& text)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return value;
}

/// A record with what decides most comparisons beside it: going to the records themselves costs most of a sort.
template <class T> struct Sorted {
    std::int64_t start; ///< Only activities are sorted by it.
    std::uint64_t beginning;
    const T* record;

    explicit Sorted(const T& r) : start(0), beginning(beginningOf(nameToSort(r))), record(&r)
    {
        if constexpr (std::is_same_v<T, Activity>) start = startOf(r);
    }

    bool operator<(const Sorted& other) const
    {
        if (start != other.start) return start < other.start;
        if (beginning != other.beginning) return beginning < other.beginning;
        return nameToSort(*record) < nameToSort(*other.record);
    }
};

/// Equal records stay as their ids are sorted.
template <class T> std::vector<const T*> byContent(const Table<T>& table)
{
    std::vector<Sorted<T>> list;
    list.reserve(table.size());
    for (const auto& [id, record] : table) list.emplace_back(record);
    std::stable_sort(list.begin(), list.end());
    std::vector<const T*> records;
    records.reserve(list.size());
    for (const Sorted<T>& each : list) records.push_back(each.record);
    return records;
}

std::vector<const Level*> byContent(const Table<Level>& table)
{
    std::vector<const Level*> list = byId(table);
    std::ranges::stable_sort(list, {}, &Level::rank);
    return list;
}

template <class T> std::vector<const T*> listOf(const Table<T>& table, IndexOrder order)
{
    return order == IndexOrder::user ? inOrder(table) : byContent(table);
}

} // namespace

template <class T> void Index::number(const std::vector<const T*>& list)
{
    IdTable& numbers = table(RecordTraits<T>::type);
    numbers.reset(list.size());
    std::uint32_t count = 0;
    for (const T* record : list) numbers.add(record->id.value, count++);
}

template <class T> void Index::listAnew()
{
    if constexpr (hasList<T>) {
        list<T>() = listOf(program.of<T>(), m_order);
        number(list<T>());
    } else number(byId(program.of<T>()));
}

void Index::numberDuties()
{
    m_duties.clear();
    for (const Role* role : roles)
        for (const Duty& duty : role->duties) m_duties.push_back(&duty);
    IdTable& duties = table(RecordType::duty);
    duties.reset(m_duties.size());
    std::uint32_t count = 0;
    for (const Duty* duty : m_duties) duties.add(duty->id.value, count++);
}

void Index::findRealWork()
{
    realWork.clear();
    for (const Activity* activity : activities)
        if (isRealWork(*activity)) realWork.push_back(activity);
    std::stable_sort(realWork.begin(), realWork.end(),
                     [](const Activity* a, const Activity* b) { return startOf(*a) < startOf(*b); });
}

class Index::Linking {
public:
    explicit Linking(const Index& index)
        : m_index(index), m_count(static_cast<std::uint32_t>(index.competencies.size()))
    {
        index.m_referredTo.reset(0);
    }

    Links links()
    {
        std::vector<std::pair<std::uint32_t, Practice>> practices;
        for (const Activity* activity : m_index.realWork)
            for (const CompetencyAtLevel& item : activity->practises)
                practices.push_back({numberOf(item.competency), {activity, item.level}});
        std::vector<std::pair<std::uint32_t, Need>> needs;
        for (const Role* role : m_index.roles)
            for (const CompetencyAtLevel& item : role->requirements)
                needs.push_back({numberOf(item.competency), {role, item.level}});
        std::vector<std::pair<std::uint32_t, const Measure*>> measures;
        for (const Measure* measure : m_index.measures)
            for (const Id<Competency>& id : measure->competencies) measures.push_back({numberOf(id), measure});
        return {sortedOut(practices), sortedOut(needs), sortedOut(measures)};
    }

private:
    std::uint32_t numberOf(const Id<Competency>& id)
    {
        if (const auto place = m_index.placeOf(id)) return static_cast<std::uint32_t>(*place);
        const std::uint32_t number = m_index.m_referredTo.add(id.value, m_count);
        if (number == m_count) ++m_count;
        return number;
    }

    template <class Entry> LinksTo<Entry> sortedOut(const std::vector<std::pair<std::uint32_t, Entry>>& found) const
    {
        LinksTo<Entry> links{std::vector<std::size_t>(m_count + 1), std::vector<Entry>(found.size())};
        for (const auto& [number, entry] : found) ++links.starts[number + 1];
        std::partial_sum(links.starts.begin(), links.starts.end(), links.starts.begin());
        std::vector<std::size_t> next = links.starts;
        for (const auto& [number, entry] : found) links.entries[next[number]++] = entry;
        return links;
    }

    const Index& m_index;
    std::uint32_t m_count; ///< Competencies that exist and those that are only referred to.
};

const Index::Links& Index::links() const
{
    if (m_isLinked.load(std::memory_order_acquire)) return m_links;
    const std::scoped_lock lock(m_linking);
    if (!m_isLinked.load(std::memory_order_relaxed)) m_links = Linking(*this).links();
    m_isLinked.store(true, std::memory_order_release);
    return m_links;
}

Index::Index(const Program& p, IndexOrder order) : program(p), m_order(order)
{
    std::vector<RecordType> all;
    forEachRecordType([&]<class T>(Type<T>) { all.push_back(RecordTraits<T>::type); });
    follow(all);
}

void Index::follow(const std::vector<RecordType>& changed)
{
    const auto isNew = [&](RecordType type) { return std::ranges::find(changed, type) != changed.end(); };
    forEachRecordType([&]<class T>(Type<T>) {
        if (isNew(RecordTraits<T>::type)) listAnew<T>();
    });
    if (isNew(RecordType::role)) numberDuties();
    if (isNew(RecordType::activity)) findRealWork();
    using enum RecordType;
    if (isNew(competency) || isNew(activity) || isNew(role) || isNew(measure)) m_isLinked = false;
}

template <class Entry>
std::span<const Entry> Index::linksTo(const Id<Competency>& id, LinksTo<Entry> Links::*part) const
{
    const LinksTo<Entry>& found = links().*part;
    std::uint32_t number = table(RecordType::competency).find(id.value);
    if (number == IdTable::none) number = m_referredTo.find(id.value);
    if (number == IdTable::none) return {};
    const std::size_t start = found.starts[number];
    return {found.entries.data() + start, found.starts[number + 1] - start};
}

std::span<const Practice> Index::practisedIn(const Id<Competency>& id) const
{
    return linksTo(id, &Links::practices);
}

std::span<const Need> Index::neededBy(const Id<Competency>& id) const
{
    return linksTo(id, &Links::needs);
}

std::span<const Measure* const> Index::measuredBy(const Id<Competency>& id) const
{
    return linksTo(id, &Links::measures);
}

const Duty* Index::duty(const Id<Duty>& id) const
{
    const std::uint32_t number = table(RecordType::duty).find(id.value);
    return number == IdTable::none ? nullptr : m_duties[number];
}

std::optional<std::int64_t> Index::rank(const Id<Level>& id) const
{
    const Level* level = find(id);
    return level ? level->rank : std::nullopt;
}

bool Index::exists(RecordType type, const std::string& id) const
{
    return table(type).find(id) != IdTable::none;
}

} // namespace cadre
