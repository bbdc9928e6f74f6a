// SPDX-License-Identifier: Apache-2.0
#include "importer/importplanner.hpp"

#include "importer/background.hpp"
#include "session/text.hpp"

#include <QDate>

namespace cadre {

ImportPlanner::ImportPlanner(const Program& program, QObject* parent)
    : QObject(parent), m_program(std::make_shared<const Program>(program))
{
}

ImportPlanner::~ImportPlanner()
{
    drop();
}

void ImportPlanner::drop()
{
    if (m_work) m_work->stop();
    m_done = ++m_asked;
}

void ImportPlanner::plan(const std::shared_ptr<const Framework>& framework, const std::vector<std::int64_t>& levels)
{
    if (m_work) m_work->stop();
    m_work = std::make_shared<ImportWork>();
    const std::string today = fromQt(QDate::currentDate().toString(Qt::ISODate));
    const std::uint64_t number = ++m_asked;
    inBackground(
        this,
        [program = m_program, framework, today, levels, work = m_work]() -> std::shared_ptr<ImportPlan> {
            try {
                return std::make_shared<ImportPlan>(
                    planImport(*program, *framework, today, levels, ImportWork::watchOf(work)));
            } catch (const ImportStopped&) {
                return nullptr;
            }
        },
        [this, framework, number](const std::shared_ptr<ImportPlan>& plan) {
            if (number != m_asked || !plan) return; // only what is no longer wanted is stopped
            m_done = number;
            emit planned(framework, plan);
        });
}

} // namespace cadre
