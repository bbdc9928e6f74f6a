// SPDX-License-Identifier: Apache-2.0
#include "review/findingrows.hpp"

#include <catch2/catch.hpp>

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

QString placeName(const Place& place)
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

TEST_CASE("A plain list of findings keeps the order of the review")
{
    const auto rows = findingRows(someReview(), {}, placeName);
    REQUIRE(rows.size() == 3);
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].number == i);
}

TEST_CASE("Findings are grouped by severity or by page, with a count in each heading")
{
    CHECK(headings(findingRows(someReview(), {.withHeadings = true}, placeName))
          == std::vector<QString>{"Errors · 2", "Warnings · 1"});
    CHECK(headings(findingRows(someReview(), {.grouping = FindingGrouping::page, .withHeadings = true}, placeName))
          == std::vector<QString>{"Journey · 2", "Measures · 1"});
}

TEST_CASE("A filter keeps findings that have all its words in the message, the rule or the place")
{
    CHECK(findingRows(someReview(), {.filter = "project JOURNEY"}, placeName).size() == 2);
    CHECK(findingRows(someReview(), {.filter = "mea-002"}, placeName).size() == 1);
    CHECK(findingRows(someReview(), {.filter = "project trust"}, placeName).empty());
}

TEST_CASE("Accepted findings stand below and can be folded")
{
    const auto open = findingRows(someReview(), {.withAccepted = true}, placeName);
    REQUIRE(open.size() == 5);
    CHECK(open[4].kind == FindingRow::Kind::accepted);
    const auto folded = findingRows(someReview(), {.withAccepted = true, .unfoldAccepted = false}, placeName);
    REQUIRE(folded.size() == 4);
    CHECK(folded[3].text == "Accepted · 1");
}
