// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace cadre {

class CoverageTable;
class Session;

/// What roles need, where people practise it, and how one will know; with the sums below.
class CoveragePage : public QWidget {
    Q_OBJECT

public:
    explicit CoveragePage(Session& session, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeTable(Session& session);
    [[nodiscard]] QWidget* makeSums();
    void showSums();

    CoverageTable* m_table;
    QLabel* m_empty;
    QWidget* m_matrix;
    QList<QLabel*> m_sums;
};

} // namespace cadre
