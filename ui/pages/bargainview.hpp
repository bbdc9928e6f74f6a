// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/bargain.hpp"

#include <QWidget>

class QVBoxLayout;

namespace cadre {

class Session;

/// What the program asks of people and what it gives them, as the specification will say it. Beside a demand that people
/// are not told of yet stands a button that tells them.
class BargainView : public QWidget {
    Q_OBJECT

public:
    explicit BargainView(Session& session, QWidget* parent = nullptr);

private:
    [[nodiscard]] QVBoxLayout* addCard(const QString& title);
    void refresh();
    void fill(QVBoxLayout* card, const std::vector<BargainAsk>& items, const QString& whenEmpty);
    void tell(Demand demand);

    Session& m_session;
    Bargain m_shown;
    bool m_isShown = false;
    QVBoxLayout* m_asks;
    QVBoxLayout* m_gives;
};

} // namespace cadre
