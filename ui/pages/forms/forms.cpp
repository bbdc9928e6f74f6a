// SPDX-License-Identifier: Apache-2.0
#include "pages/forms/forms.hpp"

namespace cadre {

Form* createForm(RecordType type, Session& session, QWidget* parent)
{
    switch (type) {
    case RecordType::brief: return briefForm(session, parent);
    case RecordType::level: return levelForm(session, parent);
    case RecordType::person: return personForm(session, parent);
    case RecordType::role: return roleForm(session, parent);
    case RecordType::competency: return competencyForm(session, parent);
    case RecordType::activity: return activityForm(session, parent);
    case RecordType::support: return supportForm(session, parent);
    case RecordType::measure: return measureForm(session, parent);
    case RecordType::evaluation: return evaluationForm(session, parent);
    case RecordType::selection: return selectionForm(session, parent);
    case RecordType::disclosure: return disclosureForm(session, parent);
    case RecordType::goal: return goalForm(session, parent);
    case RecordType::phase: return phaseForm(session, parent);
    case RecordType::note: return noteForm(session, parent);
    case RecordType::accepted: return acceptedForm(session, parent);
    case RecordType::participant: return participantForm(session, parent);
    case RecordType::document:
    case RecordType::reviewSettings:
    case RecordType::duty: break;
    }
    return nullptr;
}

} // namespace cadre
