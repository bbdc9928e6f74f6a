// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

class QWidget;

namespace cadre {

class Form;
class Session;

/// Makes the form for a type of record. Null for those that have none: the file itself, and duties, which are
/// edited in their target role.
[[nodiscard]] Form* createForm(RecordType type, Session& session, QWidget* parent);

// One for each type; each stands in a file of its own subject.
[[nodiscard]] Form* acceptedForm(Session& session, QWidget* parent);
[[nodiscard]] Form* activityForm(Session& session, QWidget* parent);
[[nodiscard]] Form* briefForm(Session& session, QWidget* parent);
[[nodiscard]] Form* competencyForm(Session& session, QWidget* parent);
[[nodiscard]] Form* disclosureForm(Session& session, QWidget* parent);
[[nodiscard]] Form* evaluationForm(Session& session, QWidget* parent);
[[nodiscard]] Form* goalForm(Session& session, QWidget* parent);
[[nodiscard]] Form* levelForm(Session& session, QWidget* parent);
[[nodiscard]] Form* measureForm(Session& session, QWidget* parent);
[[nodiscard]] Form* noteForm(Session& session, QWidget* parent);
[[nodiscard]] Form* participantForm(Session& session, QWidget* parent);
[[nodiscard]] Form* personForm(Session& session, QWidget* parent);
[[nodiscard]] Form* phaseForm(Session& session, QWidget* parent);
[[nodiscard]] Form* roleForm(Session& session, QWidget* parent);
[[nodiscard]] Form* selectionForm(Session& session, QWidget* parent);
[[nodiscard]] Form* supportForm(Session& session, QWidget* parent);

} // namespace cadre
