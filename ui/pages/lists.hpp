// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

class QWidget;

namespace cadre {

class RecordList;
class Session;

/// The list of the records of a type, with the columns that matter for it. Null for types of which a program has
/// one record, and for duties.
[[nodiscard]] RecordList* createList(RecordType type, Session& session, QWidget* parent);

/// The target roles seen as posts to fill.
[[nodiscard]] RecordList* createSuccessionList(Session& session, QWidget* parent);
/// The competencies with what people do at each level in use.
[[nodiscard]] RecordList* createCompetencyList(Session& session, QWidget* parent);

} // namespace cadre
