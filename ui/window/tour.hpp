// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace cadre {

class ActionButton;
class TourFrame;

/// One stop of the tour: what it says, and the part of the window it points at.
struct TourStop {
    QString title;
    QString text;
    std::function<QWidget*()> target; ///< Brings the part into view; may answer null.
};

/// A short tour through the window as a strip that blocks nothing: one may go on, go back, do what it says, or end it.
/// It points at a part of the window with a frame. That it was seen is remembered.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// `window` is where the frame is drawn.
    Tour(QWidget& window, std::vector<TourStop> stops, QWidget* parent = nullptr);

    void start();
    /// Starts unless it was seen before.
    void startOnce();
    void end();
    [[nodiscard]] int stop() const { return m_stop; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int stop);
    void point();

    QWidget& m_window;
    std::vector<TourStop> m_stops;
    int m_stop = 0;
    QPointer<QWidget> m_target;
    TourFrame* m_frame;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    ActionButton* m_next;
};

} // namespace cadre
