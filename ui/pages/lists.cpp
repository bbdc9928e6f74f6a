// SPDX-License-Identifier: Apache-2.0
#include "pages/lists.hpp"

#include "form/options.hpp"
#include "form/reading.hpp"
#include "tables/columns.hpp"
#include "tables/recordlist.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace cadre {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::Lists", text);
}

template <class N>
QString written(const std::optional<N>& number)
{
    return number ? writtenNumber(static_cast<double>(*number)) : QString();
}

template <class E>
QString word(const std::optional<E>& value)
{
    return value ? shown(labelOf(*value)) : QString();
}

QString yesNo(const std::optional<bool>& value)
{
    if (!value) return {};
    return *value ? tr("yes") : tr("no");
}

QString span(const std::optional<std::int64_t>& start, const std::optional<std::int64_t>& end)
{
    if (!start) return {};
    return end && *end != *start ? QStringLiteral("%1 – %2").arg(*start).arg(*end) : QString::number(*start);
}

template <class T>
QString nameOfId(const Program& program, const Id<T>& id)
{
    if (id.empty()) return {};
    return find(program.of<T>(), id) ? shownName(program, {RecordTraits<T>::type, id.value}) : tr("missing: %1").arg(toQt(id.value));
}

template <class T>
QString namesOfIds(const Program& program, const std::vector<Id<T>>& ids)
{
    QStringList names;
    for (const Id<T>& id : ids) names << nameOfId(program, id);
    return names.join(QStringLiteral(", "));
}

template <class T>
Column nameColumn(const QString& header, std::string T::*member = &T::name, const char* field = "name")
{
    return textColumn<T>(header, member, field, {.strong = true});
}

constexpr ColumnLook number{.width = 72, .centred = true};

std::vector<Column> roleColumns()
{
    return {nameColumn<Role>(tr("Target role")),
            shownColumn<Role>(tr("Level"), [](const Program& p, const Role& r) { return nameOfId(p, r.level); }, {.showsOthers = true}),
            shownColumn<Role>(tr("Duties"), [](const Program&, const Role& r) { return QString::number(r.duties.size()); }, number),
            shownColumn<Role>(tr("Needs"), [](const Program&, const Role& r) { return QString::number(r.requirements.size()); }, number),
            shownColumn<Role>(tr("Ready means"), [](const Program&, const Role& r) { return toQt(r.readinessDefinition); })};
}

std::vector<Column> activityColumns()
{
    return {nameColumn<Activity>(tr("Activity")),
            shownColumn<Activity>(tr("Kind"), [](const Program&, const Activity& a) { return word(a.kind); }, {.width = 136}),
            shownColumn<Activity>(tr("Months"), [](const Program&, const Activity& a) { return span(a.startMonth, endMonth(a)); }, number),
            shownColumn<Activity>(tr("Level"), [](const Program& p, const Activity& a) { return nameOfId(p, a.level); },
                                  {.width = 128, .showsOthers = true}),
            shownColumn<Activity>(tr("Stretch"), [](const Program&, const Activity& a) { return written(a.stretch); }, number)};
}

std::vector<Column> phaseColumns()
{
    return {nameColumn<Phase>(tr("Phase")),
            shownColumn<Phase>(tr("Starts in month"), [](const Program&, const Phase& p) { return written(p.startMonth); }, {.width = 128, .centred = true}),
            shownColumn<Phase>(tr("Lasts (months)"), [](const Program&, const Phase& p) { return written(p.durationMonths); }, {.width = 128, .centred = true})};
}

std::vector<Column> levelColumns()
{
    return {shownColumn<Level>(tr("Rank"), [](const Program&, const Level& l) { return written(l.rank); }, number),
            nameColumn<Level>(tr("Level")), textColumn<Level>(tr("Answers for"), &Level::scope, "scope")};
}

std::vector<Column> personColumns()
{
    return {nameColumn<Person>(tr("Post or name"), &Person::title, "title"),
            shownColumn<Person>(tr("Level"), [](const Program& p, const Person& x) { return nameOfId(p, x.level); }, {.showsOthers = true}),
            shownColumn<Person>(tr("Reports to"), [](const Program& p, const Person& x) { return nameOfId(p, x.reportsTo); }, {.showsOthers = true}),
            shownColumn<Person>(tr("Mentor"), [](const Program&, const Person& x) { return word(x.mentorPrepared); }, number)};
}

std::vector<Column> supportColumns()
{
    return {nameColumn<Support>(tr("Support")),
            shownColumn<Support>(tr("Kind"), [](const Program&, const Support& s) { return word(s.kind); }, {.width = 128}),
            shownColumn<Support>(tr("Given by"), [](const Program& p, const Support& s) { return namesOfIds(p, s.providers); }, {.showsOthers = true}),
            shownColumn<Support>(tr("Months"), [](const Program&, const Support& s) {
                return s.months.empty() ? span(s.startMonth, endMonth(s)) : writtenMonths(s.months);
            }, {.width = 96})};
}

std::vector<Column> measureColumns()
{
    return {nameColumn<Measure>(tr("Measure")),
            shownColumn<Measure>(tr("Method"), [](const Program&, const Measure& m) { return word(m.method); }, {.width = 128}),
            shownColumn<Measure>(tr("Looks at"), [](const Program& p, const Measure& m) { return namesOfIds(p, m.competencies); }, {.showsOthers = true}),
            shownColumn<Measure>(tr("Months"), [](const Program&, const Measure& m) { return writtenMonths(m.months); }, {.width = 104})};
}

std::vector<Column> goalColumns()
{
    return {nameColumn<Goal>(tr("Goal"), &Goal::text, "text"),
            shownColumn<Goal>(tr("Measure"), [](const Program& p, const Goal& g) { return nameOfId(p, g.measure); }, {.showsOthers = true}),
            textColumn<Goal>(tr("Target"), &Goal::target, "target"),
            shownColumn<Goal>(tr("Due"), [](const Program&, const Goal& g) { return written(g.dueMonth); }, number)};
}

std::vector<Column> disclosureColumns()
{
    return {shownColumn<Disclosure>(tr("Demand"), [](const Program&, const Disclosure& d) { return word(d.demand); }, {.width = 152, .strong = true}),
            shownColumn<Disclosure>(tr("Told"), [](const Program&, const Disclosure& d) { return word(d.stage); }, {.width = 128}),
            textColumn<Disclosure>(tr("What people are told"), &Disclosure::text, "text")};
}

std::vector<Column> participantColumns()
{
    return {nameColumn<Participant>(tr("Participant")),
            shownColumn<Participant>(tr("Target role"), [](const Program& p, const Participant& x) { return nameOfId(p, x.role); }, {.showsOthers = true}),
            shownColumn<Participant>(tr("Reports to"), [](const Program& p, const Participant& x) { return nameOfId(p, x.reportsTo); }, {.showsOthers = true}),
            shownColumn<Participant>(tr("Mentor"), [](const Program& p, const Participant& x) { return nameOfId(p, x.mentor); }, {.showsOthers = true})};
}

QString nameOfAny(const Program& program, const std::string& id)
{
    if (id.empty()) return tr("the whole program");
    const auto ref = findAny(program, id);
    return ref ? shownName(program, *ref) : toQt(id);
}

std::vector<Column> noteColumns()
{
    return {nameColumn<Note>(tr("Note"), &Note::text, "text"),
            shownColumn<Note>(tr("About"), [](const Program& p, const Note& n) { return nameOfAny(p, n.subject); }, {.width = 152, .showsOthers = true}),
            textColumn<Note>(tr("Author"), &Note::author, "author", {.width = 112}),
            shownColumn<Note>(tr("Resolved"), [](const Program&, const Note& n) { return yesNo(n.resolved); }, {.width = 80, .centred = true})};
}

std::vector<Column> acceptedColumns()
{
    return {shownColumn<Accepted>(tr("Rule"), [](const Program&, const Accepted& a) { return toQt(a.rule); }, {.width = 80, .strong = true}),
            shownColumn<Accepted>(tr("About"), [](const Program& p, const Accepted& a) {
                QStringList names;
                for (const std::string& subject : a.subjects) names << nameOfAny(p, subject);
                return names.join(QStringLiteral(", "));
            }, {.showsOthers = true}),
            textColumn<Accepted>(tr("Reason"), &Accepted::reason, "reason"),
            shownColumn<Accepted>(tr("Look again"), [](const Program&, const Accepted& a) { return toQt(a.reviewOn); }, {.width = 104})};
}

std::vector<Column> columnsOf(RecordType type)
{
    switch (type) {
    case RecordType::role: return roleColumns();
    case RecordType::activity: return activityColumns();
    case RecordType::phase: return phaseColumns();
    case RecordType::level: return levelColumns();
    case RecordType::person: return personColumns();
    case RecordType::support: return supportColumns();
    case RecordType::measure: return measureColumns();
    case RecordType::goal: return goalColumns();
    case RecordType::disclosure: return disclosureColumns();
    case RecordType::participant: return participantColumns();
    case RecordType::note: return noteColumns();
    case RecordType::accepted: return acceptedColumns();
    default: return {};
    }
}

QString firstWords(RecordType type)
{
    switch (type) {
    case RecordType::role: return tr("Start here: which leadership role does the program prepare people for? Add it, and say what the person in it will do.");
    case RecordType::activity: return tr("Add the real work that builds the competencies, then the learning that goes with it.");
    case RecordType::phase: return tr("Phases are optional. They give stretches of the program a name.");
    case RecordType::level: return tr("Add the levels of responsibility of your organisation, the lowest first.");
    case RecordType::person: return tr("Add the posts that lead, mentor, rate or sponsor. A post is enough; names can wait.");
    case RecordType::support: return tr("Add who supports participants: mentors, check-ins with their manager, a coach, a peer group.");
    case RecordType::measure: return tr("Add how you will know what came of it: feedback, ratings, figures of the business.");
    case RecordType::goal: return tr("What will be different because of the program? Add a goal with a target.");
    case RecordType::disclosure: return tr("Add what people must know before they apply: travel, hours, what comes after.");
    case RecordType::participant: return tr("Participants are optional: a design works with places, not names.");
    case RecordType::note: return tr("Notes are for you and your colleagues. They are not printed.");
    case RecordType::accepted: return tr("When you accept a finding of the review, the reason stands here.");
    default: return {};
    }
}

/// Empty for what comes about elsewhere: a finding is accepted in the review.
QString addWords(RecordType type)
{
    if (type == RecordType::accepted) return {};
    return tr("+ %1").arg(shown(labelOf(type)));
}

} // namespace

RecordList* createList(RecordType type, Session& session, QWidget* parent)
{
    if (type == RecordType::competency) return createCompetencyList(session, parent);
    std::vector<Column> columns = columnsOf(type);
    if (columns.empty()) return nullptr;
    return new RecordList(session, type, std::move(columns), {shown(labelOfMany(type)), addWords(type), firstWords(type)}, parent);
}

RecordList* createSuccessionList(Session& session, QWidget* parent)
{
    std::vector<Column> columns{
        nameColumn<Role>(tr("Target role")),
        shownColumn<Role>(tr("Openings"), [](const Program&, const Role& r) { return written(r.expectedOpenings); }, {.width = 88, .centred = true}),
        shownColumn<Role>(tr("In months"), [](const Program&, const Role& r) { return written(r.openingsHorizonMonths); }, {.width = 92, .centred = true}),
        shownColumn<Role>(tr("Places/opening"), [](const Program& p, const Role& r) {
            const auto places = only(p.brief).cohortSize;
            if (!places || !r.expectedOpenings || *r.expectedOpenings <= 0) return QString();
            return toQt(plainNumber(static_cast<double>(*places) / static_cast<double>(*r.expectedOpenings)));
        }, {.width = 128, .centred = true, .showsOthers = true}),
        textColumn<Role>(tr("Results go to"), &Role::successionPlan, "successionPlan"),
        shownColumn<Role>(tr("Review in"), [](const Program&, const Role& r) { return writtenMonths(r.talentReviewMonths); }, {.width = 92})};
    return new RecordList(session, RecordType::role, std::move(columns),
                          {tr("Succession"), addWords(RecordType::role), firstWords(RecordType::role)}, parent);
}

} // namespace cadre
