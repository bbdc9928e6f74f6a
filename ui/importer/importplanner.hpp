// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

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

    /// Plans with the levels that importLevels() proposes, or with those that are given. What was asked for before and
    /// is not done is dropped.
    void plan(const std::shared_ptr<const Framework>& framework, const std::vector<std::int64_t>& levels = {});
    /// Drops what is not done.
    void drop() { m_done = ++m_asked; }
    [[nodiscard]] bool isBusy() const { return m_done != m_asked; }

signals:
    /// The plan is the receiver's to take.
    void planned(const std::shared_ptr<const cadre::Framework>& framework,
                 const std::shared_ptr<cadre::ImportPlan>& plan);

private:
    std::shared_ptr<const Program> m_program; ///< A copy: the thread may outlive the session.
    std::uint64_t m_asked = 0; ///< Number of the plan that was asked for last.
    std::uint64_t m_done = 0;
};

} // namespace cadre
