// SPDX-License-Identifier: Apache-2.0
#include "review/findingrows.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;

namespace {

Finding finding(const char* rule, Severity severity, RecordType type, const char* message)
{
    return {.rule = rule,
            .severity = severity,
            .subjects = {{type, "x"}},
            .place = {{type, "x"}, "name"},
            .message = message,
            .why = {},
            .fixes = {}};
}

Review someReview()
{
    Review review;
    review.findings = {finding("STR-001", Severity::error, RecordType::activity, "Project is not complete"),
                       finding("SEQ-001", Severity::error, RecordType::activity, "Project starts too early"),
                       finding("MEA-002", Severity::warning, RecordType::measure, "Nothing measures trust")};
    review.accepted = {{finding("MEN-001", Severity::warning, RecordType::support, "No mentor"), {}}};
    return review;
}

QString pageName(const Place& place)
{
    return place.record.type == RecordType::activity ? "Journey" : "Measures";
}

std::vector<QString> headings(const std::vector<FindingRow>& rows)
{
    std::vector<QString> texts;
    for (const FindingRow& row : rows)
        if (row.kind == FindingRow::Kind::heading || row.kind == FindingRow::Kind::acceptedHeading)
            texts.push_back(row.text);
    return texts;
}

} // namespace

TEST_CASE("Findings without headings keep the order of the review")
{
    const auto list = findingRows(someReview(), {}, pageName, false);
    REQUIRE(list.rows.size() == 5);
    for (std::size_t i = 0; i < 3; ++i) CHECK(list.rows[i].number == i);
    CHECK(list.shown == 3);
    CHECK(list.open == 3);
}

TEST_CASE("Findings are grouped by severity, page or lesson, with a count in each heading")
{
    const auto headingsBy = [](FindingGrouping grouping) {
        return headings(findingRows(someReview(), {.grouping = grouping}, pageName).rows);
    };
    CHECK(headingsBy(FindingGrouping::severity) == std::vector<QString>{"Errors · 2", "Warnings · 1", "Accepted · 1"});
    CHECK(headingsBy(FindingGrouping::page) == std::vector<QString>{"Journey · 2", "Measures · 1", "Accepted · 1"});
    const auto lessons = headingsBy(FindingGrouping::lesson);
    REQUIRE(lessons.size() == 4);
    CHECK(lessons[0].startsWith("Lesson 1"));
    CHECK(lessons[1].startsWith("Lesson 3"));
    CHECK(lessons[2].startsWith("Lesson 6"));
}

TEST_CASE("A filter keeps findings that have all its words in the message, the rule or the place")
{
    const auto shown = [](const char* filter) { return findingRows(someReview(), {.filter = filter}, pageName).shown; };
    CHECK(shown("project JOURNEY") == 2);
    CHECK(shown("mea-002") == 1);
    CHECK(shown("project trust") == 0);
}

TEST_CASE("Severities and lessons can be hidden, and what is hidden is counted")
{
    const auto noErrors = findingRows(someReview(), {.ofSeverity = {false, true, true}}, pageName);
    CHECK(noErrors.shown == 1);
    CHECK(noErrors.open == 3);
    const auto lesson = findingRows(someReview(), {.lesson = 6}, pageName);
    CHECK(lesson.shown == 1);
    CHECK(lesson.accepted == 1);
    CHECK(lesson.acceptedShown == 0);
    CHECK(lesson.rows.back().text == "Accepted · 0 of 1");
}

TEST_CASE("Accepted findings stand below and can be folded")
{
    const auto open = findingRows(someReview(), {}, pageName, false);
    CHECK(open.rows.back().kind == FindingRow::Kind::accepted);
    const auto folded = findingRows(someReview(), {.unfoldAccepted = false}, pageName, false);
    REQUIRE(folded.rows.size() == 4);
    CHECK(folded.rows[3].text == "Accepted · 1");
    CHECK(folded.acceptedShown == 1);
}

TEST_CASE("Each row has a key of its own, also where two findings are about the same")
{
    Review review = someReview();
    review.findings.push_back(review.findings.front());
    std::set<std::string> keys;
    const auto list = findingRows(review, {}, pageName);
    for (const FindingRow& row : list.rows) keys.insert(row.key);
    CHECK(keys.size() == list.rows.size());
}

TEST_CASE("Walking goes through the findings in the order of the list")
{
    const Review review = someReview();
    const auto list = findingRows(review, {.grouping = FindingGrouping::lesson}, pageName, false);
    const auto walk = shownFindings(review, {.grouping = FindingGrouping::lesson}, pageName);
    REQUIRE(walk.size() == 3);
    for (std::size_t i = 0; i < walk.size(); ++i) CHECK(walk[i] == &review.findings[list.rows[i].number]);
}
