// SPDX-License-Identifier: Apache-2.0
#include "pages/typedcolumns.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cadre {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::TypedColumns", text);
}

QString problemIn(const QString& header, const QString& text, const QString& why)
{
    return tr("%1 “%2”: %3").arg(header, text.left(40), why);
}

} // namespace

ReadCell<std::optional<double>> readNumberCell(const QString& header, const QString& text, bool whole)
{
    const ReadNumber read = readNumber(text, whole);
    if (!read.problem.isEmpty()) return {{}, problemIn(header, text, read.problem)};
    return {read.value, {}};
}

ReadCell<std::vector<std::int64_t>> readMonthsCell(const QString& header, const QString& text)
{
    ReadMonths read = readMonths(text);
    if (!read.problem.isEmpty()) return {{}, problemIn(header, text, read.problem)};
    return {std::move(read.months), {}};
}

ReadCell<std::string> readOptionCell(const QString& header, const std::vector<Option>& options, const QString& text)
{
    if (text.isEmpty()) return {};
    const QString wanted = text.simplified().toCaseFolded();
    const auto isCalledSo = [&](const Option& option) { return option.label.simplified().toCaseFolded() == wanted; };
    const auto found = std::ranges::find_if(options, isCalledSo);
    if (found == options.end()) return {{}, problemIn(header, text, tr("there is none of this name."))};
    if (std::ranges::count_if(options, isCalledSo) > 1) return {{}, problemIn(header, text, tr("several are called so; choose in the form."))};
    return {found->key, {}};
}

ReadCell<ReadSpan> readSpanCell(const QString& header, const QString& text)
{
    if (text.isEmpty()) return {};
    static const QRegularExpression form(QStringLiteral("^(-?\\d{1,9})(?:\\s*[-–—]\\s*(\\d{1,9}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return {{}, problemIn(header, text, tr("write the first and the last month, such as 3 – 6."))};
    const std::int64_t start = match.captured(1).toLongLong();
    if (match.captured(2).isEmpty()) return {{start, std::nullopt}, {}};
    const std::int64_t end = match.captured(2).toLongLong();
    if (end < start) return {{}, problemIn(header, text, tr("the last month comes before the first."))};
    return {{start, end - start + 1}, {}};
}

QString writtenSpan(const std::optional<std::int64_t>& start, const std::optional<std::int64_t>& end)
{
    if (!start) return {};
    return end && *end != *start ? QStringLiteral("%1 – %2").arg(*start).arg(*end) : QString::number(*start);
}

QStringList labelsOf(const std::vector<Option>& options)
{
    QStringList labels;
    for (const Option& option : options) labels << option.label;
    return labels;
}

QString missingName(const std::string& id)
{
    return tr("missing: %1").arg(toQt(id));
}

} // namespace cadre
