// SPDX-License-Identifier: Apache-2.0
#include "findings/repair.hpp"

#include "actions/actions.hpp"
#include "session/session.hpp"

namespace cadre {

namespace {

void pushAlone(Session& session, Step step)
{
    session.seal();
    session.push(std::move(step));
    session.seal();
}

} // namespace

void repair(Session& session, const Text& label, const Edit& edit)
{
    if (!isEmpty(edit) && fits(session.program(), edit)) pushAlone(session, {label, {}, edit});
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
    Step step = addRecord(session.program(), record);
    step.label = CADRE_TEXT("Accept a finding");
    pushAlone(session, std::move(step));
}

void reopen(Session& session, const Id<Accepted>& id)
{
    Step step = removeRecords<Accepted>(session.program(), {id});
    step.label = CADRE_TEXT("Open a finding again");
    pushAlone(session, std::move(step));
}

} // namespace cadre
