// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/coverage.hpp"
#include "report/journey.hpp"
#include "review/review.hpp"

#include <string>
#include <variant>
#include <vector>

namespace cadre {

/// A title inside the report. Level 1 is a section and bears its number; level 2 a part of one.
struct Heading {
    int level = 1;
    std::string number; ///< "3"; empty without one.
    std::string text;
    bool newPage = false;

    bool operator==(const Heading&) const = default;
};

/// The sentence under a heading that says what the section is for.
struct Lead {
    std::string text;

    bool operator==(const Lead&) const = default;
};

/// A paragraph; the label, if any, stands before it in bold.
struct Paragraph {
    std::string label;
    std::string text;

    bool operator==(const Paragraph&) const = default;
};

struct Bullets {
    std::vector<std::string> items;

    bool operator==(const Bullets&) const = default;
};

struct Card {
    std::string title;
    std::vector<std::string> items;
    std::string whenEmpty; ///< Said in place of the items where there are none.

    bool operator==(const Card&) const = default;
};

/// Cards side by side.
struct Cards {
    std::vector<Card> cards;

    bool operator==(const Cards&) const = default;
};

struct TableColumn {
    std::string title;
    double width = 1; ///< Relative to the other columns.

    bool operator==(const TableColumn&) const = default;
};

/// Rows have a cell for each column.
struct ReportTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;

    bool operator==(const ReportTable&) const = default;
};

/// A label and what belongs to it, such as the rows of the cover.
struct Definition {
    std::string term;
    std::string text;

    bool operator==(const Definition&) const = default;
};

struct Definitions {
    std::vector<Definition> rows;

    bool operator==(const Definitions&) const = default;
};

/// A card with a bar at its left in the colour of the assignment's stretch.
struct AssignmentSheet {
    Id<Activity> activity;
    std::string title;
    std::string meta; ///< When, how demanding: at the right of the title.
    int stretch = 0;  ///< 1..5; 0 where the record does not say.
    std::vector<Paragraph> before;
    ReportTable builds; ///< No table where it has no rows.
    std::vector<Paragraph> after;

    bool operator==(const AssignmentSheet&) const = default;
};

struct ReportFinding {
    std::string rule;
    Severity severity = Severity::warning;
    std::string heading; ///< "Warning · MEN-001"
    std::string message;
    std::vector<Paragraph> details; ///< Why it matters; for an accepted one the reason, by whom, when to look again.
    bool accepted = false;

    bool operator==(const ReportFinding&) const = default;
};

struct FindingList {
    std::vector<ReportFinding> findings;

    bool operator==(const FindingList&) const = default;
};

/// Lines to sign on.
struct SignOff {
    struct Line {
        std::string part; ///< "Sponsor"
        std::string name;

        bool operator==(const Line&) const = default;
    };
    std::vector<Line> lines;
    std::string dateLabel;
    std::string signatureLabel;

    bool operator==(const SignOff&) const = default;
};

/// The coverage matrix with the titles of its columns.
struct CoverageFigure {
    Coverage coverage;
    std::string competencyTitle;
    std::string needsTitle;
    std::string measuresTitle;
    std::string verdictTitle;
    std::vector<std::string> verdicts; ///< By Verdict.

    bool operator==(const CoverageFigure&) const = default;
};

using Block = std::variant<Heading, Lead, Paragraph, Bullets, Cards, ReportTable, Definitions, Journey,
                           CoverageFigure, AssignmentSheet, FindingList, SignOff>;

/// The first page.
struct CoverPage {
    std::string kind; ///< "PROGRAM SPECIFICATION"
    std::string title;
    std::string subtitle;
    std::vector<Definition> facts;
    Staircase staircase;

    bool operator==(const CoverPage&) const = default;
};

/// A publication about a program as a value, with all texts finished (UTF-8, plain text: nothing in them is
/// markup). Painted as PDF, written as other formats.
struct Report {
    std::string title;
    std::string author;   ///< The organisation, or the owner.
    std::string language; ///< BCP 47.
    std::string footer;   ///< At the foot of each page, before the page number.
    std::string pageOf;   ///< "{page} of {pages}"
    std::string draft;    ///< The word that marks a draft.
    CoverPage cover;
    std::vector<Block> blocks;

    bool operator==(const Report&) const = default;
};

/// For whom a report is. Only the sponsor's can be built so far.
enum class Audience { sponsor, participant, manager, mentor, audit };

struct ReportOptions {
    Translate translate; ///< English without one.
};

/// Builds the report for an audience. A section of which the program says nothing says so in a sentence.
/// Throws FileError for an audience whose report can't be built yet.
[[nodiscard]] Report buildReport(const Program& program, const Review& review, Audience audience,
                                 const ReportOptions& options = {});

} // namespace cadre
