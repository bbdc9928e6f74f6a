// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/options.hpp"
#include "form/reading.hpp"
#include "model/fields.hpp"
#include "tables/columns.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cadre {

// Columns for values that are no plain text, and how each reads what people type or paste into it.

/// What a text says, or why it can't be taken.
template <class V>
struct ReadCell {
    V value{};
    QString problem;
};

[[nodiscard]] ReadCell<std::optional<double>> readNumberCell(const QString& header, const QString& text, bool whole);
[[nodiscard]] ReadCell<std::vector<std::int64_t>> readMonthsCell(const QString& header, const QString& text);
/// The key of the option that is called so, whatever the case. Empty text gives an empty key.
[[nodiscard]] ReadCell<std::string> readOptionCell(const QString& header, const std::vector<Option>& options, const QString& text);
/// A first month and how many: "3", "3-6". Empty text gives neither.
struct ReadSpan {
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> months;
};
[[nodiscard]] ReadCell<ReadSpan> readSpanCell(const QString& header, const QString& text);
/// "3 – 6", "3"; empty without a start.
[[nodiscard]] QString writtenSpan(const std::optional<std::int64_t>& start, const std::optional<std::int64_t>& end);
[[nodiscard]] QStringList labelsOf(const std::vector<Option>& options);
/// What people read for a reference to nothing.
[[nodiscard]] QString missingName(const std::string& id);

/// Makes a column out of how a cell is shown, and how a text changes a record. `change` answers what is not understood.
template <class T>
[[nodiscard]] Column typedColumn(const QString& header, const std::string& field, std::function<QString(const Program&, const T&)> show,
                                 std::function<QString(const Program&, T&, const QString& text)> change, ColumnLook look = {})
{
    Column column = shownColumn<T>(header, std::move(show), look);
    column.edit = [field, change = std::move(change)](const Program& program, const std::string& id, const QString& text) {
        const T* record = find(program.of<T>(), Id<T>{id});
        if (!record) return CellEdit{Step()};
        T changed = *record;
        const QString problem = change(program, changed, text.trimmed());
        if (!problem.isEmpty()) return CellEdit::notUnderstood(problem);
        return CellEdit{changeRecord(program, std::move(changed), field)};
    };
    return column;
}

/// A whole number that may be missing.
template <class T>
[[nodiscard]] Column numberColumn(const QString& header, std::optional<std::int64_t> T::*member, const std::string& field, ColumnLook look)
{
    return typedColumn<T>(
        header, field,
        [member](const Program&, const T& record) {
            return (record.*member) ? QString::number(*(record.*member)) : QString();
        },
        [header, member](const Program&, T& record, const QString& text) {
            // What stands there already is taken as it is: a number too long for the reader is kept.
            if ((record.*member) && text == QString::number(*(record.*member))) return QString();
            const auto read = readNumberCell(header, text, true);
            if (!read.problem.isEmpty()) return read.problem;
            record.*member = read.value ? std::optional(static_cast<std::int64_t>(*read.value)) : std::nullopt;
            return QString();
        },
        look);
}

/// What people read for a reference; empty for none.
template <class R>
[[nodiscard]] QString nameOfId(const Program& program, const Id<R>& id)
{
    if (id.empty()) return {};
    const R* record = find(program.of<R>(), id);
    return record ? shownName(nameOf(*record), RecordTraits<R>::type) : missingName(id.value);
}

/// One of the words of a vocabulary.
template <class T, class E>
[[nodiscard]] Column wordColumn(const QString& header, std::optional<E> T::*member, const std::string& field, ColumnLook look)
{
    Column column = typedColumn<T>(
        header, field,
        [member](const Program&, const T& record) { return (record.*member) ? shown(labelOf(*(record.*member))) : QString(); },
        [header, member](const Program&, T& record, const QString& text) {
            const auto read = readOptionCell(header, wordOptions<E>(), text);
            if (read.problem.isEmpty()) record.*member = fromWord<E>(read.value);
            return read.problem;
        },
        look);
    column.options = [](const Program&) { return labelsOf(wordOptions<E>()); };
    return column;
}

/// Another record, by its name.
template <class T, class R>
[[nodiscard]] Column referenceColumn(const QString& header, Id<R> T::*member, const std::string& field, ColumnLook look = {})
{
    look.showsOthers = true;
    Column column = typedColumn<T>(
        header, field,
        [member](const Program& program, const T& record) { return nameOfId(program, record.*member); },
        [header, member](const Program& program, T& record, const QString& text) {
            if (nameOfId(program, record.*member) == text) return QString();
            const auto read = readOptionCell(header, recordOptions(program, RecordTraits<R>::type), text);
            if (read.problem.isEmpty()) record.*member = Id<R>{read.value};
            return read.problem;
        },
        look);
    column.options = [](const Program& program) { return labelsOf(recordOptions(program, RecordTraits<R>::type)); };
    return column;
}

/// A list of months.
template <class T>
[[nodiscard]] Column monthsColumn(const QString& header, std::vector<std::int64_t> T::*member, const std::string& field, ColumnLook look)
{
    return typedColumn<T>(
        header, field, [member](const Program&, const T& record) { return writtenMonths(record.*member); },
        [header, member](const Program&, T& record, const QString& text) {
            const auto read = readMonthsCell(header, text);
            if (read.problem.isEmpty()) record.*member = read.value;
            return read.problem;
        },
        look);
}

/// When something starts and how long it lasts, as its first and last month.
template <class T>
[[nodiscard]] Column spanColumn(const QString& header, ColumnLook look)
{
    return typedColumn<T>(
        header, "startMonth", [](const Program&, const T& record) { return writtenSpan(record.startMonth, endMonth(record)); },
        [header](const Program&, T& record, const QString& text) {
            if (text == writtenSpan(record.startMonth, endMonth(record))) return QString();
            const auto read = readSpanCell(header, text);
            if (!read.problem.isEmpty()) return read.problem;
            record.startMonth = read.value.start;
            if (read.value.months) record.durationMonths = read.value.months;
            return QString();
        },
        look);
}

} // namespace cadre
