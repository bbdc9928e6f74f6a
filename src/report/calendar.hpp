// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"
#include "report/monthspan.hpp"

#include <string>
#include <vector>

namespace cadre {

/// Puts months into words: as calendar months where the program has a start date, else by number.
class Calendar {
public:
    /// `startDate` is an ISO 8601 date ("2027-01-15"); anything else means that the plan is relative.
    explicit Calendar(const std::string& startDate);

    [[nodiscard]] bool hasDates() const { return m_firstMonth > 0; }

    /// "month 7", "before the start", "July 2027".
    [[nodiscard]] Text month(std::int64_t month) const;
    /// "months 7 to 9", "July to September 2027", "November 2027 to February 2028".
    [[nodiscard]] Text span(MonthSpan months) const;
    /// "months 3, 6 and 9", "March, June and September 2027"; in order and without repeats. Empty for none.
    [[nodiscard]] Text months(std::vector<std::int64_t> months, const Translate& translate) const;
    /// What stands above a month in a figure: "7", "Jul".
    [[nodiscard]] std::string tick(int month, const Translate& translate) const;

private:
    struct Date {
        const char* name;
        const char* shortName;
        std::string year;
    };
    [[nodiscard]] Date date(std::int64_t month) const;

    std::int64_t m_firstMonth = 0; ///< Months since year 0; 0 without dates.
};

} // namespace cadre
