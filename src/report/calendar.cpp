// SPDX-License-Identifier: Apache-2.0
#include "report/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace cadre {

namespace {

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value < 0) return std::nullopt;
    return value;
}

std::int64_t monthsSinceYearZero(std::string_view date)
{
    if (date.size() < 10 || date[4] != '-' || date[7] != '-' || (date.size() > 10 && date[10] != 'T')) return 0;
    const auto year = number(date.substr(0, 4));
    const auto month = number(date.substr(5, 2));
    const auto day = number(date.substr(8, 2));
    if (!year || !month || !day) return 0;
    const std::chrono::year_month_day when{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    // Years before 1900 are slips of the keyboard, and month arithmetic backward from them would leave the calendar.
    if (!when.ok() || *year < 1900) return 0;
    return std::int64_t{*year} * 12 + *month - 1;
}

} // namespace

Calendar::Calendar(const std::string& startDate) : m_firstMonth(monthsSinceYearZero(startDate)) {}

Calendar::Date Calendar::date(std::int64_t month) const
{
    static constexpr std::array<std::pair<const char*, const char*>, 12> names = {{
        {CADRE_TEXT("January"), CADRE_TEXT("Jan")}, {CADRE_TEXT("February"), CADRE_TEXT("Feb")},
        {CADRE_TEXT("March"), CADRE_TEXT("Mar")}, {CADRE_TEXT("April"), CADRE_TEXT("Apr")},
        {CADRE_TEXT("May"), CADRE_TEXT("May")}, {CADRE_TEXT("June"), CADRE_TEXT("Jun")},
        {CADRE_TEXT("July"), CADRE_TEXT("Jul")}, {CADRE_TEXT("August"), CADRE_TEXT("Aug")},
        {CADRE_TEXT("September"), CADRE_TEXT("Sep")}, {CADRE_TEXT("October"), CADRE_TEXT("Oct")},
        {CADRE_TEXT("November"), CADRE_TEXT("Nov")}, {CADRE_TEXT("December"), CADRE_TEXT("Dec")}}};
    const std::int64_t count = m_firstMonth + boundedMonth(month) - 1;
    const auto& [name, shortName] = names[static_cast<std::size_t>(count % 12)];
    return {name, shortName, std::to_string(count / 12)};
}

Text Calendar::month(std::int64_t month) const
{
    if (!hasDates()) {
        if (month < 1) return CADRE_TEXT("before the start");
        return Text(CADRE_TEXT("month {n}")).with("n", std::int64_t{boundedMonth(month)});
    }
    const Date at = date(month);
    return Text(CADRE_TEXT("{month} {year}")).withPhrase("month", at.name).with("year", at.year);
}

Text Calendar::span(MonthSpan months) const
{
    if (months.first == months.last) return month(months.first);
    if (!hasDates())
        return Text(CADRE_TEXT("months {first} to {last}"))
            .with("first", std::int64_t{months.first}).with("last", std::int64_t{months.last});
    const Date first = date(months.first);
    const Date last = date(months.last);
    Text text = first.year == last.year ? CADRE_TEXT("{first} to {last} {year}")
                                        : CADRE_TEXT("{first} {firstYear} to {last} {year}");
    return text.withPhrase("first", first.name).with("firstYear", first.year)
        .withPhrase("last", last.name).with("year", last.year);
}

Text Calendar::months(std::vector<std::int64_t> months, const Translate& translate) const
{
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    if (months.empty()) return {};
    if (months.size() == 1) return month(months.front());

    std::vector<std::string> names;
    const bool inOneYear = hasDates() && date(months.front()).year == date(months.back()).year;
    for (const std::int64_t at : months) {
        if (inOneYear) names.push_back(translate(date(at).name));
        else if (hasDates() || at < 1) names.push_back(fill(month(at), translate));
        else names.push_back(std::to_string(boundedMonth(at)));
    }
    if (inOneYear)
        return Text(CADRE_TEXT("{months} {year}")).withList("months", names).with("year", date(months.front()).year);
    if (hasDates() || months.front() < 1) return Text("{months}").withList("months", names);
    return Text(CADRE_TEXT("months {months}")).withList("months", names);
}

std::string Calendar::tick(int month, const Translate& translate) const
{
    return hasDates() ? translate(date(month).shortName) : std::to_string(month);
}

} // namespace cadre
