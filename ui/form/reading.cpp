// SPDX-License-Identifier: Apache-2.0
#include "form/reading.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace cadre {

namespace {

constexpr double largest = 1e12;
constexpr std::int64_t longestRange = 120;

QString translated(const char* text)
{
    return QCoreApplication::translate("cadre::Form", text);
}

/// One month or a range of months; false if it is neither.
bool appendMonths(const QString& part, std::vector<std::int64_t>& months)
{
    static const QRegularExpression shape(QStringLiteral("^(-?\\d{1,13})(?:\\s*[-\u2013]\\s*(\\d{1,13}))?$"));
    const QRegularExpressionMatch match = shape.match(part);
    if (!match.hasMatch()) return false;
    const std::int64_t first = match.captured(1).toLongLong();
    const std::int64_t last = match.captured(2).isEmpty() ? first : match.captured(2).toLongLong();
    if (std::abs(static_cast<double>(first)) > largest || last < first || last - first >= longestRange) return false;
    for (std::int64_t month = first; month <= last; ++month) months.push_back(month);
    return true;
}

} // namespace

ReadNumber readNumber(const QString& text, bool whole)
{
    QString digits = text.trimmed();
    if (digits.endsWith('%')) digits = digits.chopped(1).trimmed();
    if (digits.isEmpty()) return {};
    if (!digits.contains('.')) digits.replace(',', '.');
    bool understood = false;
    const double value = QLocale::c().toDouble(digits, &understood);
    if (!understood || !std::isfinite(value))
        return {{}, translated("This is not a number. The last number is kept until you correct it.")};
    if (std::abs(value) > largest) return {{}, translated("This number is too large. The last number is kept until you correct it.")};
    if (whole && value != std::floor(value))
        return {{}, translated("Only whole numbers fit here. The last number is kept until you correct it.")};
    return {value, {}};
}

QString writtenNumber(const std::optional<double>& value)
{
    if (!value) return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*value, 'g', 15);
}

ReadMonths readMonths(const QString& text)
{
    static const QRegularExpression dash(QStringLiteral("\\s*([-\u2013])\\s+"));
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    ReadMonths result;
    QStringList strange;
    QString closed = text;
    closed.replace(dash, QStringLiteral("\\1"));
    for (const QString& part : closed.split(separators, Qt::SkipEmptyParts))
        if (!appendMonths(part, result.months)) strange << part;
    if (!strange.isEmpty())
        result.problem = translated("Not a month: “%1”. The other months are taken. Write months as 3, 6, 9.")
                             .arg(strange.join(QStringLiteral(", ")));
    return result;
}

QString writtenMonths(const std::vector<std::int64_t>& months)
{
    QStringList list;
    for (const std::int64_t month : months) list << QString::number(month);
    return list.join(QStringLiteral(", "));
}

} // namespace cadre
