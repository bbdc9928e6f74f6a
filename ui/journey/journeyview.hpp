// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

#include <QWidget>

namespace cadre {

class Session;

/// The journey figure on the screen. It follows the session; a click or the arrow keys select what stands at a
/// place, a double click or Enter leads to its form. Made for a scroll area.
class JourneyView : public QWidget {
    Q_OBJECT

public:
    explicit JourneyView(Session& session, QWidget* parent = nullptr);

    /// The width of a month; 0 makes all months fit the width of the view.
    void setMonthWidth(double width);
    [[nodiscard]] double monthWidth() const { return m_monthWidth; }
    /// The month width now on the screen, also where it was made to fit.
    [[nodiscard]] double shownMonthWidth() const { return m_layout.monthWidth; }
    /// The width to fill when months fit; the scroll area's viewport has it.
    void setAvailableWidth(int width);

    [[nodiscard]] const JourneyLayout& layoutValue() const { return m_layout; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The selected item changed by keyboard and should be in sight.
    void showPlease(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void layOutSoon();
    void selectionMoved();
    void walk(int steps);
    void openSelected();
    /// What is said of a record: its name, and its findings where it has some.
    [[nodiscard]] QStringList wordsOf(const RecordRef& record) const;
    /// What stands at a place of the widget, or null.
    [[nodiscard]] const JourneyItem* itemAt(QPointF place) const;
    /// The items that can be selected, as the keyboard walks them: by month, then from top to bottom.
    [[nodiscard]] std::vector<const JourneyItem*> walkOrder() const;

    Session& m_session;
    JourneyLayout m_layout;
    double m_monthWidth = 0;
    int m_availableWidth = 0;
    bool m_layoutPending = false;
};

} // namespace cadre
