// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace cadre {

/// A message at the top of the window that needs no answer: what could not be read, what was done. It stays
/// until it is closed or another takes its place.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& text);
    /// Something went well; with an offer to go on, if `act` is given.
    void showDone(const QString& text, const QString& offer = {}, std::function<void()> act = {});

private:
    void showText(const QString& text, const char* severity);

    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_offer;
    std::function<void()> m_act;
};

} // namespace cadre
