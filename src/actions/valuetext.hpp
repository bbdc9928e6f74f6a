// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "model/fields.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cadre {

// The words in which a change is described: what a value of a field says to people.

/// Which state of the program a value is read in.
enum class Side { before, after };

/// The names of records before or after an edit.
class Names {
public:
    Names(const Program& program, const Edit& edit, Side side) : m_program(program), m_edit(edit), m_side(side) {}

    /// A record as people know it: “Head of quality”, or "Person without a name".
    [[nodiscard]] Text of(RecordType type, const std::string& id) const;
    /// The name people gave a record, in quotation marks; empty where it has none or there is no such record.
    [[nodiscard]] Text given(RecordType type, const std::string& id) const;
    /// The same where only the id is known.
    [[nodiscard]] Text ofAny(const std::string& id) const;

private:
    template <class T> [[nodiscard]] const T* record(const Id<T>& id) const;
    [[nodiscard]] std::optional<Text> find(RecordType type, const std::string& id) const;
    [[nodiscard]] const std::string* duty(const std::string& id) const;

    const Program& m_program;
    const Edit& m_edit;
    Side m_side;
    mutable std::map<std::string, const std::string*> m_duties; ///< Filled when one is first asked for.
    mutable bool m_hasDuties = false;
};

/// A text in quotation marks, on one line, cut after about as much as fits on it.
[[nodiscard]] Text quoted(const std::string& text);
/// Two texts in quotation marks, cut so that what differs is in sight.
[[nodiscard]] std::pair<Text, Text> quotedPair(const std::string& before, const std::string& after);
/// The first of several entries by name; how many there are where they are too many to name.
[[nodiscard]] Text listed(std::vector<Text> entries);
/// “Support” and its name, or that it has none; for a record of which there is one its type alone.
[[nodiscard]] Text titleOf(RecordType type, const Text& name);
/// "New support “Mentor”".
[[nodiscard]] Text newTitleOf(RecordType type, const Text& name);

// One entry of a list that is a record of its own inside another.
[[nodiscard]] Text entryText(const Names& names, const CompetencyAtLevel& entry);
[[nodiscard]] Text entryText(const Names& names, const Duty& entry);
[[nodiscard]] Text entryText(const Names& names, const Behaviour& entry);
[[nodiscard]] Text entryText(const Names& names, const RaterGroup& entry);
[[nodiscard]] Text entryText(const Names& names, const Criterion& entry);
[[nodiscard]] Text entryText(const Names& names, const PoolGroup& entry);
[[nodiscard]] Text entryText(const Names& names, const ScaleStep& entry);
[[nodiscard]] Text entryText(const Names& names, const Source& entry);
[[nodiscard]] Text entryText(const Names& names, const RuleSeverity& entry);
[[nodiscard]] Text entryText(const Names& names, const RuleParameter& entry);

} // namespace cadre
