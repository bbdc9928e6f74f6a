// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/readmapped.hpp"

#include "exchange/joinparts.hpp"
#include "exchange/mapping/mappeditem.hpp"
#include "exchange/mapping/values.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cadre {

namespace {

/// What holds competencies and is not used: told once a key.
class HolderCheck {
public:
    HolderCheck(const Mapping& mapping, const MappedPaths& paths) : m_used(paths.competencies.steps.size() + 1)
    {
        use(paths.competencies, m_used.size() - 1);
        for (const Paths* each : {&paths.competency, &paths.id, &paths.code, &paths.description, &paths.group,
                                  &paths.level, &paths.behaviours, &paths.ineffective, &paths.onePer})
            for (const Path& path : *each) use(path, m_used.size() - 1);
        if (paths.entries) use(*paths.entries, m_used.size() - 1);
        if (paths.entries && paths.entries->steps.empty())
            for (const Path& path : paths.entryLevel) use(path, m_used.size() - 1);
        for (const MappedJoin& join : mapping.joins) useText(join.entries);
        useText(mapping.levelList.entries);
        for (const Places* places : {&mapping.title, &mapping.version, &mapping.licence, &mapping.about})
            for (const std::string& place : *places) useText(place);
        if (m_used.size() > 1) m_used[0].insert("$schema");
        if (m_used.size() > 1) m_used[0].insert("@context");
    }

    [[nodiscard]] bool isUsed(std::size_t depth, const std::string& key) const
    {
        return depth < m_used.size() && m_used[depth].contains(key);
    }

    /// Looks at the objects on the way to a competency; each once, as they come one after the other.
    void look(const Trail& trail)
    {
        m_seen.resize(std::max(m_seen.size(), m_used.size()));
        for (std::size_t depth = 0; depth < trail.depth() && depth + 1 < m_used.size(); ++depth) {
            const Json& holder = *trail.at(depth).value;
            if (m_seen[depth] == &holder) continue;
            m_seen[depth] = &holder;
            if (!holder.is_object() || m_all.contains(depth)) continue;
            for (const auto& [key, value] : holder.get_ref<const Json::object_t&>())
                if (!isNothing(value) && !isUsed(depth, key)) leave(trail, depth, key, value);
        }
    }

    void tell(Framework& framework) const
    {
        for (const auto& [place, left] : m_left)
            framework.notes.push_back(
                {left.pointer,
                 Text::plural(CADRE_TEXT("“{key}” has no place in the mapping and is left out."),
                              CADRE_TEXT("“{key}” has no place in the mapping and is left out, {n} times."),
                              static_cast<std::int64_t>(left.count))
                     .with("key", place.second)});
    }

private:
    struct Left {
        std::string pointer;
        std::size_t count = 0;
    };

    void useText(const std::string& place)
    {
        if (const std::optional<Path> path = place.empty() ? std::nullopt : parsePath(place)) use(*path, 0);
    }

    void use(const Path& path, std::size_t from)
    {
        std::size_t depth = path.fromTop ? 0 : from;
        for (const PathStep& step : path.steps) {
            if (depth >= m_used.size()) return;
            if (step.kind == PathStep::Kind::up) {
                if (depth == 0) return;
                --depth;
            } else if (step.kind == PathStep::Kind::key || step.kind == PathStep::Kind::every) {
                if (step.kind == PathStep::Kind::key) m_used[depth].insert(step.key);
                else m_all.insert(depth);
                ++depth;
            } else {
                return;
            }
        }
    }

    void leave(const Trail& trail, std::size_t depth, const std::string& key, const Json& value)
    {
        constexpr std::size_t mostKeys = 100;
        if (m_left.size() == mostKeys && !m_left.contains({depth, key})) return;
        Left& left = m_left[{depth, key}];
        if (left.count++ > 0) return;
        Trail there(trail.top());
        for (std::size_t i = 1; i <= depth; ++i) there.push(trail.at(i));
        there.push({&value, &key, 0});
        left.pointer = there.pointer();
    }

    std::vector<std::set<std::string>> m_used; ///< Keys by depth.
    std::set<std::size_t> m_all;               ///< Depths where every key is used.
    std::vector<const Json*> m_seen;
    std::map<std::pair<std::size_t, std::string>, Left> m_left;
};

/// Adds to a competency what another entry of the file says of it.
class Merger {
public:
    void start(const FrameworkItem& item) { m_said.push_back(sayings(item)); }

    void add(FrameworkItem& item, std::size_t index, FrameworkItem&& other)
    {
        for (auto text : {&FrameworkItem::code, &FrameworkItem::group, &FrameworkItem::description})
            if ((item.*text).empty()) item.*text = other.*text;
        const std::optional<std::size_t> level = other.level;
        for (FrameworkBehaviour& behaviour : other.behaviours) {
            if (!behaviour.level) behaviour.level = level;
            item.behaviours.push_back(std::move(behaviour));
        }
        item.levelTexts.insert(item.levelTexts.end(), other.levelTexts.begin(), other.levelTexts.end());
        for (auto& [key, texts] : sayings(other)) m_said[index][key].insert(texts.begin(), texts.end());
    }

    /// What the entries say otherwise becomes a list.
    void settle(Framework& framework)
    {
        for (std::size_t i = 0; i < m_said.size(); ++i) {
            framework.items[i].unknown.clear();
            for (const auto& [key, texts] : m_said[i]) {
                std::string all;
                for (const std::string& text : texts) all += (all.empty() ? "" : ",") + text;
                framework.items[i].unknown.emplace(key, texts.size() == 1 ? all : "[" + all + "]");
            }
        }
    }

private:
    using Said = std::map<std::string, std::set<std::string>>;

    static Said sayings(const FrameworkItem& item)
    {
        Said said;
        for (const auto& [key, text] : item.unknown) said[key].insert(text);
        return said;
    }

    std::vector<Said> m_said;
};

class Reader {
public:
    Reader(const Mapping& mapping, const Json& json, const MappedReading& reading, Framework& framework)
        : m_mapping(mapping), m_json(json), m_reading(reading), m_framework(framework), m_paths(mapping),
          m_levels(mapping.numberInLevel), m_notes(framework), m_holders(mapping, m_paths),
          m_items(m_mapping, m_paths, m_walker, m_levels, m_notes)
    {
        for (const MappedJoin& join : mapping.joins)
            m_walker.join(json, join.name, *parsePath(join.entries), *parsePath(join.key), *parsePath(join.by));
    }

    void read()
    {
        readAbout();
        readLevelList();
        m_walker.follow(m_paths.competencies, Trail(m_json), [&](const Reached& reached) {
            if (!reached.text && goesOn()) readTree(reached.trail);
        });
        if (!m_paths.onePer.empty()) m_merger.settle(m_framework);
        m_levels.settle(m_framework);
        m_holders.tell(m_framework);
        m_notes.finish();
        if (m_items.isTooMuch())
            m_framework.notes.push_back(
                {"", CADRE_TEXT("The mapping takes far more from this file than it holds, so that "
                                "the rest is left out. Look at its paths and joins.")});
    }

private:
    [[nodiscard]] bool goesOn() const { return m_framework.items.size() < m_reading.most && !m_items.isTooMuch(); }

    void readAbout()
    {
        const Trail top(m_json);
        if (const std::string title = m_items.first(pathsOf(m_mapping.title), top); !title.empty())
            m_framework.name = title;
        m_framework.version = m_items.first(pathsOf(m_mapping.version), top);
        m_framework.licence = m_items.first(pathsOf(m_mapping.licence), top);
        m_framework.description = m_items.first(pathsOf(m_mapping.about), top);
    }

    void readLevelList()
    {
        const MappedLevelList& list = m_mapping.levelList;
        if (list.entries.empty()) return;
        const Paths id = pathsOf(list.id);
        const Paths name = pathsOf(list.name);
        const Paths description = pathsOf(list.description);
        m_walker.follow(*parsePath(list.entries), Trail(m_json), [&](const Reached& reached) {
            if (reached.text) return;
            FrameworkLevel level{.id = m_items.first(id, reached.trail),
                                 .name = m_items.first(name, reached.trail),
                                 .description = m_items.first(description, reached.trail)};
            if (level.id.empty() && reached.trail.last().key) level.id = *reached.trail.last().key;
            if (level.id.empty() && level.name.empty()) m_notes.notUnderstood(reached.trail);
            else m_levels.list(std::move(level));
        });
    }

    /// The entries that a competency holds are read instead of it.
    void readTree(const Trail& root)
    {
        std::vector<Trail> open{root};
        while (!open.empty() && goesOn()) {
            const Trail trail = std::move(open.back());
            open.pop_back();
            const std::size_t before = open.size();
            if (!m_mapping.nested.empty()) addInner(open, trail);
            if (open.size() == before) readItem(trail);
        }
    }

    void addInner(std::vector<Trail>& open, const Trail& trail)
    {
        const Json* inner = member(trail.value(), m_mapping.nested);
        if (!inner || !inner->is_structured()) return;
        Trail there = trail;
        there.push({inner, &m_mapping.nested, 0});
        for (std::size_t i = inner->size(); i-- > 0;) {
            if (inner->is_array()) {
                there.push({&(*inner)[i], nullptr, i});
            } else {
                const auto& entry = entriesOf(*inner)[i];
                there.push({&entry.second, &entry.first, i});
            }
            open.push_back(there);
            there.pop();
        }
    }

    void readItem(const Trail& trail)
    {
        tellSome(m_reading.watch, {.stage = ImportProgress::Stage::understanding, .done = m_entries++});
        m_holders.look(trail);
        if (isHead(trail)) return;
        const Json& json = trail.value();
        if (json.is_null()) {
            m_notes.notUnderstood(trail);
            return;
        }
        if (!json.is_object() && !(json.is_array() ? m_paths.takesLists : m_paths.takesTexts)) {
            const bool isOfHolder = trail.last().key && m_holders.isUsed(trail.depth() - 1, *trail.last().key);
            if (!isOfHolder) m_notes.notUnderstood(trail);
            return;
        }
        FrameworkItem item = m_items.read(trail);
        if (!json.is_object() && item.name.empty()) return; // it was noted what was not understood
        if (m_mapping.fillDown) fillDown(item);
        add(std::move(item), trail);
    }

    /// The level or group of the others in an object is no competency itself.
    [[nodiscard]] bool isHead(const Trail& trail) const
    {
        const std::string* key = trail.last().key;
        return key && std::find(m_paths.heads.begin(), m_paths.heads.end(), *key) != m_paths.heads.end();
    }

    void fillDown(FrameworkItem& item)
    {
        const bool isContinued = item.name.empty() || item.name == m_last.name;
        const auto fill = [](std::string& text, std::string& last) {
            if (text.empty()) text = last;
            else last = text;
        };
        fill(item.group, m_last.group);
        if (isContinued) fill(item.code, m_last.code);
        else m_last.code = item.code;
        fill(item.name, m_last.name);
    }

    void add(FrameworkItem&& item, const Trail& trail)
    {
        if (m_paths.onePer.empty()) {
            m_framework.items.push_back(std::move(item));
            return;
        }
        std::string same = m_items.first(m_paths.onePer, trail);
        if (same.empty() && m_mapping.fillDown) same = m_lastSame;
        m_lastSame = same;
        if (const auto known = m_known.find(same); known != m_known.end() && !same.empty()) {
            m_merger.add(m_framework.items[known->second], known->second, std::move(item));
            return;
        }
        m_known.emplace(same, m_framework.items.size());
        for (FrameworkBehaviour& behaviour : item.behaviours)
            if (!behaviour.level) behaviour.level = item.level;
        item.level.reset();
        m_merger.start(item);
        m_framework.items.push_back(std::move(item));
    }

    const Mapping& m_mapping;
    const Json& m_json;
    const MappedReading& m_reading;
    Framework& m_framework;
    MappedPaths m_paths;
    Walker m_walker;
    LevelBook m_levels;
    NoteBook m_notes;
    HolderCheck m_holders;
    MappedItemReader m_items;
    Merger m_merger;
    std::size_t m_entries = 0; ///< Read so far.
    FrameworkItem m_last;
    std::string m_lastSame;
    std::unordered_map<std::string, std::size_t> m_known;
};

} // namespace

const char* const mappedFamily = CADRE_TEXT("mapping");

Framework readMapped(const Mapping& mapping, const Json& json, const std::string& name, const MappedReading& reading)
{
    Framework framework{.family = mappedFamily, .name = name};
    Reader(mapping, json, reading, framework).read();
    if (framework.items.empty())
        framework.nothingToImport =
            Text(CADRE_TEXT("The mapping “{mapping}” finds no competency in this file: nothing stands at {path}. "
                            "Choose another place for the competencies, or another file."))
                .with("mapping", mapping.name)
                .with("path", mapping.competencies);
    framework.mapping = mapping.name;
    settle(framework, Family{.name = mappedFamily, .recognises = nullptr, .read = nullptr}, {}, reading.watch);
    return framework;
}

} // namespace cadre
