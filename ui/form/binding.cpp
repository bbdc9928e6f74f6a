// SPDX-License-Identifier: Apache-2.0
#include "form/binding.hpp"

#include <charconv>
#include <cmath>

namespace cadre {

Binding<std::string> asYesNo(Binding<std::optional<bool>> flag)
{
    return convert<std::string, std::optional<bool>>(
        std::move(flag),
        [](const std::optional<bool>& value) -> std::string {
            if (!value) return {};
            return *value ? "yes" : "no";
        },
        [](const std::string& key) -> std::optional<bool> {
            if (key.empty()) return std::nullopt;
            return key == "yes";
        });
}

Binding<std::string> asDigits(Binding<std::optional<std::int64_t>> number)
{
    return convert<std::string, std::optional<std::int64_t>>(
        std::move(number),
        [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : std::string(); },
        [](const std::string& key) -> std::optional<std::int64_t> {
            std::int64_t value = 0;
            const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), value);
            if (key.empty() || error != std::errc() || end != key.data() + key.size()) return std::nullopt;
            return value;
        });
}

Binding<std::optional<double>> asDecimal(Binding<std::optional<std::int64_t>> number)
{
    using Whole = std::optional<std::int64_t>;
    using Decimal = std::optional<double>;
    return convert<Decimal, Whole>(
        std::move(number), [](const Whole& value) { return value ? Decimal(static_cast<double>(*value)) : Decimal(); },
        [](const Decimal& value) { return value ? Whole(std::llround(*value)) : Whole(); });
}

Binding<std::optional<double>> asDecimal(Binding<std::int64_t> number)
{
    const auto read = number.read;
    return {[read]() -> std::optional<double> { return static_cast<double>(read()); },
            [write = std::move(number.write)](std::optional<double> value) {
                if (value) write(std::llround(*value));
            }};
}

} // namespace cadre
