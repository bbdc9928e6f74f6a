// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/intime.hpp"
#include "journey/journeyframe.hpp"
#include "print/figures/journeypainter.hpp"

#include <QAbstractScrollArea>

namespace cadre {

class JourneyCommands;
class JourneyGestures;
class NameEditor;
class Session;

/// The journey as the editor of the plan: what is clicked or walked to is selected for all panels, what is dragged or
/// moved by keys changes the program. It paints and finds places; gestures, commands and the reading aloud have files
/// of their own.
class JourneyView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit JourneyView(Session& session, QWidget* parent = nullptr);
    ~JourneyView() override;

    /// The width of a month; 0 makes all months fit the width of the view.
    void setMonthWidth(double width);
    [[nodiscard]] double monthWidth() const { return m_monthWidth; }
    /// Makes months wider or narrower; the month under `anchor` (a place in the viewport) stays where it is.
    void zoom(double factor, double anchor);
    static constexpr double zoomStep = 1.25; ///< One press of a key or notch of the wheel.
    void zoom(double factor) { zoom(factor, viewport()->width() / 2.0); }

    /// Shows only the title of a lane, or all of it again. Kept in the settings.
    void setFolded(JourneyLane lane, bool folded);
    [[nodiscard]] bool isFolded(JourneyLane lane) const { return m_folded.contains(lane); }

    /// Whether what comes after a moved or lengthened activity moves along. Kept in the settings.
    void setFollowers(Followers followers);
    [[nodiscard]] Followers followers() const { return m_followers; }

    [[nodiscard]] const JourneyLayout& layoutValue() const { return m_layout; }
    [[nodiscard]] JourneyFrame frame() const;
    /// The stops of the keyboard by month, then from top to bottom.
    [[nodiscard]] const std::vector<const JourneyItem*>& timeOrder() const;
    /// What stands at a place of the viewport, or null.
    [[nodiscard]] const JourneyItem* itemAt(QPointF place) const;
    /// Where a record, or one date of it, is in the viewport; empty where it is not in the figure.
    [[nodiscard]] QRect placeOf(const RecordRef& record, std::optional<std::int64_t> month = {}) const;

    /// What is selected, as it can be moved: one date alone where only that was chosen.
    [[nodiscard]] std::vector<InTime> chosen() const;
    /// Selects what an item stands for; of a measure or support that date alone.
    void choose(const JourneyItem& item);
    void choose(std::vector<RecordRef> refs, std::optional<std::int64_t> month = {});
    /// The date of the only selected record that is meant; nothing where all of it is.
    void setChosenMonth(std::optional<std::int64_t> month);
    /// The item of what is selected first, or null.
    [[nodiscard]] const JourneyItem* current() const;
    void makeVisible(const QRect& place);

    /// Does a step; with `joins` it becomes one with the step before if that did the same to the same (keys that are
    /// pressed several times), else it is undone on its own.
    void perform(Step step, bool joins = false);
    /// Opens a field for the name on top of the selected bar.
    void editName();
    [[nodiscard]] JourneyCommands& commands() { return *m_commands; }

signals:
    /// The selection, what is selected, or what the review says of it may be another.
    void refreshed();
    void followersChanged();
    void monthWidthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class JourneyAccessible;

    void connectSession();
    void layOut();
    void layOutSoon();
    void showBars();
    void noteReview();
    void selectionMoved();
    void sayWhatIsSelected();
    /// Selects the next stop in an order; false where there is none.
    bool walk(const std::vector<const JourneyItem*>& order, int steps, bool extend = false);
    void paintEmpty(QPainter& painter) const;
    void showTip(const QPoint& place, const QPoint& global);

    Session& m_session;
    JourneyLayout m_layout;
    mutable std::optional<std::vector<const JourneyItem*>> m_timeOrder; ///< Of the layout, once somebody asks.
    JourneyMarks m_marks;
    std::set<JourneyLane> m_folded;
    Followers m_followers = Followers::stay;
    std::optional<std::int64_t> m_month; ///< Of the only selected record: the date that is meant.
    double m_monthWidth = 0;
    int m_layoutWidth = 0;
    bool m_layoutPending = true; ///< In this turn of the event loop, or once the view is seen.
    bool m_choosing = false; ///< The selection changes from here.
    bool m_leaves = false;   ///< Escape was pressed: Tab leads out.
    JourneyGestures* m_gestures;
    JourneyCommands* m_commands;
    NameEditor* m_editor;
};

} // namespace cadre
