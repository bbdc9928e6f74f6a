// SPDX-License-Identifier: Apache-2.0
#include "pages/lists.hpp"

#include "pages/typedcolumns.hpp"
#include "report/succession.hpp"
#include "report/words.hpp"
#include "tables/recordlist.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cadre {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::Lists", text);
}

QString yesNo(const std::optional<bool>& value)
{
    if (!value) return {};
    return *value ? tr("yes") : tr("no");
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
    return {nameColumn<Role>(tr("Target role")), referenceColumn<Role>(tr("Level"), &Role::level, "level"),
            shownColumn<Role>(tr("Duties"), [](const Program&, const Role& r) { return QString::number(r.duties.size()); }, number),
            shownColumn<Role>(tr("Needs"), [](const Program&, const Role& r) { return QString::number(r.requirements.size()); }, number),
            textColumn<Role>(tr("Ready means"), &Role::readinessDefinition, "readinessDefinition")};
}

std::vector<Column> activityColumns()
{
    return {nameColumn<Activity>(tr("Activity")), wordColumn<Activity>(tr("Kind"), &Activity::kind, "kind", {.width = 136}),
            spanColumn<Activity>(tr("Months"), number),
            referenceColumn<Activity>(tr("Level"), &Activity::level, "level", {.width = 128}),
            numberColumn<Activity>(tr("Stretch"), &Activity::stretch, "stretch", number)};
}

std::vector<Column> phaseColumns()
{
    return {nameColumn<Phase>(tr("Phase")),
            numberColumn<Phase>(tr("Starts in month"), &Phase::startMonth, "startMonth", {.width = 128, .centred = true}),
            numberColumn<Phase>(tr("Lasts (months)"), &Phase::durationMonths, "durationMonths", {.width = 128, .centred = true})};
}

std::vector<Column> levelColumns()
{
    return {numberColumn<Level>(tr("Rank"), &Level::rank, "rank", number), nameColumn<Level>(tr("Level")),
            textColumn<Level>(tr("Answers for"), &Level::scope, "scope")};
}

std::vector<Column> personColumns()
{
    return {nameColumn<Person>(tr("Post or name"), &Person::title, "title"),
            referenceColumn<Person>(tr("Level"), &Person::level, "level"),
            referenceColumn<Person>(tr("Reports to"), &Person::reportsTo, "reportsTo"),
            wordColumn<Person>(tr("Mentor"), &Person::mentorPrepared, "mentorPrepared", number)};
}

std::vector<Column> supportColumns()
{
    return {nameColumn<Support>(tr("Support")), wordColumn<Support>(tr("Kind"), &Support::kind, "kind", {.width = 128}),
            shownColumn<Support>(tr("Given by"), [](const Program& p, const Support& s) { return namesOfIds(p, s.providers); }, {.showsOthers = true}),
            spanColumn<Support>(tr("Months"), {.width = 84, .centred = true}),
            monthsColumn<Support>(tr("Dates"), &Support::months, "months", {.width = 96})};
}

/// The months of a measure, in words and on a line as long as the program.
Column whenColumn()
{
    Column column = monthsColumn<Measure>(tr("Months"), &Measure::months, "months", {.width = 168, .showsOthers = true});
    column.marks = [](const Program& program, const std::string& id) {
        constexpr std::int64_t most = 600;
        MonthMarks marks{.first = 0, .last = static_cast<int>(std::clamp<std::int64_t>(only(program.brief).lengthMonths.value_or(12), 1, most)), .months = {}};
        if (const Measure* measure = find(program.measures, Id<Measure>{id}))
            for (const std::int64_t month : measure->months) {
                const int drawn = static_cast<int>(std::clamp<std::int64_t>(month, 0, most));
                marks.last = std::max(marks.last, drawn);
                marks.months.push_back(drawn);
            }
        return marks;
    };
    return column;
}

std::vector<Column> measureColumns()
{
    return {nameColumn<Measure>(tr("Measure")), wordColumn<Measure>(tr("Method"), &Measure::method, "method", {.width = 128}),
            shownColumn<Measure>(tr("Looks at"), [](const Program& p, const Measure& m) { return namesOfIds(p, m.competencies); }, {.showsOthers = true}),
            whenColumn()};
}

std::vector<Column> goalColumns()
{
    return {nameColumn<Goal>(tr("Goal"), &Goal::text, "text"), referenceColumn<Goal>(tr("Measure"), &Goal::measure, "measure"),
            textColumn<Goal>(tr("Target"), &Goal::target, "target"), numberColumn<Goal>(tr("Due"), &Goal::dueMonth, "dueMonth", number)};
}

std::vector<Column> disclosureColumns()
{
    return {wordColumn<Disclosure>(tr("Demand"), &Disclosure::demand, "demand", {.width = 152, .strong = true}),
            wordColumn<Disclosure>(tr("Told"), &Disclosure::stage, "stage", {.width = 128}),
            textColumn<Disclosure>(tr("What people are told"), &Disclosure::text, "text")};
}

std::vector<Column> participantColumns()
{
    return {nameColumn<Participant>(tr("Participant")),
            referenceColumn<Participant>(tr("Target role"), &Participant::role, "role"),
            referenceColumn<Participant>(tr("Reports to"), &Participant::reportsTo, "reportsTo"),
            referenceColumn<Participant>(tr("Mentor"), &Participant::mentor, "mentor")};
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

std::string superiorOf(const Program& program, const std::string& id)
{
    const Person* person = find(program.people, Id<Person>{id});
    return person ? person->reportsTo.value : std::string();
}

/// Lets a person report to whom another one reports.
Step besideOther(const Program& program, const std::string& id, const std::string& other)
{
    const Person* moved = find(program.people, Id<Person>{id});
    const Person* neighbour = find(program.people, Id<Person>{other});
    const bool fits = moved && neighbour && neighbour->reportsTo != moved->id && neighbour->reportsTo != moved->reportsTo;
    if (!fits) return {};
    Person changed = *moved;
    changed.reportsTo = neighbour->reportsTo;
    return changeRecord(program, std::move(changed), "reportsTo");
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
    auto* list = new RecordList(session, type, std::move(columns), {shown(labelOfMany(type)), addWords(type), firstWords(type)}, parent);
    if (type == RecordType::person) list->setParents(superiorOf, besideOther);
    return list;
}

RecordList* createSuccessionList(Session& session, QWidget* parent)
{
    std::vector<Column> columns{
        nameColumn<Role>(tr("Target role")),
        numberColumn<Role>(tr("Openings"), &Role::expectedOpenings, "expectedOpenings", {.width = 88, .centred = true}),
        numberColumn<Role>(tr("In months"), &Role::openingsHorizonMonths, "openingsHorizonMonths", {.width = 92, .centred = true}),
        shownColumn<Role>(tr("Places"), [](const Program& p, const Role& r) {
            const auto places = benchOf(p, r).places;
            return places ? QString::number(*places) : QString();
        }, {.width = 72, .centred = true, .showsOthers = true}),
        shownColumn<Role>(tr("People/opening"), [](const Program& p, const Role& r) {
            const auto people = benchOf(p, r).perOpening;
            return people ? toQt(oneDecimal(*people)) : QString();
        }, {.width = 116, .centred = true, .showsOthers = true}),
        textColumn<Role>(tr("Results go to"), &Role::successionPlan, "successionPlan"),
        monthsColumn<Role>(tr("Review in"), &Role::talentReviewMonths, "talentReviewMonths", {.width = 92})};
    return new RecordList(session, RecordType::role, std::move(columns),
                          {tr("Succession"), addWords(RecordType::role), firstWords(RecordType::role)}, parent);
}

} // namespace cadre
