// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

/// "coreCompetencies", "technical_skills": a list of what a level asks for.
bool isCompetencyKey(std::string_view key)
{
    static constexpr std::array<std::string_view, 8> ends = {"competencies", "competences", "skills",
                                                             "capabilities", "abilities",   "responsibilities",
                                                             "knowledge",    "competency"};
    std::string plain;
    for (const char c : key)
        if (c != '_' && c != '-' && c != ' ') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return plain.ends_with(end); });
}

bool isListOfTexts(const Json& json)
{
    return json.is_array() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& e) { return e.is_string(); });
}

bool isRung(const Json& json)
{
    if (!json.is_object()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(),
                       [](const auto& e) { return isCompetencyKey(e.first) && isListOfTexts(e.second); });
}

/// Most entries are levels that list competencies as texts.
bool isLadder(const Json& json)
{
    return json.is_structured() && json.size() > 0
           && 2 * std::count_if(json.begin(), json.end(), isRung) > static_cast<std::ptrdiff_t>(json.size());
}

const Json* rungsOf(const Json& json)
{
    if (json.is_object())
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
            if ((isOneOf(key, keywords::levels) || isOneOf(key, List<2>{"ladder", "careerlevels"})) && isLadder(value))
                return &value;
    if (!isLadder(json)) return nullptr;
    // Without a frame the entries must be called what only levels are called.
    if (json.is_array())
        return std::all_of(json.begin(), json.end(), [](const Json& e) { return find(e, keywords::level) != nullptr; })
                   ? &json
                   : nullptr;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& e) { return isLevelName(e.first); }) ? &json
                                                                                                           : nullptr;
}

bool recognisesRoleLadder(const Json& json)
{
    return rungsOf(json) != nullptr;
}

/// "coreCompetencies" -> "Core competencies".
std::string spaced(std::string_view key)
{
    std::string result;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const bool isCapital = key[i] >= 'A' && key[i] <= 'Z';
        if (isCapital && i > 0 && key[i - 1] >= 'a' && key[i - 1] <= 'z')
            (result += ' ') += static_cast<char>(key[i] - 'A' + 'a');
        else result += key[i];
    }
    return readable(result);
}

class Ladder {
public:
    explicit Ladder(Framework& framework) : m_framework(framework), m_reader(framework) {}

    void readRungs(const Json& rungs, const JsonPlace& place)
    {
        if (rungs.is_array()) {
            for (std::size_t i = 0; i < rungs.size(); ++i) readRung(rungs[i], JsonPlace(place, i), {});
        } else {
            for (const auto& [key, value] : rungs.get_ref<const Json::object_t&>())
                readRung(value, JsonPlace(place, key), key);
        }
        if (m_hasIndicators)
            m_framework.notes.push_back(
                {"",
                 CADRE_TEXT("What the file says of a level as a whole belongs to no competency. It is kept with each "
                            "competency of the level.")});
        m_reader.levels().settle();
    }

private:
    void readRung(const Json& json, const JsonPlace& place, const std::string& key)
    {
        if (!json.is_object()) {
            if (!json.is_null()) noteNotUnderstood(m_framework, place, json);
            return;
        }
        Fields fields(m_framework, json, place);
        FrameworkLevel level{.id = key, .name = fields.text({"title", "name", "level", "label"})};
        if (const Json* number = fields.any(List<4>{"levelnumber", "number", "order", "rank"}))
            level.number = asWholeNumber(*number);
        if (level.id.empty()) level.id = fields.text({"id", "code", "key"});
        if (level.id.empty()) level.id = level.name;
        if (level.name.empty()) level.name = level.id;
        if (!level.number) level.number = levelNumberIn(level.id);
        level.description = fields.text({"description", "summary"});
        std::vector<const Json*> lists;
        Json indicators = Json::array();
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>()) {
            if (!value.is_array() || value.empty() || fields.isUsed(value)) continue;
            if (isOneOf(name, keywords::behaviours) && isListOfTexts(value)) {
                fields.use(value);
                for (const Json& text : value) {
                    level.indicators.push_back(text.get<std::string>());
                    indicators.push_back(text);
                }
            } else if (isCompetencyKey(name)) {
                fields.use(value);
                lists.push_back(&value);
            }
        }
        m_hasIndicators = m_hasIndicators || !indicators.empty();
        level.unknown = fields.rest();
        const std::string levelId = level.id;
        const std::size_t index = m_reader.levels().declare(std::move(level));
        for (const Json* list : lists)
            readList(*list, JsonPlace(place, fields.keyOf(*list)), fields.keyOf(*list), index, levelId, indicators);
    }

    void readList(const Json& list, const JsonPlace& place, std::string_view key, std::size_t level,
                  const std::string& levelId, const Json& indicators)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JsonPlace here(place, i);
            FrameworkItem item;
            if (list[i].is_object()) item = m_reader.read(list[i], here);
            else item = {.name = asText(list[i]), .pointer = here.pointer()};
            if (item.name.empty()) {
                noteNotUnderstood(m_framework, here, list[i]);
                continue;
            }
            item.level = level;
            if (item.group.empty() && !isOneOf(key, List<2>{"competencies", "competences"})) item.group = spaced(key);
            if (item.sourceId.empty()) item.sourceId = levelId + "/" + item.name;
            if (!indicators.empty()) item.unknown.emplace("indicators", compact(indicators));
            m_framework.items.push_back(std::move(item));
        }
    }

    Framework& m_framework;
    CompetencyReader m_reader;
    bool m_hasIndicators = false;
};

void readRoleLadder(Framework& framework, const Json& json)
{
    const JsonPlace top;
    const Json& rungs = *rungsOf(json);
    if (&rungs == &json) {
        Ladder(framework).readRungs(rungs, top);
        return;
    }
    Fields fields(framework, json, top);
    fields.use(rungs);
    const std::string key(fields.keyOf(rungs));
    (void)fields.text({"category"});
    readAbout(framework, fields);
    if (const std::string category = textUnder(json, List<1>{"category"}); !category.empty())
        framework.unknown.emplace("category", compact(category));
    Ladder(framework).readRungs(rungs, JsonPlace(top, key));
}

} // namespace

const Family roleLadderFamily = {CADRE_TEXT("Role with competencies by level"), recognisesRoleLadder, readRoleLadder};

} // namespace cadre
