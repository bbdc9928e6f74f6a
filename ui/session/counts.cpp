// SPDX-License-Identifier: Apache-2.0
#include "session/counts.hpp"

#include "session/text.hpp"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace cadre {

std::size_t FindingCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), std::size_t{0});
}

std::optional<Severity> FindingCounts::worst() const
{
    for (const Severity severity : severities)
        if (at(severity) > 0) return severity;
    return std::nullopt;
}

FindingCounts countsOf(const Review& review)
{
    FindingCounts counts;
    for (const Finding& finding : review.findings) counts.add(finding.severity);
    return counts;
}

void FindingsByRecord::look(const Review& review)
{
    m_found.clear();
    m_found.reserve(2 * review.findings.size());
    const auto note = [this](const RecordRef& record, const Finding& finding) {
        std::vector<const Finding*>& list = m_found[{record.type, record.id}];
        if (list.empty() || list.back() != &finding) list.push_back(&finding);
    };
    for (const Finding& finding : review.findings) {
        note(finding.place.record, finding);
        for (const RecordRef& subject : finding.subjects) note(subject, finding);
    }
}

const std::vector<const Finding*>& FindingsByRecord::of(const RecordRef& record) const
{
    static const std::vector<const Finding*> none;
    const auto found = m_found.find({record.type, record.id});
    return found == m_found.end() ? none : found->second;
}

FindingCounts FindingsByRecord::countsOf(const RecordRef& record) const
{
    FindingCounts counts;
    for (const Finding* finding : of(record)) counts.add(finding->severity);
    return counts;
}

std::vector<RecordRef> recordsOf(const Finding& finding)
{
    std::vector<RecordRef> records{finding.place.record};
    for (const RecordRef& subject : finding.subjects)
        if (std::ranges::find(records, subject) == records.end()) records.push_back(subject);
    return records;
}

QString countWords(Severity severity, std::size_t count)
{
    const auto n = static_cast<std::int64_t>(count);
    switch (severity) {
    case Severity::error:
        return shown(Text::plural(CADRE_TEXT("{n} error"), CADRE_TEXT("{n} errors"), n));
    case Severity::warning:
        return shown(Text::plural(CADRE_TEXT("{n} warning"), CADRE_TEXT("{n} warnings"), n));
    case Severity::advice:
        break;
    }
    return shown(Text::plural(CADRE_TEXT("{n} piece of advice"), CADRE_TEXT("{n} pieces of advice"), n));
}

QString countWords(const FindingCounts& counts)
{
    QStringList words;
    for (const Severity severity : severities)
        if (counts.at(severity) > 0) words << countWords(severity, counts.at(severity));
    return words.isEmpty() ? shown(CADRE_TEXT("no findings")) : words.join(QStringLiteral(", "));
}

} // namespace cadre
