// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <functional>
#include <map>
#include <string>

namespace cadre {

/// Called with the name of a field and what it refers to (a duty has the type RecordType::duty).
using SeeReference = std::function<void(const char* field, RecordType type, const std::string& id)>;
/// Tells whether what a reference leads to is gone.
using IsGone = std::function<bool(RecordType type, const std::string& id)>;

/// Shows each id of another record that a record holds, in whatever field or part. Empty ids (a reference
/// that is not set) are passed over. Defined for every record type.
template <class R>
void forEachReference(const R& record, const SeeReference& see);

/// Takes every reference to what is gone out of a record: clears a single reference, removes list entries and
/// the parts (a requirement, say) that are about it. Tells whether anything changed. Defined for every record type.
template <class R>
bool removeReferences(R& record, const IsGone& isGone);

/// Lets every reference of a record that leads to `from` lead to `to`. What a list then names twice it names once; of
/// one competency at two levels the higher one stays. Tells whether anything changed. Defined for every record type.
template <class R>
bool replaceReferences(R& record, RecordType type, const std::string& from, const std::string& to);

/// Every duty of the program, by id.
[[nodiscard]] std::map<Id<Duty>, const Duty*> dutiesOf(const Program& program);

} // namespace cadre
