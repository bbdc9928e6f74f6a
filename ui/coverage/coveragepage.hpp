// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace cadre {

class CompetencyGlance;
class CoverageTable;
class CoverageView;
class Session;

/// What roles need, where people practise it, and how one will know; the sums below, the selected competency beside.
class CoveragePage : public QWidget {
    Q_OBJECT

public:
    explicit CoveragePage(Session& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMatrix();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeSums();
    void follow();
    void showRoles();
    void showSums();
    void openRepair(int row);

    Session& m_session;
    CoverageTable* m_table;
    CoverageView* m_view = nullptr;
    CompetencyGlance* m_glance;
    QComboBox* m_roles = nullptr;
    QComboBox* m_rows = nullptr;
    QLabel* m_empty;
    QWidget* m_card = nullptr;
    QList<QLabel*> m_sums;
};

} // namespace cadre
