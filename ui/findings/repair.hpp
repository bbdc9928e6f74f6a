// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

namespace cadre {

class Session;

/// Does what a fix offers as one step, named as the fix is. An edit made for another state of the program does
/// nothing.
void repair(Session& session, const Text& label, const Edit& edit);

/// What people say when they accept a finding.
struct Acceptance {
    std::string reason;
    std::string by;
    std::string on;       ///< ISO 8601 date.
    std::string reviewOn; ///< ISO 8601 date to look again; may be empty.
};

/// Accepts a finding, as one step.
void accept(Session& session, const Finding& finding, const Acceptance& acceptance);

/// Takes an acceptance back, as one step: the finding is open again.
void reopen(Session& session, const Id<Accepted>& id);

} // namespace cadre
