// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QDialog>

#include <QStringList>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cadre {

class FrameworkReader;
class ImportBusy;
class ImportPlanner;
class MappedSource;
class MappingPage;
class PlanPane;
class PlanTree;
class Session;

/// Reads a framework, shows what it would bring to the session's program, and on accept brings it in as one step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QStringList& paths, QWidget* parent = nullptr);
    /// Takes what was copied: JSON, cells of a spreadsheet, indented text.
    ImportDialog(Session& session, const QByteArray& copied, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// The plan that is shown; null while the file is read and if it could not be read.
    [[nodiscard]] PlanTree* table();
    /// Where a person says what is where in the file; null while none is needed.
    [[nodiscard]] MappingPage* mapping() { return m_mapping; }

    void accept() override;
    /// Stops what is under way.
    void reject() override;

private:
    ImportDialog(Session& session, QString files, QWidget* parent);
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFoot();
    void plan(const std::shared_ptr<const Framework>& framework, const std::vector<std::int64_t>& levels = {});
    void showPlan(const std::shared_ptr<const Framework>& framework, ImportPlan plan);
    void showPlanOfFile();
    void showMapping(const std::shared_ptr<const MappedSource>& source);
    void showError(const QString& message);
    void showTaken();
    void showProgress();

    Session& m_session;
    QString m_files;     ///< Names and size of the files.
    QStringList m_paths; ///< Empty for what was copied.
    FrameworkReader* m_reader;
    ImportPlanner* m_planner;
    MappingPage* m_mapping = nullptr;
    QPushButton* m_change = nullptr; ///< Opens the mapping for a file that a family knows.
    std::shared_ptr<const Framework> m_framework;
    PlanPane* m_plan = nullptr;
    QLabel* m_facts;
    QStackedWidget* m_stack;
    ImportBusy* m_busy;
    QLabel* m_error;
    QPushButton* m_import = nullptr;
};

} // namespace cadre
