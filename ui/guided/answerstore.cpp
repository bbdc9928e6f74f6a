// SPDX-License-Identifier: Apache-2.0
#include "guided/answerstore.hpp"

#include "exchange/programjson.hpp"
#include "model/error.hpp"
#include "session/text.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace cadre {
namespace {

constexpr auto answersKey = "guided/answers";

QJsonArray fromTexts(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) array << toQt(text);
    return array;
}

std::vector<std::string> toTexts(const QJsonValue& value)
{
    std::vector<std::string> texts;
    for (const QJsonValue& text : value.toArray()) texts.push_back(fromQt(text.toString()));
    return texts;
}

std::string textAt(const QJsonObject& object, const char* key)
{
    return fromQt(object[QLatin1String(key)].toString());
}

qint64 numberAt(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger();
}

bool yesAt(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toBool();
}

QJsonObject fromRole(const RoleAnswer& role)
{
    return {{"name", toQt(role.name)},
            {"need", toQt(role.need)},
            {"openings", qint64{role.openings}},
            {"within", qint64{role.withinMonths}},
            {"places", qint64{role.places}}};
}

RoleAnswer toRole(const QJsonObject& object)
{
    return {.name = textAt(object, "name"),
            .need = textAt(object, "need"),
            .openings = numberAt(object, "openings"),
            .withinMonths = numberAt(object, "within"),
            .places = numberAt(object, "places")};
}

/// Competencies are kept as those of a program, so that nothing an import brought is lost.
QJsonObject fromCompetencies(const DraftAnswers& answers)
{
    Program program;
    program.brief.emplace(singleId<Brief>(), Brief{.id = singleId<Brief>(), .proficiencyScale = answers.scale});
    QJsonArray levels;
    QJsonArray taken;
    for (const CompetencyAnswer& answer : answers.competencies) {
        Competency competency = answer.competency;
        competency.position = static_cast<std::int64_t>(program.competencies.size() + 1);
        competency.id = {std::to_string(competency.position)};
        const Id<Competency> id = competency.id;
        program.competencies.emplace(id, std::move(competency));
        levels << qint64{answer.level};
        taken << answer.taken;
    }
    return {{"program", toQt(writeProgramJson(program))}, {"levels", levels}, {"taken", taken}};
}

void toCompetencies(const QJsonObject& object, DraftAnswers& answers)
{
    const Program program = readProgramJson(textAt(object, "program"));
    answers.scale = only(program.brief).proficiencyScale;
    qsizetype number = 0;
    for (const Competency* competency : inOrder(program.competencies)) {
        CompetencyAnswer answer{.competency = *competency,
                                .level = object["levels"].toArray().at(number).toInteger(),
                                .taken = object["taken"].toArray().at(number).toBool()};
        answer.competency.id = {};
        answer.competency.position = 0;
        answers.competencies.push_back(std::move(answer));
        ++number;
    }
}

QJsonObject fromTime(const TimeAnswer& time)
{
    QJsonArray ladder;
    for (const LevelAnswer& level : time.ladder) ladder << QJsonArray{toQt(level.name), toQt(level.scope)};
    return {{"months", qint64{time.months}},
            {"dayJob", time.dayJobPercent},
            {"ladder", ladder},
            {"entry", static_cast<qint64>(time.entry)},
            {"target", static_cast<qint64>(time.target)}};
}

TimeAnswer toTime(const QJsonObject& object)
{
    TimeAnswer time{.months = numberAt(object, "months"), .dayJobPercent = object["dayJob"].toDouble()};
    for (const QJsonValue& level : object["ladder"].toArray())
        time.ladder.push_back({fromQt(level.toArray().at(0).toString()), fromQt(level.toArray().at(1).toString())});
    time.entry = static_cast<std::size_t>(std::max<qint64>(0, numberAt(object, "entry")));
    time.target = static_cast<std::size_t>(std::max<qint64>(0, numberAt(object, "target")));
    return time;
}

QJsonObject fromWork(const WorkAnswer& work)
{
    QJsonArray themes;
    for (const Theme theme : work.themes) themes << static_cast<int>(theme);
    std::vector<std::string> demands;
    for (const Demand demand : work.demands) demands.emplace_back(wordOf(demand));
    return {{"name", toQt(work.name)},
            {"result", toQt(work.result)},
            {"months", qint64{work.months}},
            {"stretch", qint64{work.stretch}},
            {"themes", themes},
            {"demands", fromTexts(demands)},
            {"standsIn", work.standsIn},
            {"taken", work.taken}};
}

WorkAnswer toWork(const QJsonObject& object)
{
    WorkAnswer work{.name = textAt(object, "name"),
                    .result = textAt(object, "result"),
                    .months = numberAt(object, "months"),
                    .stretch = numberAt(object, "stretch")};
    for (const QJsonValue& theme : object["themes"].toArray()) work.themes.push_back(static_cast<Theme>(theme.toInt()));
    for (const std::string& word : toTexts(object["demands"]))
        if (const auto demand = fromWord<Demand>(word)) work.demands.push_back(*demand);
    work.standsIn = yesAt(object, "standsIn");
    work.taken = yesAt(object, "taken");
    return work;
}

QJsonObject fromSupport(const SupportAnswer& support)
{
    return {{"sponsor", toQt(support.sponsor)},      {"owner", toQt(support.owner)},
            {"leaders", fromTexts(support.leaders)}, {"mentors", fromTexts(support.mentors)},
            {"prepared", support.mentorsPrepared},   {"mentor", support.mentor},
            {"managerTalks", support.managerTalks},  {"peerGroup", support.peerGroup},
            {"lookBack", support.lookBack},          {"seniorTalks", support.seniorTalks}};
}

SupportAnswer toSupport(const QJsonObject& object)
{
    return {.sponsor = textAt(object, "sponsor"),
            .owner = textAt(object, "owner"),
            .leaders = toTexts(object["leaders"]),
            .mentors = toTexts(object["mentors"]),
            .mentorsPrepared = yesAt(object, "prepared"),
            .mentor = yesAt(object, "mentor"),
            .managerTalks = yesAt(object, "managerTalks"),
            .peerGroup = yesAt(object, "peerGroup"),
            .lookBack = yesAt(object, "lookBack"),
            .seniorTalks = yesAt(object, "seniorTalks")};
}

QJsonObject fromAnswers(const Unfinished& unfinished)
{
    const DraftAnswers& answers = unfinished.answers;
    QJsonArray answered;
    for (const bool is : answers.answered) answered << is;
    QJsonArray work;
    for (const WorkAnswer& piece : answers.work) work << fromWork(piece);
    QJsonArray measures;
    for (const MeasureAnswer& measure : answers.measures)
        measures << QJsonArray{toQt(std::string(wordOf(measure.method))), toQt(measure.name), toQt(measure.baseline),
                               measure.taken};
    QJsonArray demands;
    for (const DemandAnswer& demand : answers.demands)
        demands << QJsonArray{toQt(std::string(wordOf(demand.demand))), toQt(demand.text), demand.taken};
    return {{"question", static_cast<int>(unfinished.question)},
            {"answered", answered},
            {"role", fromRole(answers.role)},
            {"duties", fromTexts(answers.duties)},
            {"competencies", fromCompetencies(answers)},
            {"time", fromTime(answers.time)},
            {"work", work},
            {"support", fromSupport(answers.support)},
            {"measures", measures},
            {"goalPosts", qint64{answers.goalPosts}},
            {"demands", demands},
            {"exitRoute", toQt(answers.exitRoute)}};
}

Unfinished toAnswers(const QJsonObject& object)
{
    Unfinished unfinished;
    unfinished.question = static_cast<Question>(std::clamp(object["question"].toInt(), 0, questionCount - 1));
    DraftAnswers& answers = unfinished.answers;
    const QJsonArray answered = object["answered"].toArray();
    for (std::size_t i = 0; i < answers.answered.size(); ++i)
        answers.answered[i] = answered.at(static_cast<qsizetype>(i)).toBool();
    answers.role = toRole(object["role"].toObject());
    answers.duties = toTexts(object["duties"]);
    toCompetencies(object["competencies"].toObject(), answers);
    answers.time = toTime(object["time"].toObject());
    for (const QJsonValue& piece : object["work"].toArray()) answers.work.push_back(toWork(piece.toObject()));
    answers.support = toSupport(object["support"].toObject());
    for (const QJsonValue& value : object["measures"].toArray()) {
        const QJsonArray entry = value.toArray();
        if (const auto method = fromWord<MeasureMethod>(fromQt(entry.at(0).toString())))
            answers.measures.push_back(
                {*method, fromQt(entry.at(1).toString()), fromQt(entry.at(2).toString()), entry.at(3).toBool()});
    }
    answers.goalPosts = object["goalPosts"].toInteger();
    for (const QJsonValue& value : object["demands"].toArray()) {
        const QJsonArray entry = value.toArray();
        if (const auto demand = fromWord<Demand>(fromQt(entry.at(0).toString())))
            answers.demands.push_back({*demand, fromQt(entry.at(1).toString()), entry.at(2).toBool()});
    }
    answers.exitRoute = textAt(object, "exitRoute");
    return unfinished;
}

} // namespace

std::optional<Unfinished> unfinishedDraft()
{
    const QByteArray bytes = QSettings().value(answersKey).toByteArray();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty()) return std::nullopt;
    try {
        return toAnswers(object);
    } catch (const FileError&) {
        return std::nullopt; // no use to anybody
    }
}

void keepUnfinished(const Unfinished& unfinished)
{
    QSettings().setValue(answersKey, QJsonDocument(fromAnswers(unfinished)).toJson(QJsonDocument::Compact));
}

void forgetUnfinished()
{
    QSettings().remove(answersKey);
}

} // namespace cadre
