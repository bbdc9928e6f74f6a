// SPDX-License-Identifier: Apache-2.0
#include "review/repair.hpp"

#include "actions/actions.hpp"
#include "session/session.hpp"

namespace cadre {

void repair(Session& session, const Fix& fix)
{
    session.seal();
    if (!isEmpty(fix.edit) && fits(session.program(), fix.edit)) session.push({fix.label, {}, fix.edit});
    session.seal();
    if (fix.goTo) session.goTo(*fix.goTo);
}

void accept(Session& session, const Finding& finding, const Acceptance& acceptance)
{
    Accepted record;
    record.rule = finding.rule;
    for (const RecordRef& subject : finding.subjects) record.subjects.push_back(subject.id);
    record.reason = acceptance.reason;
    record.by = acceptance.by;
    record.on = acceptance.on;
    record.reviewOn = acceptance.reviewOn;
    session.push(addRecord(session.program(), record));
}

void reopen(Session& session, const Id<Accepted>& id)
{
    session.push(removeRecords<Accepted>(session.program(), {id}));
}

} // namespace cadre
