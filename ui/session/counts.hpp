// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cadre {

/// The severities, the worst first.
inline constexpr std::array severities{Severity::error, Severity::warning, Severity::advice};

/// How many findings there are of each severity. Counts compare by what weighs most.
struct FindingCounts {
    std::array<std::size_t, severities.size()> of{}; ///< By Severity.

    void add(Severity severity) { ++of[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] std::size_t at(Severity severity) const { return of[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] std::size_t total() const;
    /// The worst severity that occurs; nothing where there is no finding.
    [[nodiscard]] std::optional<Severity> worst() const;

    auto operator<=>(const FindingCounts&) const = default;
};

/// Counts of the open findings, all of them.
[[nodiscard]] FindingCounts countsOf(const Review& review);

/// The open findings about each record: those whose place it is and those that name it.
class FindingsByRecord {
public:
    /// Looks at another review, which must stay where it is as long as it is asked about.
    void look(const Review& review);
    /// Those about a record, worst first.
    [[nodiscard]] const std::vector<const Finding*>& of(const RecordRef& record) const;
    [[nodiscard]] FindingCounts countsOf(const RecordRef& record) const;

private:
    struct Key {
        RecordType type;
        std::string_view id; ///< Of the review's own text.

        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const
        {
            return std::hash<std::string_view>()(key.id) ^ static_cast<std::size_t>(key.type);
        }
    };
    std::unordered_map<Key, std::vector<const Finding*>, Hash> m_found;
};

/// The records a finding is about, each once: where its place is, then what it names.
[[nodiscard]] std::vector<RecordRef> recordsOf(const Finding& finding);

/// "3 warnings": how many findings of a severity there are.
[[nodiscard]] QString countWords(Severity severity, std::size_t count);
/// "1 error, 3 warnings"; "no findings" where there is none.
[[nodiscard]] QString countWords(const FindingCounts& counts);

} // namespace cadre

Q_DECLARE_METATYPE(cadre::FindingCounts)
