// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace cadre {

namespace {

/// Whether "[h]:mm" counts hours beyond a day; other brackets hold colours and countries.
bool isElapsed(std::string_view bracket)
{
    return bracket.size() > 1 && std::string_view("hHmMsS").find(bracket[1]) != std::string_view::npos
           && bracket.find_first_not_of("hHmMsS", 1) == bracket.find(']');
}

/// The first section of a format code without its literal texts, colours and escapes, in lower case.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"' || (c == '[' && !isElapsed(code.substr(i)))) {
            i = std::min(code.find(c == '"' ? '"' : ']', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return bare;
}

/// "0.00": everything before and after the point is a digit that is always shown.
NumberFormat digitsOf(std::string_view bare, NumberFormat::Kind kind)
{
    const std::size_t point = std::min(bare.find('.'), bare.size());
    const std::string_view decimals = bare.substr(std::min(point + 1, bare.size()));
    const auto zeros = [](std::string_view text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '0'));
    };
    constexpr std::size_t most = 15;
    if (decimals.find('#') != std::string_view::npos || decimals.find('?') != std::string_view::npos) return {};
    return {kind, std::min(zeros(decimals), most), std::min(zeros(bare.substr(0, point)), most)};
}

std::string plain(double value)
{
    std::array<char, 40> text{};
    constexpr int digits = 15; // as many as Excel shows
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits);
    return {text.data(), end.ptr};
}

std::string fixedPoint(double value, const NumberFormat& format)
{
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed,
                                   static_cast<int>(format.decimals));
    std::string shown(text.data(), end.ptr);
    const std::size_t sign = shown.starts_with('-') ? 1 : 0;
    const std::size_t before = std::min(shown.find('.'), shown.size()) - sign;
    if (before < format.digits) shown.insert(sign, format.digits - before, '0');
    return shown;
}

std::string dateAndTime(double value, NumberFormat::Kind kind, bool from1904)
{
    using namespace std::chrono;
    constexpr double secondsADay = 86'400;
    double days = std::floor(value);
    auto seconds = static_cast<long>(std::lround((value - days) * secondsADay));
    if (seconds == 86'400) {
        seconds = 0;
        ++days;
    }
    // Excel has a 29th of February 1900, so that its days count from one day earlier afterwards.
    const sys_days start = from1904 ? sys_days{1904y / 1 / 1} : sys_days{1899y / 12 / (value < 60 ? 31 : 30)};
    const year_month_day date{start + std::chrono::days(static_cast<int>(days))};
    std::array<char, 40> text{};
    std::string shown;
    if (kind != NumberFormat::Kind::time) {
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
        shown = text.data();
    }
    if (kind == NumberFormat::Kind::date || (kind == NumberFormat::Kind::dateAndTime && seconds == 0)) return shown;
    std::snprintf(text.data(), text.size(), seconds % 60 == 0 ? "%02ld:%02ld" : "%02ld:%02ld:%02ld", seconds / 3600,
                  seconds / 60 % 60, seconds % 60);
    return shown.empty() ? text.data() : shown + " " + text.data();
}

} // namespace

NumberFormat numberFormat(std::string_view code)
{
    using Kind = NumberFormat::Kind;
    const std::string bare = bareCode(code);
    const auto has = [&](std::string_view letters) { return bare.find_first_of(letters) != std::string::npos; };
    if (bare.find("general") != std::string::npos || bare == "@") return {};
    const bool isTime = has("hs");
    if (has("yd") || (has("m") && !isTime)) return {isTime ? Kind::dateAndTime : Kind::date};
    if (isTime) return {Kind::time};
    if (has("e/") || !has("0#")) return {};
    return digitsOf(bare, has("%") ? Kind::percent : Kind::fixed);
}

NumberFormat builtInFormat(std::size_t number)
{
    using Kind = NumberFormat::Kind;
    const auto isBetween = [&](std::size_t first, std::size_t last) { return number >= first && number <= last; };
    if (isBetween(14, 17) || isBetween(27, 31) || isBetween(34, 36) || isBetween(50, 58)) return {Kind::date};
    if (isBetween(18, 21) || isBetween(32, 33) || isBetween(45, 47)) return {Kind::time};
    if (number == 22) return {Kind::dateAndTime};
    if (number == 9 || number == 10) return {Kind::percent, number == 10 ? 2U : 0U, 1};
    if (number == 1 || number == 3) return {Kind::fixed, 0, 1};
    if (number == 2 || number == 4) return {Kind::fixed, 2, 1};
    return {};
}

std::string shownNumber(std::string_view number, const NumberFormat& format, bool from1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::string(number);
    constexpr double mostDays = 2'958'466; // the year 10000
    constexpr double percent = 100;
    switch (format.kind) {
    case NumberFormat::Kind::general:
        return plain(value);
    case NumberFormat::Kind::fixed:
        return fixedPoint(value, format);
    case NumberFormat::Kind::percent:
        return fixedPoint(value * percent, format) + "%";
    case NumberFormat::Kind::date:
    case NumberFormat::Kind::time:
    case NumberFormat::Kind::dateAndTime:
        return value < 0 || value >= mostDays ? plain(value) : dateAndTime(value, format.kind, from1904);
    }
    return plain(value);
}

} // namespace cadre
