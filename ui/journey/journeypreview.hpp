// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "review/load.hpp"
#include "review/review.hpp"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace cadre {

class Reviewer;
class Session;

/// The program as it would be if a gesture ended now. The open program is not touched.
class JourneyPreview : public QObject {
    Q_OBJECT

public:
    explicit JourneyPreview(const Session& session);
    ~JourneyPreview() override;

    /// Takes back what was tried before and tries this step.
    void tryOut(Step step);
    [[nodiscard]] const Step& step() const { return m_step; }
    [[nodiscard]] const Program& program() const { return m_program; }
    /// The load of participants in it.
    [[nodiscard]] const std::vector<Load>& loads() const { return m_loads; }

    /// What the review says of it against what it says now, and the first new finding in words. The review of a large
    /// program comes later: reviewed() tells when.
    [[nodiscard]] QStringList reviewWords();
    /// The highest load of participants in the months of these records, against now. Empty where the program says none.
    [[nodiscard]] QString loadWords(const std::vector<RecordRef>& records) const;

signals:
    /// The words about the review are others now.
    void reviewed();

private:
    [[nodiscard]] QString firstNew() const;

    const Session& m_session;
    Program m_program;
    Step m_step;
    std::vector<Load> m_loadsNow; ///< Of the open program.
    std::vector<Load> m_loads;    ///< Of the step tried.
    std::optional<Review> m_review; ///< Of the step tried.
    std::unique_ptr<Reviewer> m_reviewer; ///< Of a large program.
};

} // namespace cadre
