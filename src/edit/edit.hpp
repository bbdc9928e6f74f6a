// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <map>
#include <optional>
#include <stdexcept>

namespace cadre {

/// What happens to one record: added (no before), removed (no after) or replaced (both).
template <class T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Change&) const = default;
};

template <class T>
using Changes = std::map<Id<T>, Change<T>>;

/// A change of a program as a value: the records that change, before and after. Undo, saving, compare,
/// quick fixes and import are all built on it. Laws: apply(p, diff(p,q)) == q;
/// apply(apply(p,e), inverse(e)) == p; compose(diff(a,b), diff(b,c)) == diff(a,c).
using Edit = Records<Changes>;

/// An Edit met a program it was not made for. This is a mistake in the code that calls, not of a user.
class EditMisfit : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Whether every "before" of the edit is what the program holds.
[[nodiscard]] bool fits(const Program& program, const Edit& edit);
/// Changes the program. Throws EditMisfit, and changes nothing, if the edit does not fit.
void apply(Program& program, const Edit& edit);
/// The same where nobody needs the edit any more: what is new is moved, not copied.
void apply(Program& program, Edit&& edit);
/// The edit that takes this one back.
[[nodiscard]] Edit inverse(Edit edit);
/// One edit that does what `first` and then `second` do. Throws EditMisfit if `second` does not follow on `first`.
[[nodiscard]] Edit compose(Edit first, const Edit& second);
/// The edit that makes `to` out of `from`.
[[nodiscard]] Edit diff(const Program& from, const Program& to);
/// Whether the edit changes nothing.
[[nodiscard]] bool isEmpty(const Edit& edit);
/// The records that an edit names, in the order of the file.
[[nodiscard]] std::vector<RecordRef> touched(const Edit& edit);
/// The types of these records. Duties, which stand in target roles, count as touched where a role is.
[[nodiscard]] std::vector<RecordType> touchedTypes(const Edit& edit);

/// Puts a record into an edit made against `program`: adds it or replaces the one with its id. What the edit
/// already says of this record is replaced; a record that ends as it was leaves the edit. This and the next two are
/// defined for every record type.
template <class T>
void put(Edit& edit, const Program& program, T after);

/// Puts the removal of a record into an edit made against `program`; nothing where the program has none.
template <class T>
void take(Edit& edit, const Program& program, const Id<T>& id);

/// The record as it will be after `edit`, or null if there will be none.
template <class T>
[[nodiscard]] const T* after(const Edit& edit, const Program& program, const Id<T>& id);

} // namespace cadre
