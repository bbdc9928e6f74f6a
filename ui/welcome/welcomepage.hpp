// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cadre {

/// What one sees without a program: something to start from, and the programs that were open before.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Fills the list of recent programs anew.
    void refresh();

signals:
    /// A template or sample of this name (files/templates.hpp).
    void templateChosen(const QString& name);
    void openChosen();
    void importChosen();
    void recentChosen(const QString& path);

private:
    [[nodiscard]] QLayout* makeCards();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeRecent();

    QVBoxLayout* m_recent = nullptr;
};

} // namespace cadre
