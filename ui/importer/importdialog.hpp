// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cadre {

class PlanPane;
class PlanTree;
class Session;

/// Reads a framework, shows what it would bring to the session's program, and on accept brings it in as one step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// The plan that is shown; null while the file is read and if it could not be read.
    [[nodiscard]] PlanTree* table();

    void accept() override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFoot();
    void showPlan(const std::shared_ptr<const Framework>& framework);
    void showError(const QString& message);
    void showTaken();

    Session& m_session;
    QString m_files; ///< Names and size of the files.
    std::shared_ptr<const Framework> m_framework;
    PlanPane* m_plan = nullptr;
    QLabel* m_facts;
    QStackedWidget* m_stack;
    QLabel* m_error;
    QPushButton* m_import = nullptr;
};

} // namespace cadre
