// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "review/review.hpp"

#include <QStringList>

#include <optional>
#include <set>

namespace cadre {

class Session;

/// The program as it would be if a gesture ended now. The open program is not touched.
class JourneyPreview {
public:
    explicit JourneyPreview(const Session& session);

    /// Takes back what was tried before and tries this step.
    void tryOut(Step step);
    [[nodiscard]] const Step& step() const { return m_step; }
    [[nodiscard]] const Program& program() const { return m_program; }

    /// What the review says of it against what it says now, and the first new finding in words.
    [[nodiscard]] QStringList reviewWords();
    /// The highest load of participants in the months of these records, against now. Empty where the program says none.
    [[nodiscard]] QString loadWords(const std::vector<RecordRef>& records) const;

private:
    [[nodiscard]] const Review& review();

    const Session& m_session;
    Program m_program;
    std::set<FindingKey> m_known; ///< What the review finds now.
    Step m_step;
    std::optional<Review> m_review; ///< Of the step tried; made when it is asked for.
};

} // namespace cadre
