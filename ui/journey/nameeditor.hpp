// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QLineEdit>

namespace cadre {

class Session;

/// The field in which the name of something in a journey is written, on top of it. Enter or leaving it keeps what was
/// written, Escape does not.
class NameEditor : public QLineEdit {
    Q_OBJECT

public:
    NameEditor(Session& session, QWidget* parent);

    /// Opens the field for a record at a place of the parent. Nothing happens for records without a name of their own.
    void open(const RecordRef& record, const QRect& place);
    /// Keeps what was written.
    void finish();
    void cancel();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void close();

    Session& m_session;
    RecordRef m_record;
    bool m_open = false;
};

} // namespace cadre
