// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"
#include "importer/importwork.hpp"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace cadre {

/// Compares frameworks with a program in a thread of its own, so that the window stays alive with large ones.
class ImportPlanner : public QObject {
    Q_OBJECT

public:
    /// The program must stay as it is while plans are made.
    explicit ImportPlanner(const Program& program, QObject* parent = nullptr);
    ~ImportPlanner() override;

    /// Plans with the levels that importLevels() proposes, or with those that are given. What was asked for before and
    /// is not done is stopped.
    void plan(const std::shared_ptr<const Framework>& framework, const std::vector<std::int64_t>& levels = {});
    /// Stops what is not done; nobody hears of it any more.
    void drop();
    [[nodiscard]] bool isBusy() const { return m_done != m_asked; }
    /// Of what was asked for last; null if nothing was.
    [[nodiscard]] std::shared_ptr<const ImportWork> work() const { return m_work; }

signals:
    /// The plan is the receiver's to take.
    void planned(const std::shared_ptr<const cadre::Framework>& framework,
                 const std::shared_ptr<cadre::ImportPlan>& plan);

private:
    std::shared_ptr<const Program> m_program; ///< A copy: the thread may outlive the session.
    std::shared_ptr<ImportWork> m_work;       ///< Of the plan that was asked for last.
    std::uint64_t m_asked = 0; ///< Number of the plan that was asked for last.
    std::uint64_t m_done = 0;
};

} // namespace cadre
