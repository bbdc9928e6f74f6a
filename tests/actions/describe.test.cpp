// SPDX-License-Identifier: Apache-2.0
#include "actions/describe.hpp"

#include "actions/actions.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;

namespace {

template <class T> void insert(Program& program, T record)
{
    program.of<T>().emplace(record.id, std::move(record));
}

Program described()
{
    Program p;
    insert(p, Brief{.id = singleId<Brief>(), .name = "Shift leaders", .lengthMonths = 12});
    insert(p, Person{.id = {"P1"}, .position = 1, .title = "Head of quality"});
    insert(p, Person{.id = {"P2"}, .position = 2});
    insert(p, Competency{.id = {"C1"}, .position = 1, .name = "Builds trust"});
    insert(p, Competency{.id = {"C2"}, .position = 2, .name = "Improves systems"});
    insert(p, Role{.id = {"R1"}, .position = 1, .name = "Team manager", .duties = {{{"D1"}, "Plans the week", {}}}});
    Activity activity{.id = {"A1"}, .position = 1, .name = "Deputise for a team manager", .startMonth = 3};
    activity.practises = {{{"C1"}, 2, {}}};
    insert(p, activity);
    insert(p, Activity{.id = {"A2"}, .position = 2, .name = "Run a project"});
    insert(p, Support{.id = {"S1"}, .position = 1, .name = "Mentor", .coversActivities = {{"A1"}}});
    return p;
}

/// The sentences of what `change` does to one record.
template <class T, class F> std::vector<std::string> told(const char* id, F&& change)
{
    const Program program = described();
    T record = program.of<T>().at({id});
    change(record);
    Edit edit;
    put(edit, program, record);
    std::vector<std::string> sentences;
    for (const RecordChange& each : describe(program, edit)) sentences.push_back(fill(sentence(each)));
    return sentences;
}

std::vector<std::string> toldOf(const Program& from, const Edit& edit)
{
    std::vector<std::string> sentences;
    for (const RecordChange& each : describe(from, edit)) sentences.push_back(fill(sentence(each)));
    return sentences;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("A changed field is told with its label, what it said and what it will say")
{
    const Program program = described();
    Activity later = program.activities.at({"A1"});
    later.startMonth = 4;
    Edit edit;
    put(edit, program, later);
    const std::vector<RecordChange> changes = describe(program, edit);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == ChangeKind::changed);
    CHECK(changes[0].record == RecordRef{RecordType::activity, "A1"});
    REQUIRE(changes[0].fields.size() == 1);
    const FieldChange& field = changes[0].fields[0];
    CHECK(field.kind == ChangeKind::changed);
    CHECK(field.field == "startMonth");
    CHECK(fill(field.label) == "Starts in month");
    CHECK(fill(field.before) == "3");
    CHECK(fill(field.after) == "4");
    CHECK(fill(sentence(changes[0])) == "Activity “Deputise for a team manager”: Starts in month: 3 → 4");
}

TEST_CASE("A field that said nothing, or will say nothing, is told as such")
{
    CHECK(told<Activity>("A1", [](Activity& a) { a.businessOutcome = "Scrap halved"; })
          == Lines{"Activity “Deputise for a team manager”: Business result owed: “Scrap halved”"});
    CHECK(told<Activity>("A1", [](Activity& a) { a.startMonth.reset(); })
          == Lines{"Activity “Deputise for a team manager”: Starts in month: no longer 3"});
}

TEST_CASE("A new record is told with what it says, ids as names")
{
    Support mentor{.name = "Talks",
                   .kind = SupportKind::mentor,
                   .providers = {{"P1"}},
                   .startMonth = 1,
                   .durationMonths = 12,
                   .frequencyPerMonth = 1,
                   .mandatory = true};
    const Program program = described();
    const auto changes = describe(program, addRecord(program, mentor).edit);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == ChangeKind::added);
    CHECK(fill(sentence(changes[0]))
          == "New support “Talks”: Mentor, Given by: “Head of quality”, months 1 to 12, monthly and Built in for "
             "everyone: yes");
}

TEST_CASE("A removed record is told by its name, and so is what lost its reference")
{
    const Program program = described();
    CHECK(
        toldOf(program, removeRecords<Competency>(program, {{"C1"}}).edit)
        == Lines{
            "Competency “Builds trust” is removed",
            "Activity “Deputise for a team manager”: Competencies it practises: “Builds trust” at level 2 taken out"});
}

TEST_CASE("A list is told by what left it and what joined it")
{
    CHECK(told<Activity>("A1",
                         [](Activity& a) {
                             a.practises = {{{"C2"}, 3, {}}};
                         })
          == Lines{"Activity “Deputise for a team manager”: Competencies it practises: “Builds trust” at level 2 taken "
                   "out and "
                   "Competencies it practises: “Improves systems” at level 3 added"});
}

TEST_CASE("An entry that stays in a list is told by what changes in it")
{
    CHECK(
        told<Activity>("A1", [](Activity& a) { a.practises.front().level = 4; })
        == Lines{"Activity “Deputise for a team manager”: Competencies it practises · “Builds trust” · Level: 2 → 4"});
    CHECK(told<Role>("R1", [](Role& r) { r.duties.front().text = "Plans the month"; })
          == Lines{"Target role “Team manager”: Duties: “Plans the week” → “Plans the month”"});
}

TEST_CASE("A support that covers no activity in particular covers all")
{
    CHECK(told<Support>("S1", [](Support& s) { s.coversActivities.clear(); })
          == Lines{"Support “Mentor”: Covers: “Deputise for a team manager” → all activities"});
    CHECK(told<Support>("S1", [](Support& s) { s.coversActivities.push_back({"A2"}); })
          == Lines{"Support “Mentor”: Covers: “Run a project” added"});
}

TEST_CASE("A long text is cut, and what differs in it stays in sight")
{
    const std::string same = "It takes a long sentence, longer than anybody would like to read in a row of a list, ";
    const Program program = described();
    Brief brief = only(program.brief);
    brief.businessNeed = same + "to say that five leaders retire";
    Program written = program;
    written.brief[brief.id] = brief;
    brief.businessNeed = same + "to say that six leaders retire";
    Edit edit;
    put(edit, written, brief);
    const auto changes = describe(written, edit);
    REQUIRE(changes.size() == 1);
    CHECK(fill(changes[0].title) == "Brief");
    const std::string before = fill(changes[0].fields.at(0).before);
    const std::string after = fill(changes[0].fields.at(0).after);
    CHECK(before.size() < 120);
    CHECK(before.starts_with("“…"));
    CHECK(before.find("five leaders") != std::string::npos);
    CHECK(after.find("six leaders") != std::string::npos);
}

TEST_CASE("A cut never falls into the middle of a letter")
{
    std::string text = "x";
    for (int i = 0; i < 300; ++i) text += "ü";
    const auto lines = told<Activity>("A1", [&](Activity& a) { a.businessOutcome = text; });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].ends_with("ü…”"));
}

TEST_CASE("Moving a record is told once for all that make room")
{
    const Program program = described();
    CHECK(toldOf(program, moveRecord<Activity>(program, {"A2"}, 0).edit) == Lines{"Activities stand in another order"});
}

TEST_CASE("What has no name and what leads nowhere is still told")
{
    CHECK(told<Activity>("A1", [](Activity& a) { a.supervisor = {"P2"}; })
          == Lines{"Activity “Deputise for a team manager”: Supervisor: Person without a name"});
    CHECK(told<Activity>("A1", [](Activity& a) { a.supervisor = {"P9"}; })
          == Lines{"Activity “Deputise for a team manager”: Supervisor: “P9”, which does not exist"});
    CHECK(told<Person>("P2", [](Person& p) { p.title = "Plant manager"; })
          == Lines{"Person without a name: Post or name: “Plant manager”"});
}

TEST_CASE("A change of fields that Cadre does not know is told")
{
    CHECK(told<Activity>("A1", [](Activity& a) { a.unknown["colour"] = "\"red\""; })
          == Lines{"Activity “Deputise for a team manager”: Fields that Cadre does not know: changed"});
}

TEST_CASE("Every edit is told, and each record it names once or as part of a new order")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program from = random.program();
        const Edit edit = diff(from, random.changed(from));
        const auto changes = describe(from, edit);
        CHECK(changes.empty() == isEmpty(edit));
        for (const RecordRef& ref : touched(edit)) {
            const auto tells = [&](const RecordChange& change) {
                return change.record == ref || (change.record.type == ref.type && change.record.id.empty());
            };
            CHECK(std::ranges::any_of(changes, tells));
        }
        for (const RecordChange& change : changes) CHECK_FALSE(fill(sentence(change)).empty());
    }
}
