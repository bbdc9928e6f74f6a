// SPDX-License-Identifier: Apache-2.0
#include "review/findingrows.hpp"

#include "review/rule.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace cadre {
namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewList)
};

/// What passes the filters of a view.
class Filter {
public:
    Filter(const FindingView& view, const PlaceName& placeName)
        : m_view(view), m_placeName(placeName), m_words(view.filter.split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool passes(const Finding& finding) const
    {
        if (!m_view.shows(finding.severity)) return false;
        if (m_view.lesson != 0 && lessonOf(finding) != m_view.lesson) return false;
        if (m_words.isEmpty()) return true;
        const QString text = toQt(finding.rule) + u' ' + shown(finding.message) + u' ' + m_placeName(finding.place);
        return std::ranges::all_of(m_words,
                                   [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    const FindingView& m_view;
    const PlaceName& m_placeName;
    QStringList m_words;
};

/// A key for each finding. Should two of them be about the same, the second one has another key.
class Keys {
public:
    std::string of(const char* kind, const Finding& finding)
    {
        const FindingKey identity = keyOf(finding);
        std::string key = kind + identity.rule;
        for (const RecordRef& subject : identity.subjects) key += '\n' + subject.id;
        const int number = ++m_seen[key];
        return number == 1 ? key : key + '\n' + std::to_string(number);
    }

private:
    std::map<std::string, int> m_seen;
};

QString severityHeading(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return RowWords::tr("Errors");
    case Severity::warning:
        return RowWords::tr("Warnings");
    case Severity::advice:
        break;
    }
    return RowWords::tr("Advice");
}

QString groupOf(const Finding& finding, FindingGrouping grouping, const PlaceName& placeName)
{
    if (grouping == FindingGrouping::severity) return severityHeading(finding.severity);
    if (grouping == FindingGrouping::page) return placeName({{finding.place.record.type, {}}, {}});
    const int lesson = lessonOf(finding);
    if (lesson == 0) return RowWords::tr("Other");
    return RowWords::tr("Lesson %1: %2").arg(lesson).arg(shown(lessonName(lesson)));
}

struct Group {
    QString heading;
    int order = 0; ///< The lesson; groups of other kinds stay in the order in which they were met.
    std::vector<std::size_t> findings;
};

std::vector<Group> groupsOf(const Review& review, const FindingView& view, const PlaceName& placeName)
{
    const Filter filter(view, placeName);
    std::vector<Group> groups;
    for (std::size_t i = 0; i < review.findings.size(); ++i) {
        const Finding& finding = review.findings[i];
        if (!filter.passes(finding)) continue;
        const QString heading = groupOf(finding, view.grouping, placeName);
        auto group = std::ranges::find(groups, heading, &Group::heading);
        const int order = view.grouping == FindingGrouping::lesson ? lessonOf(finding) : 0;
        if (group == groups.end()) group = groups.insert(groups.end(), {heading, order, {}});
        group->findings.push_back(i);
    }
    std::ranges::stable_sort(groups, {}, &Group::order);
    return groups;
}

void addAccepted(FindingRows& result, const Review& review, const FindingView& view, const PlaceName& placeName)
{
    const Filter filter(view, placeName);
    result.accepted = review.accepted.size();
    if (result.accepted == 0) return;
    std::vector<FindingRow> rows;
    Keys keys;
    for (std::size_t i = 0; i < review.accepted.size(); ++i) {
        const Finding& finding = review.accepted[i].finding;
        std::string key = keys.of("accepted ", finding);
        if (!filter.passes(finding)) continue;
        rows.push_back({FindingRow::Kind::accepted, std::move(key), shown(finding.message), i});
    }
    result.acceptedShown = rows.size();
    const QString heading = rows.size() == result.accepted
                                ? RowWords::tr("Accepted · %1").arg(result.accepted)
                                : RowWords::tr("Accepted · %1 of %2").arg(rows.size()).arg(result.accepted);
    result.rows.push_back({FindingRow::Kind::acceptedHeading, "accepted", heading, 0});
    if (view.unfoldAccepted) std::ranges::move(rows, std::back_inserter(result.rows));
}

} // namespace

int lessonOf(const Finding& finding)
{
    const Rule* rule = findRule(finding.rule);
    return rule ? rule->lesson : 0;
}

FindingRows findingRows(const Review& review, const FindingView& view, const PlaceName& placeName, bool withHeadings)
{
    FindingRows result;
    result.open = review.findings.size();
    Keys keys;
    for (const Group& group : groupsOf(review, view, placeName)) {
        result.shown += group.findings.size();
        if (withHeadings) {
            const QString heading = RowWords::tr("%1 · %2").arg(group.heading).arg(group.findings.size());
            result.rows.push_back({FindingRow::Kind::heading, "group " + fromQt(group.heading), heading, 0});
        }
        for (const std::size_t number : group.findings) {
            const Finding& finding = review.findings[number];
            result.rows.push_back({FindingRow::Kind::open, keys.of("open ", finding), shown(finding.message), number});
        }
    }
    addAccepted(result, review, view, placeName);
    return result;
}

std::vector<const Finding*> shownFindings(const Review& review, const FindingView& view, const PlaceName& placeName)
{
    std::vector<const Finding*> findings;
    for (const Group& group : groupsOf(review, view, placeName))
        for (const std::size_t number : group.findings) findings.push_back(&review.findings[number]);
    return findings;
}

} // namespace cadre
