// SPDX-License-Identifier: Apache-2.0
#include "exchange/importcompare.hpp"
#include "exchange/sourcefields.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

/// The behaviours of a level, one in a line; what shows the lack of the competency is marked.
std::string linesAt(const Competency& competency, const std::optional<std::int64_t>& level)
{
    std::string lines;
    for (const Behaviour& behaviour : competency.behaviours) {
        if (behaviour.level != level) continue;
        if (!lines.empty()) lines += '\n';
        if (behaviour.effective == false) lines += "✗ ";
        lines += behaviour.text;
    }
    return lines;
}

std::string plainValueIn(const UnknownFields& fields, const std::string& key)
{
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : plainValue(found->second);
}

class ChangeList {
public:
    ChangeList(const Competency& before, const Competency& after, const std::vector<const char*>& edited)
        : m_before(before), m_after(after), m_edited(edited)
    {
    }

    std::vector<ImportChange> all()
    {
        forEachField<Competency>([&](const auto& field) {
            if constexpr (std::is_same_v<decltype(field.member), std::string Competency::*>)
                add(field.label, m_before.*field.member, m_after.*field.member);
        });
        addBehaviours();
        const Source was = m_before.source.value_or(Source{});
        const Source will = m_after.source.value_or(Source{});
        add(CADRE_TEXT("Version"), was.version, will.version);
        add(CADRE_TEXT("Licence"), was.licence, will.licence);
        addUnknown();
        return std::move(m_changes);
    }

private:
    void add(const std::string& label, const std::string& before, const std::string& after,
             std::optional<std::int64_t> level = std::nullopt)
    {
        if (before == after) return;
        const bool isEdited = std::ranges::find(m_edited, label) != m_edited.end();
        m_changes.push_back({label, level, before, after, isEdited});
    }

    void addBehaviours()
    {
        std::set<std::optional<std::int64_t>> levels;
        for (const Competency* competency : {&m_before, &m_after})
            for (const Behaviour& behaviour : competency->behaviours) levels.insert(behaviour.level);
        for (const std::optional<std::int64_t>& level : levels)
            add(CADRE_TEXT("Behaviours"), linesAt(m_before, level), linesAt(m_after, level), level);
    }

    void addUnknown()
    {
        std::set<std::string> keys;
        for (const Competency* competency : {&m_before, &m_after})
            for (const auto& [key, text] : competency->unknown) keys.insert(key);
        for (const std::string& key : keys)
            add(sourceFieldName(key), plainValueIn(m_before.unknown, key), plainValueIn(m_after.unknown, key));
    }

    const Competency& m_before;
    const Competency& m_after;
    const std::vector<const char*>& m_edited;
    std::vector<ImportChange> m_changes;
};

} // namespace

std::vector<ImportChange> changesOf(const Program& program, const ImportItem& item, ImportChoice choice)
{
    const Competency none;
    const Competency* existing = find(program.competencies, item.existing);
    switch (choice) {
    case ImportChoice::leave:
        return {};
    case ImportChoice::add:
        return ChangeList(none, item.competency, item.edited).all();
    case ImportChoice::remove:
        return existing ? ChangeList(*existing, none, item.edited).all() : std::vector<ImportChange>();
    case ImportChoice::update:
    case ImportChoice::merge:
    case ImportChoice::replace:
        break;
    }
    if (!existing) return {};
    return ChangeList(*existing, combined(*existing, item.competency, choice), item.edited).all();
}

} // namespace cadre
