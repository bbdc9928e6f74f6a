// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"
#include "model/text.hpp"

namespace cadre {

/// Puts Cadre's own suggestion in the place of the answer to a question. It fits the answers to the questions before.
void suggest(DraftAnswers& answers, Question question, const Translate& translate = {});
/// The answers with a suggestion for each question nobody has answered yet.
[[nodiscard]] DraftAnswers completed(DraftAnswers answers, const Translate& translate = {});

/// Six competencies that most leading roles need, each with what people do at the five levels.
[[nodiscard]] std::vector<CompetencyAnswer> commonCompetencies(const Translate& translate = {});
/// What people could be told about a demand.
[[nodiscard]] std::string suggestedWords(Demand demand, const DraftAnswers& answers, const Translate& translate = {});
/// The work that fits the role's duties, with growing stretch; the last piece stands in for the role.
[[nodiscard]] std::vector<WorkAnswer> suggestedWork(const DraftAnswers& answers, const Translate& translate = {});

} // namespace cadre
