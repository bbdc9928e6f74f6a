// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QObject>

#include <optional>

class QWidget;

namespace cadre {

class Session;

/// Opens and saves the session's program, and sees to it that no edit is lost on the way.
class ProgramFiles : public QObject {
    Q_OBJECT

public:
    ProgramFiles(Session& session, QWidget& window);

    /// Asks which file, unless one is given, and opens it. A .json file is a program's text form.
    bool open();
    bool open(const QString& path);
    /// Starts a new program, not yet in any file, from a template or sample of this name (files/templates.hpp).
    bool openTemplate(const QString& name);
    /// Starts a new program from a first draft, which one undo takes back.
    bool openDraft(const Program& draft);
    /// Whether nothing was done since the draft was opened.
    [[nodiscard]] bool isUntouchedDraft() const;

    /// Saves into the program's file, as what it is; asks for one if it has none. False if it could not be
    /// saved or was cancelled.
    bool save();
    bool saveAs();
    /// Saves into this file, which is the program's from now on.
    bool saveTo(const QString& path);
    void finishTyping();
    /// Whether the program may go: it is saved, the user saved it now, or does not want it.
    bool mayClose();

signals:
    /// Another program is open.
    void opened();
    void failed(const QString& message);
    void saved();

private:
    /// Nothing if it was cancelled.
    [[nodiscard]] std::optional<Program> read(const QString& path);

    Session& m_session;
    QWidget& m_window;
};

} // namespace cadre
