// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/choices.hpp"

#include "exchange/mapping/readmapped.hpp"
#include "exchange/mapping/source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;

namespace {

const char* const pillars = R"({"pillars":[{"name":"People","items":[
    {"ref":"P1","title":{"en":"Coaches","de":"Coacht"},"what":"Helps people to find answers","rank":2,"stages":["Listens well","Asks first"],"signs":["Waits"]},
    {"ref":"P2","title":{"en":"Trusts","de":"Vertraut"},"what":"Believes in other people","rank":1,"stages":["Keeps promises","Trusts first"],"signs":["Shares"]}]}]})";

const MappingChoice* chosenOf(const std::vector<MappingChoice>& choices)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [](const MappingChoice& each) { return each.isChosen; });
    return found == choices.end() ? nullptr : &*found;
}

const MappingChoice* called(const std::vector<MappingChoice>& choices, const std::string& label)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const MappingChoice& each) { return fill(each.label) == label; });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("each field of a proposal is one of its choices, with a sample")
{
    const MappedSource source({"x.json", pillars}, std::vector<std::string>{"en"});
    REQUIRE(source.safe());
    const Mapping& mapping = source.safe()->mapping;
    for (const MappedField field :
         {MappedField::competencies, MappedField::name, MappedField::code, MappedField::description, MappedField::group,
          MappedField::levels, MappedField::behaviours, MappedField::language}) {
        CAPTURE(static_cast<int>(field));
        const std::vector<MappingChoice> choices = source.choices(mapping, field);
        const auto chosen =
            std::count_if(choices.begin(), choices.end(), [](const auto& each) { return each.isChosen; });
        CHECK(chosen == 1);
        CHECK(chosenOf(choices)->mapping == mapping);
    }
    CHECK(called(source.choices(mapping, MappedField::description), "what")->sample == "Helps people to find answers");
    CHECK(called(source.choices(mapping, MappedField::group), "“name” of what is around it")->sample == "People");
}

TEST_CASE("levels as rows and lists under names are among the choices")
{
    const std::string json = GENERATE(
        R"([{"level":1,"Coaches others":["Listens","Nods"],"Builds trust":["Keeps promises"]},
            {"level":2,"Coaches others":["Asks"],"Builds trust":["Speaks up"]}])",
        R"([{"level":1,"Coaches others":"Listens","Builds trust":"Keeps promises"},
            {"level":2,"Coaches others":"Asks","Builds trust":"Speaks up"}])",
        R"({"People":{"Coaches others":["Listens to the end before giving any advice"],"Builds trust":["Keeps promises even if hard"]},
            "Work":{"Delivers":["Plans backward from the date that was promised"]}})");
    const MappedSource source({"x.json", json}, std::vector<std::string>{"en"});
    REQUIRE(source.safe());
    const Mapping& mapping = source.safe()->mapping;
    for (const MappedField field : {MappedField::competencies, MappedField::name, MappedField::group,
                                    MappedField::levels, MappedField::behaviours}) {
        CAPTURE(static_cast<int>(field));
        const std::vector<MappingChoice> choices = source.choices(mapping, field);
        CHECK(std::count_if(choices.begin(), choices.end(), [](const auto& each) { return each.isChosen; }) == 1);
        CHECK(chosenOf(choices)->mapping == mapping);
    }
    CHECK(chosenOf(source.choices(mapping, MappedField::competencies))->sample == "Coaches others");
}

TEST_CASE("a choice changes its field and nothing else")
{
    const MappedSource source({"x.json", pillars}, std::vector<std::string>{"en"});
    const Mapping mapping = source.proposals().front().mapping;
    const std::vector<MappingChoice> groups = source.choices(mapping, MappedField::group);
    REQUIRE(called(groups, "Nothing"));
    Mapping expected = mapping;
    expected.group.clear();
    CHECK(called(groups, "Nothing")->mapping == expected);

    const std::vector<MappingChoice> levels = source.choices(mapping, MappedField::levels);
    REQUIRE(called(levels, "rank"));
    const Framework framework = source.read(called(levels, "rank")->mapping);
    CHECK(framework.levels.size() == 2);
    CHECK(framework.items[0].level == 1U);
    CHECK(source.read(called(levels, "No levels")->mapping).levels.empty());

    const std::vector<MappingChoice> languages = source.choices(mapping, MappedField::language);
    REQUIRE(called(languages, "de"));
    CHECK(source.read(called(languages, "de")->mapping).items[0].name == "Coacht");
}

TEST_CASE("lists in a map can be chosen alone")
{
    const MappedSource source(
        {"x.json", R"({"first":[{"q":"Coaching"},{"q":"Deciding"}],"second":[{"q":"Berlin"},{"q":"Pune"}]})"});
    const std::vector<MappingChoice> places =
        source.choices(source.proposals().front().mapping, MappedField::competencies);
    REQUIRE(called(places, "second"));
    CHECK(called(places, "second")->sample == "Berlin");
    CHECK(source.read(called(places, "second")->mapping).items.size() == 2);
}
