// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/actions.hpp"
#include "session/text.hpp"
#include "tables/recordtable.hpp"

#include <utility>

namespace cadre {

/// What a column may be beside its text.
struct ColumnLook {
    int width = 0; ///< Pixels; 0 shares the room that is left.
    bool centred = false;
    bool strong = false;
    bool showsOthers = false; ///< The cell shows more than its own record.
};

/// A column that shows something worked out from a record.
template <class T>
[[nodiscard]] Column shownColumn(const QString& header, std::function<QString(const Program&, const T&)> show, ColumnLook look = {})
{
    return {.header = header,
            .text = [show = std::move(show)](const Program& program, const std::string& id) {
                const T* record = find(program.of<T>(), Id<T>{id});
                return record ? show(program, *record) : QString();
            },
            .showsOthers = look.showsOthers,
            .width = look.width,
            .centred = look.centred,
            .strong = look.strong};
}

/// A column for a text field that can be edited in place. `field` is its name in files.
template <class T>
[[nodiscard]] Column textColumn(const QString& header, std::string T::*member, const std::string& field, ColumnLook look = {})
{
    Column column = shownColumn<T>(header, [member](const Program&, const T& record) { return toQt(record.*member); }, look);
    column.edit = [member, field](const Program& program, const std::string& id, const QString& text) {
        const T* record = find(program.of<T>(), Id<T>{id});
        if (!record) return CellEdit{Step()};
        T changed = *record;
        changed.*member = fromQt(text);
        return CellEdit{changeRecord(program, std::move(changed), field)};
    };
    return column;
}

} // namespace cadre
