// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gui.hpp"

#include "files/templates.hpp"
#include "journey/journeypage.hpp"
#include "journey/journeyview.hpp"
#include "session/session.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace cadre::test {

// Of the template of twelve months: four pieces of real work that come after each other, each of three months.
inline const RecordRef firstWork{RecordType::activity, "A02"};
inline const RecordRef secondWork{RecordType::activity, "A04"};
inline const RecordRef thirdWork{RecordType::activity, "A06"};
inline const RecordRef workshop{RecordType::activity, "A01"};
inline const RecordRef lookBack{RecordType::support, "S4"};
inline const RecordRef feedback{RecordType::measure, "M1"};

/// The page of the journey on the screen, and hands for its mouse and keys.
struct Shown {
    explicit Shown(Program program = programFromTemplate("emerging-leaders-12"), QSize size = {1000, 700})
    {
        QSettings().clear();
        page = new JourneyPage(session);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(page);
        after = new QLineEdit;
        column->addWidget(after);
        session.open(std::move(program), {});
        start = session.program();
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        view().setFocus();
        settle();
    }

    JourneyView& view() { return page->view(); }
    QWidget* paper() { return view().viewport(); }

    void mouse(QEvent::Type type, QPointF at, Qt::KeyboardModifiers with = {})
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, paper()->mapToGlobal(at), button, held, with);
        QApplication::sendEvent(paper(), &event);
    }
    void press(QPointF at, Qt::KeyboardModifiers with = {})
    {
        QApplication::setActiveWindow(&window); // a menu may have been open
        view().setFocus(Qt::MouseFocusReason);
        mouse(QEvent::MouseButtonPress, at, with);
    }
    void move(QPointF at, Qt::KeyboardModifiers with = {}) { mouse(QEvent::MouseMove, at, with); }
    void release(QPointF at, Qt::KeyboardModifiers with = {})
    {
        mouse(QEvent::MouseButtonRelease, at, with);
        settle();
    }
    void click(QPointF at, Qt::KeyboardModifiers with = {})
    {
        press(at, with);
        release(at, with);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers with = {})
    {
        hold(from, to, with);
        release(to, with);
    }
    /// Drags without letting go.
    void hold(QPointF from, QPointF to, Qt::KeyboardModifiers with = {})
    {
        press(from, with);
        move((from + to) / 2, with);
        move(to, with);
    }
    void key(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : paper(), static_cast<Qt::Key>(key), with);
        settle();
    }

    QPointF middle(const RecordRef& record) { return QRectF(view().placeOf(record)).center(); }
    QPointF rightEdge(const RecordRef& record)
    {
        const QRectF place = view().placeOf(record);
        return {place.right() - 3, place.center().y()};
    }
    QPointF leftEdge(const RecordRef& record)
    {
        const QRectF place = view().placeOf(record);
        return {place.left() + 3, place.center().y()};
    }
    /// So many months to the right.
    QPointF months(double count) { return {count * view().layoutValue().monthWidth, 0}; }

    const Activity& activity(const RecordRef& record) { return session.program().activities.at({record.id}); }
    std::int64_t startOf(const RecordRef& record) { return activity(record).startMonth.value(); }
    std::int64_t lengthOf(const RecordRef& record) { return activity(record).durationMonths.value(); }
    QString note()
    {
        auto* label = paper()->findChild<QLabel*>("dragNote");
        return label->isVisible() ? label->text() : QString();
    }
    /// One undo leads back to the program as it was opened.
    bool undoLeadsBack()
    {
        session.undo();
        settle();
        return session.program() == start && session.undoLabel().isEmpty();
    }

    Session session;
    Program start;
    QWidget window;
    JourneyPage* page;
    QLineEdit* after; ///< What Tab leads to behind the journey.
};

} // namespace cadre::test
