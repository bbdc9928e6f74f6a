// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/binding.hpp"
#include "model/program.hpp"

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

namespace cadre {

struct Finding;
class Session;

/// Texts that were typed but could not be understood, by the path of the editor, so that showing another
/// record and coming back loses nothing.
using Drafts = std::map<QString, QString>;

/// Edits one value of a record through the session. What is typed is a step at once; leaving the control or
/// pressing Enter ends the step. Undo and redo keys go to the session, not to the control's own history.
class Editor : public QWidget {
    Q_OBJECT

public:
    explicit Editor(Session& session, QWidget* parent = nullptr);

    /// Shows what the program holds. Touches a control only where that differs from what it shows.
    virtual void refresh() = 0;
    /// Drops what was typed but not understood, and shows what the program holds.
    virtual void forget() { refresh(); }
    /// Gives the control its name for screen readers.
    virtual void setLabel(const QString& label);
    /// The control that gets the focus when somebody goes to this field.
    [[nodiscard]] virtual QWidget* focusTarget() { return m_controls.empty() ? nullptr : m_controls.front(); }
    /// The control that a finding of this field is about.
    [[nodiscard]] virtual QWidget* controlOf(const Finding&) { return focusTarget(); }
    /// What the Tab key goes through here, in order.
    [[nodiscard]] virtual std::vector<QWidget*> controls() const { return m_controls; }
    /// Says that the records edited together have different values here, and that this shows none of them. Answers whether
    /// one value for all of them can be entered meanwhile.
    virtual bool showMixed(bool mixed);
    /// Says that the records edited together have different lists, and that this shows what all of them have.
    virtual void showCommon(bool) {}
    /// What is wrong with, or worth saying of, the text as typed; empty if nothing.
    [[nodiscard]] QString note() const { return m_note; }
    /// Record types whose names this editor shows: it is refreshed when one of them changes.
    [[nodiscard]] const std::vector<RecordType>& shows() const { return m_shows; }

    virtual void saveDrafts(Drafts& drafts, const QString& path) const;
    virtual void restoreDrafts(const Drafts& drafts, const QString& path);

signals:
    void noteChanged();
    /// Controls came or went.
    void controlsChanged();

protected:
    /// Takes a control under the manners above. The first one is the focus target and bears the label.
    void adopt(QWidget* control);
    void setNote(const QString& note);
    void addShown(const std::vector<RecordType>& types);
    /// The text that is in the control but could not be understood; empty if there is none.
    [[nodiscard]] virtual QString draft() const { return {}; }
    virtual void setDraft(const QString&) {}

    bool eventFilter(QObject* watched, QEvent* event) override;

    Session& m_session;

private:
    std::vector<QWidget*> m_controls;
    QString m_note;
    std::vector<RecordType> m_shows;
};

} // namespace cadre
