// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QPointer>

class QAction;

namespace cadre {

class FindList;
class FoundModel;
class Session;

/// What can be triggered besides going to a place of the program.
struct FindActions {
    QList<QAction*> pages;
    QList<QAction*> commands;
    QList<QAction*> inserts; ///< Each named after the kind of record it adds.
};

/// Find anything: records, their texts, findings, pages and commands. Arrow keys choose, Enter goes there, Escape goes
/// back to where one was.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    FindBox(Session& session, FindActions actions, QWidget* parent = nullptr);

    /// Takes the keyboard, and remembers who had it.
    void begin();
    [[nodiscard]] FindList& list();

    [[nodiscard]] QSize sizeHint() const override { return {240, QLineEdit::sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void build();
    void open(int row);
    void finish();
    void sayCurrent();

    Session& m_session;
    FindActions m_actions;
    FoundModel* m_found;
    FindList* m_list = nullptr; ///< Made when the box stands in its window.
    QPointer<QWidget> m_before; ///< Who had the keyboard.
    bool m_isStale = true;      ///< The program is another one since it was last searched.
};

} // namespace cadre
