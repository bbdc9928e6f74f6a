// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

namespace cadre {

class Session;

/// Does what a fix offers as one step, or leads to the field where a person has to choose. A fix made for
/// another state of the program does nothing: the review will offer a new one.
void repair(Session& session, const Fix& fix);

/// What people say when they accept a finding.
struct Acceptance {
    std::string reason;
    std::string by;
    std::string on;       ///< ISO 8601 date.
    std::string reviewOn; ///< ISO 8601 date to look again; may be empty.
};

void accept(Session& session, const Finding& finding, const Acceptance& acceptance);

/// Takes an acceptance back: the finding is open again.
void reopen(Session& session, const Id<Accepted>& id);

} // namespace cadre
