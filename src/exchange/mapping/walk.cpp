// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/walk.hpp"

#include "exchange/mapping/values.hpp"

#include <charconv>

namespace cadre {

namespace {

/// From this many keys on, an object that many paths lead through gets a table of its keys.
constexpr std::size_t wide = 24;

Trail::Stop entryOf(const Json& list, std::string_view key)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    if (error != std::errc() || end != key.data() + key.size() || index >= list.size()) return {nullptr};
    return {&list[index], nullptr, index};
}

} // namespace

std::string Trail::pointer() const
{
    std::string pointer;
    for (std::size_t i = 1; i < m_stops.size(); ++i) {
        const JsonPlace top;
        pointer +=
            m_stops[i].key ? JsonPlace(top, *m_stops[i].key).pointer() : JsonPlace(top, m_stops[i].index).pointer();
    }
    return pointer;
}

void Walker::join(const Json& top, const std::string& name, const Path& entries, const Path& key, const Path& by)
{
    Join join{.by = by, .entries = {}};
    follow(entries, Trail(top), [&](const Reached& entry) {
        if (entry.text) return;
        follow(key, entry.trail, [&](const Reached& id) {
            const auto text = id.text ? std::optional(*id.text) : plainText(id.trail.value(), {});
            if (text && !text->empty()) join.entries[*text].push_back(entry.trail);
        });
    });
    m_joins.insert_or_assign(name, std::move(join));
}

void Walker::follow(const Path& path, const Trail& from, const Visit& visit)
{
    Trail trail = path.fromTop ? Trail(from.top()) : from;
    ++m_depth;
    go(path, 0, trail, path.fromTop, visit);
    --m_depth;
}

Trail::Stop Walker::find(const Json& holder, const std::string& key, bool isShared)
{
    if (holder.is_array()) return entryOf(holder, key);
    if (!holder.is_object()) return {nullptr};
    const Json::object_t::Container& entries = entriesOf(holder);
    if (isShared && entries.size() >= wide) {
        auto& table = m_wide[&holder];
        if (table.empty())
            for (std::size_t i = 0; i < entries.size(); ++i)
                table.emplace(entries[i].first, Trail::Stop{&entries[i].second, &entries[i].first, i});
        const auto found = table.find(key);
        return found == table.end() ? Trail::Stop{nullptr} : found->second;
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].first == key) return {&entries[i].second, &entries[i].first, i};
    return {nullptr};
}

void Walker::go(const Path& path, std::size_t step, Trail& trail, bool isShared, const Visit& visit)
{
    if (step == path.steps.size()) {
        visit({trail});
        return;
    }
    const PathStep& now = path.steps[step];
    switch (now.kind) {
    case PathStep::Kind::key:
        if (const Trail::Stop stop = find(trail.value(), now.key, isShared); stop.value) {
            trail.push(stop);
            go(path, step + 1, trail, isShared, visit);
            trail.pop();
        }
        break;
    case PathStep::Kind::every:
        goEvery(path, step, trail, isShared, visit);
        break;
    case PathStep::Kind::up:
        goUp(path, step, trail, visit);
        break;
    case PathStep::Kind::ownKey:
        if (trail.last().key) visit({trail, trail.last().key});
        break;
    case PathStep::Kind::position:
        if (trail.depth() > 0) {
            const std::string position = std::to_string(trail.last().index + 1);
            visit({trail, &position});
        }
        break;
    case PathStep::Kind::join:
        goJoin(path, step, trail, visit);
        break;
    }
}

void Walker::goEvery(const Path& path, std::size_t step, Trail& trail, bool isShared, const Visit& visit)
{
    const Json& holder = trail.value();
    for (std::size_t i = 0; holder.is_structured() && i < holder.size(); ++i) {
        if (isShared && m_depth > 1) {
            if (isTired()) return;
            ++m_steps;
        }
        if (holder.is_array()) {
            trail.push({&holder[i], nullptr, i});
        } else {
            const auto& entry = entriesOf(holder)[i];
            trail.push({&entry.second, &entry.first, i});
        }
        go(path, step + 1, trail, isShared, visit);
        trail.pop();
    }
}

void Walker::goUp(const Path& path, std::size_t step, const Trail& trail, const Visit& visit)
{
    if (trail.depth() == 0) return;
    Trail above = trail;
    above.pop();
    go(path, step + 1, above, true, visit);
}

void Walker::goJoin(const Path& path, std::size_t step, const Trail& trail, const Visit& visit)
{
    const auto known = m_joins.find(path.steps[step].key);
    if (known == m_joins.end()) return;
    follow(known->second.by, trail, [&](const Reached& id) {
        const auto text = id.text ? std::optional(*id.text) : plainText(id.trail.value(), {});
        const auto related = text ? known->second.entries.find(*text) : known->second.entries.end();
        if (related == known->second.entries.end()) return;
        for (const Trail& entry : related->second) {
            if (isTired()) return;
            ++m_steps;
            Trail there = entry;
            go(path, step + 1, there, false, visit);
        }
    });
}

} // namespace cadre
