// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkexport/frameworkexport.hpp"
#include "exchange/importlevels.hpp"
#include "exchange/importsources.hpp"
#include "exchange/json.hpp"
#include "model/fields.hpp"

#include <charconv>
#include <map>
#include <set>

namespace cadre {

namespace {

std::vector<FrameworkLevel> levelsIn(const Program& program)
{
    std::vector<FrameworkLevel> levels;
    for (const ScaleStep& step : scaleOf(only(program.brief))) {
        if (step.level < 1 || step.level > highestImportLevel) continue;
        levels.push_back({.id = std::to_string(step.level),
                          .number = step.level,
                          .name = step.name,
                          .description = step.description});
    }
    return levels;
}

/// The source of a competency, if a later import can find it by that.
const Source* sourceIn(const Competency& competency)
{
    return competency.source && !isBlankText(competency.source->id) ? &*competency.source : nullptr;
}

/// The one framework that all imported competencies come from; null if there are none or several.
const Source* commonSource(const Program& program)
{
    const Source* common = nullptr;
    for (const Competency* competency : inOrder(program.competencies)) {
        const Source* source = sourceIn(*competency);
        if (!source) continue;
        if (common && source->framework != common->framework) return nullptr;
        common = source;
    }
    return common;
}

class Exporter {
public:
    explicit Exporter(const Program& program) : m_program(program)
    {
        m_framework.family = CADRE_TEXT("Cadre framework");
        m_framework.name = only(program.brief).name;
        if (const Source* common = commonSource(program); common && !isBlankText(common->framework)) {
            m_framework.name = common->framework;
            m_framework.version = common->version;
            m_framework.licence = common->licence;
        }
        m_framework.levels = levelsIn(program);
        for (std::size_t i = 0; i < m_framework.levels.size(); ++i) m_levels[*m_framework.levels[i].number] = i;
    }

    Framework framework()
    {
        // Levels that the scale does not have, but a behaviour.
        for (const auto& [id, competency] : m_program.competencies)
            for (const Behaviour& behaviour : competency.behaviours) addLevel(behaviour.level);
        for (const Competency* competency : inOrder(m_program.competencies)) addItem(*competency);
        return std::move(m_framework);
    }

private:
    void addLevel(const std::optional<std::int64_t>& level)
    {
        if (!level || *level < 1 || *level > highestImportLevel || m_levels.contains(*level)) return;
        m_levels[*level] = m_framework.levels.size();
        const std::string digits = std::to_string(*level);
        m_framework.levels.push_back({.id = digits, .number = *level, .name = "Level " + digits});
    }

    [[nodiscard]] std::optional<std::size_t> indexOf(const std::optional<std::int64_t>& level) const
    {
        const auto found = level ? m_levels.find(*level) : m_levels.end();
        return found == m_levels.end() ? std::nullopt : std::optional(found->second);
    }

    void addItem(const Competency& competency)
    {
        FrameworkItem item{.sourceId = idFor(competency),
                           .name = competency.name,
                           .code = competency.code,
                           .group = competency.group,
                           .description = competency.description};
        for (const Behaviour& behaviour : competency.behaviours)
            item.behaviours.push_back({indexOf(behaviour.level), behaviour.text, behaviour.effective});
        const Source* source = sourceIn(competency);
        if (source && !isOfFramework(*source, item.sourceId))
            item.origin = Source{.framework = source->framework,
                                 .id = source->id,
                                 .version = source->version,
                                 .licence = source->licence};
        for (const auto& [key, text] : competency.unknown) {
            if (key == "levelTexts" && takeLevelTexts(item, text)) continue;
            item.unknown[key] = text;
        }
        m_framework.items.push_back(std::move(item));
    }

    [[nodiscard]] bool isOfFramework(const Source& source, const std::string& id) const
    {
        return source.id == id && source.framework == m_framework.name && source.version == m_framework.version
               && source.licence == m_framework.licence;
    }

    /// The id of the source, if no other competency has it, or else its own.
    std::string idFor(const Competency& competency)
    {
        const Source* source = sourceIn(competency);
        std::string id = source ? source->id : competency.id.value;
        if (m_ids.insert(id).second) return id;
        for (id = competency.id.value; !m_ids.insert(id).second;) id += "'";
        return id;
    }

    /// Puts texts by level back in their place: {"2": "…"}. Other shapes stay as they are.
    [[nodiscard]] bool takeLevelTexts(FrameworkItem& item, const std::string& text) const
    {
        const Json json = parseKept(text);
        if (!json.is_object()) return false;
        std::vector<FrameworkLevelText> texts;
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            std::int64_t level = 0;
            const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), level);
            const bool isLevel = error == std::errc() && end == key.data() + key.size() && indexOf(level);
            if (!isLevel || !value.is_string() || value.get_ref<const std::string&>().empty()) return false;
            texts.push_back({*indexOf(level), value.get<std::string>()});
        }
        item.levelTexts = std::move(texts);
        return true;
    }

    const Program& m_program;
    Framework m_framework;
    std::map<std::int64_t, std::size_t> m_levels; ///< Index by number.
    std::set<std::string> m_ids;
};

} // namespace

Framework frameworkOf(const Program& program)
{
    return Exporter(program).framework();
}

} // namespace cadre
