// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/reviewoutput.hpp"
#include "cli/ruleset.hpp"

#include "files/programfile.hpp"

#include <QDate>

#include <algorithm>
#include <atomic>
#include <exception>
#include <optional>
#include <thread>

namespace cadre::cli {

namespace {

/// What came of one file: its review, or why there is none.
struct Outcome {
    std::optional<ReviewedFile> reviewed;
    std::string problem;
};

/// `set` is empty where each program's own rules are in force.
Outcome reviewOne(const std::string& file, const std::optional<RuleSet>& set, const std::string& today)
{
    try {
        ReviewedFile result{file, openProgram(file), {}};
        result.review = review(result.program, set ? *set : ruleSetOf(result.program), WithFixes::yes, today);
        return {std::move(result), {}};
    } catch (const std::exception& error) {
        return {std::nullopt, error.what()};
    }
}

/// Files are independent of each other, so that each core takes the next one.
std::vector<Outcome> reviewAll(const QStringList& files, const std::optional<RuleSet>& set)
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    std::vector<Outcome> outcomes(static_cast<std::size_t>(files.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < outcomes.size(); i = next++)
            outcomes[i] = reviewOne(files[static_cast<qsizetype>(i)].toStdString(), set, today);
    };
    std::vector<std::jthread> others;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(cores, outcomes.size()); ++i) others.emplace_back(work);
    work();
    return outcomes;
}

bool reaches(const Review& review, const std::string& failOn)
{
    std::size_t count = review.count(Severity::error);
    if (failOn != "error") count += review.count(Severity::warning);
    if (failOn == "advice") count += review.count(Severity::advice);
    return count > 0;
}

} // namespace

Exit runReview(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"format", "Shape of the result.", "format", "text"},
                       {"rules", "Rule set: a shipped one by name, or a JSON file. Else each program's own.", "set"},
                       {"fail-on", "Least severity that gives exit code 1.", "severity", "error"}});
    if (parse(parser, command, words, 1, 100'000)) return fine;
    const std::string format = choice(parser, "format", {"text", "json", "sarif"});
    const std::string failOn = choice(parser, "fail-on", {"error", "warning", "advice"});

    std::optional<RuleSet> set;
    if (parser.isSet("rules")) set = ruleSetNamed(parser.value("rules").toStdString());
    auto outcomes = reviewAll(parser.positionalArguments(), set);
    std::vector<ReviewedFile> files;
    bool failed = false;
    bool gaps = false;
    for (Outcome& outcome : outcomes) {
        if (!outcome.reviewed) {
            say(outcome.problem);
            failed = true;
            continue;
        }
        gaps = gaps || reaches(outcome.reviewed->review, failOn);
        files.push_back(std::move(*outcome.reviewed));
    }
    print(format == "json" ? reviewJson(files) : format == "sarif" ? reviewSarif(files) : reviewText(files));
    if (failed) return badInput;
    return gaps ? found : fine;
}

} // namespace cadre::cli
