// SPDX-License-Identifier: Apache-2.0
#include "review/findingrows.hpp"

#include "review/rule.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewList)
};

bool passes(const Finding& finding, const QStringList& words, const PlaceName& placeName)
{
    if (words.isEmpty()) return true;
    const QString text = toQt(finding.rule) + u' ' + shown(finding.message) + u' ' + placeName(finding.place);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString severityHeading(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return Words::tr("Errors");
    case Severity::warning:
        return Words::tr("Warnings");
    case Severity::advice:
        break;
    }
    return Words::tr("Advice");
}

QString groupOf(const Finding& finding, FindingGrouping grouping, const PlaceName& placeName)
{
    if (grouping == FindingGrouping::severity) return severityHeading(finding.severity);
    if (grouping == FindingGrouping::page) return placeName({{finding.place.record.type, {}}, {}});
    const Rule* rule = findRule(finding.rule);
    if (!rule) return Words::tr("Other");
    return Words::tr("Lesson %1: %2").arg(rule->lesson).arg(shown(lessonName(rule->lesson)));
}

struct Group {
    QString heading;
    int order = 0; ///< The lesson; groups of other kinds stay in the order in which they were met.
    std::vector<FindingRow> rows;
};

int orderOf(const Finding& finding, FindingGrouping grouping)
{
    const Rule* rule = grouping == FindingGrouping::lesson ? findRule(finding.rule) : nullptr;
    return rule ? rule->lesson : 0;
}

std::vector<Group> groupsOf(const Review& review, const FindingView& view, const PlaceName& placeName)
{
    const QStringList words = view.filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<Group> groups;
    for (std::size_t i = 0; i < review.findings.size(); ++i) {
        const Finding& finding = review.findings[i];
        if (!passes(finding, words, placeName)) continue;
        const QString heading = groupOf(finding, view.grouping, placeName);
        auto group = std::ranges::find(groups, heading, &Group::heading);
        if (group == groups.end()) group = groups.insert(groups.end(), {heading, orderOf(finding, view.grouping), {}});
        group->rows.push_back({FindingRow::Kind::open, {}, i});
    }
    std::ranges::stable_sort(groups, {}, &Group::order);
    return groups;
}

std::vector<FindingRow> acceptedRows(const Review& review, const FindingView& view, const PlaceName& placeName)
{
    const QStringList words = view.filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<FindingRow> rows;
    for (std::size_t i = 0; i < review.accepted.size(); ++i)
        if (passes(review.accepted[i].finding, words, placeName)) rows.push_back({FindingRow::Kind::accepted, {}, i});
    return rows;
}

} // namespace

std::vector<FindingRow> findingRows(const Review& review, const FindingView& view, const PlaceName& placeName)
{
    std::vector<FindingRow> rows;
    for (Group& group : groupsOf(review, view, placeName)) {
        if (view.withHeadings) {
            const QString heading = Words::tr("%1 · %2").arg(group.heading).arg(group.rows.size());
            rows.push_back({FindingRow::Kind::heading, heading, 0});
        }
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    if (!view.withAccepted) return rows;
    const std::vector<FindingRow> accepted = acceptedRows(review, view, placeName);
    if (accepted.empty()) return rows;
    rows.push_back({FindingRow::Kind::acceptedHeading, Words::tr("Accepted · %1").arg(accepted.size()), 0});
    if (view.unfoldAccepted) rows.insert(rows.end(), accepted.begin(), accepted.end());
    return rows;
}

bool isSameFinding(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.subjects == other.subjects;
}

} // namespace cadre
