// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "form/options.hpp"
#include "pages/lists.hpp"
#include "session/session.hpp"
#include "tables/columns.hpp"
#include "tables/recordlist.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace cadre {

namespace {

constexpr std::size_t mostLevelColumns = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::Lists", text);
}

/// At which levels target roles need a competency and real work aims at it. Asked for every cell, worked out once after a
/// change.
class LevelUse {
public:
    explicit LevelUse(const Session& session) : m_session(session) {}

    /// The highest level at which any target role needs a competency.
    [[nodiscard]] std::optional<std::int64_t> needed(const Id<Competency>& id)
    {
        look();
        const auto found = m_needed.find(id);
        return found == m_needed.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool isUsed(const Id<Competency>& id, std::int64_t level)
    {
        look();
        return m_used.contains({id, level});
    }

private:
    void look()
    {
        if (m_revision == m_session.revision()) return;
        m_revision = m_session.revision();
        m_needed.clear();
        m_used.clear();
        const Program& program = m_session.program();
        for (const auto& [roleId, role] : program.roles)
            for (const CompetencyAtLevel& need : role.requirements) {
                if (!need.level) continue;
                const auto [at, isNew] = m_needed.emplace(need.competency, *need.level);
                if (!isNew) at->second = std::max(at->second, *need.level);
                m_used.emplace(need.competency, *need.level);
            }
        for (const auto& [id, activity] : program.activities)
            for (const CompetencyAtLevel& aim : activity.practises)
                if (aim.level && isRealWork(activity)) m_used.emplace(aim.competency, *aim.level);
    }

    const Session& m_session;
    std::uint64_t m_revision = 0;
    std::map<Id<Competency>, std::int64_t> m_needed;
    std::set<std::pair<Id<Competency>, std::int64_t>> m_used;
};

using SharedUse = std::shared_ptr<LevelUse>;

/// The levels that target roles need or activities aim at; of many, those around the needed ones.
std::vector<std::int64_t> levelsInUse(const Program& program)
{
    std::set<std::int64_t> levels;
    const auto add = [&](const std::vector<CompetencyAtLevel>& list) {
        for (const CompetencyAtLevel& item : list)
            if (item.level) levels.insert(*item.level);
    };
    for (const auto& [id, role] : program.roles) add(role.requirements);
    for (const auto& [id, activity] : program.activities) add(activity.practises);
    if (levels.empty())
        for (const ScaleStep& step : scaleOf(only(program.brief))) levels.insert(step.level);
    std::vector<std::int64_t> list(levels.begin(), levels.end());
    if (list.size() > mostLevelColumns) list.erase(list.begin(), list.end() - mostLevelColumns);
    return list;
}

QString behavioursAt(const Competency& competency, std::int64_t level)
{
    QStringList texts;
    for (const Behaviour& behaviour : competency.behaviours)
        if (behaviour.level == level && behaviour.effective.value_or(true)) texts << toQt(behaviour.text);
    return texts.join('\n');
}

/// Writes a level's text: it becomes the first behaviour of that level; an empty text takes it out.
CellEdit describe(const Program& program, const std::string& id, std::int64_t level, const QString& text)
{
    const Competency* held = find(program.competencies, Id<Competency>{id});
    if (!held || behavioursAt(*held, level) == text) return Step();
    Competency changed = *held;
    const auto isHere = [&](const Behaviour& behaviour) { return behaviour.level == level && behaviour.effective.value_or(true); };
    const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
    qsizetype next = 0;
    for (Behaviour& behaviour : changed.behaviours)
        if (isHere(behaviour)) behaviour.text = next < lines.size() ? fromQt(lines[next++]) : std::string();
    std::erase_if(changed.behaviours, [&](const Behaviour& behaviour) { return isHere(behaviour) && behaviour.text.empty(); });
    for (; next < lines.size(); ++next) changed.behaviours.push_back({.level = level, .text = fromQt(lines[next])});
    return changeRecord(program, std::move(changed), "behaviours");
}

Column levelColumn(const Program& program, std::int64_t level, const SharedUse& use)
{
    QString header = QString::number(level);
    for (const Option& option : levelOptions(program))
        if (option.key == std::to_string(level)) header = option.label;
    Column column = shownColumn<Competency>(header, [level](const Program&, const Competency& c) { return behavioursAt(c, level); });
    column.longText = true;
    column.showsOthers = true;
    column.missing = [level, use](const Program&, const std::string& id) {
        return use->isUsed(Id<Competency>{id}, level) ? tr("describe level %1").arg(level) : QString();
    };
    column.edit = [level](const Program& now, const std::string& id, const QString& text) { return describe(now, id, level, text); };
    return column;
}

std::vector<Column> competencyColumns(const Program& program, const SharedUse& use)
{
    std::vector<Column> columns{
        textColumn<Competency>(tr("Competency"), &Competency::name, "name", {.strong = true}),
        shownColumn<Competency>(tr("Needed"), [use](const Program&, const Competency& c) {
            const auto level = use->needed(c.id);
            return level ? QString::number(*level) : QStringLiteral("–");
        }, {.width = 72, .centred = true, .showsOthers = true})};
    for (const std::int64_t level : levelsInUse(program)) columns.push_back(levelColumn(program, level, use));
    return columns;
}

/// Brings a competency into the group of another.
Step joinGroup(const Program& program, const std::string& id, const std::string& other)
{
    const Competency* moved = find(program.competencies, Id<Competency>{id});
    const Competency* neighbour = find(program.competencies, Id<Competency>{other});
    if (!moved || !neighbour || moved->group == neighbour->group) return {};
    Competency changed = *moved;
    changed.group = neighbour->group;
    return changeRecord(program, std::move(changed), "group");
}

/// What the headers of the columns say, to know when they change.
QStringList headersOf(const std::vector<Column>& columns)
{
    QStringList headers;
    for (const Column& column : columns) headers << column.header;
    return headers;
}

} // namespace

RecordList* createCompetencyList(Session& session, QWidget* parent)
{
    const auto use = std::make_shared<LevelUse>(session);
    auto* list = new RecordList(session, RecordType::competency, competencyColumns(session.program(), use),
                                {shown(labelOfMany(RecordType::competency)), tr("+ Competency"),
                                 tr("Import a framework, or add what the target roles must be able to do: six to twelve will do.")},
                                parent);
    list->setGroups([](const Program& program, const std::string& id) {
        const Competency* competency = find(program.competencies, Id<Competency>{id});
        return competency && !competency->group.empty() ? toQt(competency->group) : tr("Without a group");
    }, joinGroup);
    list->setHiddenColumns({textColumn<Competency>(tr("Group"), &Competency::group, "group"),
                            textColumn<Competency>(tr("Code"), &Competency::code, "code"),
                            textColumn<Competency>(tr("Description"), &Competency::description, "description")});
    const auto follow = [&session, list, use] {
        std::vector<Column> columns = competencyColumns(session.program(), use);
        if (headersOf(columns) != headersOf(list->table().columns())) list->table().setColumns(std::move(columns));
    };
    QObject::connect(&session, &Session::replaced, list, follow);
    QObject::connect(&session, &Session::changed, list, follow);
    return list;
}

} // namespace cadre
