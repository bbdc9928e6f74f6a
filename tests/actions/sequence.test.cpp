// SPDX-License-Identifier: Apache-2.0
#include "actions/sequence.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

namespace {

Activity activity(const char* id, const char* name, std::vector<Id<Activity>> after = {})
{
    return {.id = {id}, .name = name, .dependsOn = std::move(after)};
}

Program chain()
{
    Program p;
    for (Activity each : {activity("A", "Project"), activity("B", "Rotation", {{"A"}}), activity("C", "Capstone", {{"B"}}),
                          activity("D", "Workshop")})
        p.activities.emplace(each.id, each);
    return p;
}

} // namespace

TEST_CASE("followers are all that come after, over any number of steps")
{
    const Program p = chain();
    CHECK(followersOf(p, {{"A"}}) == std::vector<Id<Activity>>{{"B"}, {"C"}});
    CHECK(followersOf(p, {{"A"}, {"B"}}) == std::vector<Id<Activity>>{{"C"}});
    CHECK(followersOf(p, {{"D"}, {"gone"}}).empty());
}

TEST_CASE("an activity comes after another, and no longer")
{
    Program p = chain();
    const Program before = p;
    const Step step = letComeAfter(p, {"D"}, {"A"});
    CHECK(fill(step.label) == "Let “Project” come after “Workshop”");
    apply(p, step.edit);
    CHECK(p.activities.at({"A"}).dependsOn == std::vector<Id<Activity>>{{"D"}});
    const Step back = letNotComeAfter(p, {"D"}, {"A"});
    CHECK(fill(back.label) == "Don't let “Project” wait for “Workshop”");
    apply(p, back.edit);
    CHECK(p == before);
    CHECK(isEmpty(letNotComeAfter(p, {"D"}, {"A"}).edit));
}

TEST_CASE("a circle is refused, and the sentence names who would wait for each other")
{
    const Program p = chain();
    CHECK(fill(whyNotAfter(p, {"C"}, {"A"}))
          == "Not possible: “Capstone” comes after “Project”. These would wait for each other: “Project”, “Rotation” and “Capstone”.");
    CHECK(isEmpty(letComeAfter(p, {"C"}, {"A"}).edit));
    CHECK(fill(whyNotAfter(p, {"A"}, {"A"})) == "An activity can't come after itself.");
    CHECK(fill(whyNotAfter(p, {"A"}, {"B"})) == "“Rotation” comes after “Project” already.");
    CHECK_FALSE(whyNotAfter(p, {"gone"}, {"B"}).empty());
    CHECK(whyNotAfter(p, {"A"}, {"C"}).empty());
}

TEST_CASE("a very long circle is named in a short sentence, and found without deep recursion")
{
    Program p;
    for (int i = 0; i < 20'000; ++i) {
        Activity each = activity(std::to_string(i).c_str(), "Step");
        each.name += std::to_string(i);
        if (i > 0) each.dependsOn = {{std::to_string(i - 1)}};
        p.activities.emplace(each.id, each);
    }
    const std::string why = fill(whyNotAfter(p, {"19999"}, {"0"}));
    CHECK(why.size() < 300);
    CHECK(why.find("“Step19999”.") != std::string::npos);
    CHECK(followersOf(p, {{"0"}}).size() == 19'999);
}
