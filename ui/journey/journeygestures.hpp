// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/intime.hpp"
#include "journey/ghosts.hpp"
#include "journey/journeypreview.hpp"
#include "print/figures/journeypainter.hpp"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <optional>

class QLabel;
class QMouseEvent;
class QPainter;

namespace cadre {

class JourneyView;
class Session;

/// What the mouse does in a journey: select with a click or a rubber band, move, pull an edge, draw an arrow. The
/// program changes when the button is released; until then a note says what would come of it, and Escape undoes it.
class JourneyGestures : public QObject {
    Q_OBJECT

public:
    JourneyGestures(Session& session, JourneyView& view);

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    /// Ends what is under way without a trace; false where nothing is.
    bool cancel();
    [[nodiscard]] bool isActive() const { return m_kind != Kind::none; }

    /// Paints where things would be, the rubber band and the arrow that is drawn.
    void paint(QPainter& painter) const;
    /// What is being moved, to be painted faintly at its old place.
    [[nodiscard]] std::set<RecordRef> faded() const;
    /// The load as it would be; null where it stays as it is.
    [[nodiscard]] const JourneyLayout* loadThen() const { return m_ghosts.loads.empty() ? nullptr : &m_ghosts; }

private:
    enum class Kind { none, pressed, band, move, length, start, link };

    void begin(QPointF place);
    void follow();
    void followMonths();
    /// The lane into which activities are moved; nothing while they stay in theirs.
    [[nodiscard]] std::optional<JourneyLane> laneThen() const;
    /// Bars that change their lane go along with the mouse.
    void placeGhosts();
    void followBand();
    void followLink();
    void finish();
    void clicked();
    void end();
    void tell(const QStringList& lines);
    void tellMonths();
    void tellLink();
    /// The review of what is tried has come.
    void noteReview();
    void scrollAlong();
    [[nodiscard]] Kind kindAt(const JourneyItem& item, QPointF place) const;
    [[nodiscard]] Step stepOf(std::int64_t months) const;
    [[nodiscard]] QString monthsThen() const;

    Session& m_session;
    JourneyView& m_view;
    QLabel* m_note;
    QTimer m_scrolling;
    Kind m_kind = Kind::none;
    Kind m_next = Kind::none; ///< What the pressed button becomes once the mouse moves.
    bool m_control = false;
    bool m_alt = false;
    std::optional<JourneyItem> m_item;   ///< What was pressed.
    QPointF m_from;                      ///< Where, in the figure,
    QPointF m_pressed;                   ///< and in the viewport.
    QPointF m_at;                        ///< Where the mouse is, in the viewport.
    std::vector<InTime> m_what;          ///< What is moved.
    std::vector<RecordRef> m_before;     ///< The selection before a rubber band.
    std::optional<std::int64_t> m_months;///< By how many months it is moved now.
    bool m_along = false;
    std::optional<JourneyLane> m_lane;   ///< Into which lane it is moved, if into another one.
    RecordRef m_target;                  ///< What the arrow would lead to.
    std::optional<JourneyPreview> m_preview;
    JourneyLayout m_ghosts;
};

} // namespace cadre
