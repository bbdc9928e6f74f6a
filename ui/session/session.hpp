// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"
#include "session/counts.hpp"
#include "session/reviewer.hpp"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace cadre {

class FixMaker;
class Index;
class LongWork;

/// The open program for all panels: what it holds, what was done to it, what the review says, and what is
/// selected. Panels know the session and not each other.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Program& program() const { return m_history.program(); }
    /// What the review says of the program. It follows a change one turn of the event loop later; of a large program it
    /// is made meanwhile, and follows when people pause: what it names may be gone.
    [[nodiscard]] const Review& review() const { return m_review; }
    /// Grows with every change, so that what was worked out can be known to be of the program as it is.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// The same of the records of one type.
    [[nodiscard]] std::uint64_t revisionOf(RecordType type) const { return m_revisions[static_cast<std::size_t>(type)]; }
    /// Whether the program is so large that it is reviewed meanwhile.
    [[nodiscard]] bool isLarge() const { return m_isLarge; }
    /// The rule set that the program is reviewed with.
    [[nodiscard]] RuleSet rules() const { return ruleSetOf(program()); }

    /// Shows another program, which counts as saved. `path` is the file it came from; empty for a new one.
    void open(Program program, const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Remembers that the program now stands in this file.
    void markSaved(const QString& path);
    [[nodiscard]] bool isSaved() const { return m_history.isSaved(); }

    /// Does a step. `initiator` is the panel that did it, handed on with changed().
    void push(Step step, QObject* initiator = nullptr);
    /// Ends the current step: what is typed next can be undone on its own.
    void seal();
    /// Does all that `work` pushes as one step with this label, which is undone as a whole.
    void asOne(const Text& label, const std::function<void()>& work);
    void undo();
    void redo();
    /// What undo would take back, and redo do again; empty if there is nothing.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;

    /// The selected records; the first is the one the inspector shows.
    [[nodiscard]] const std::vector<RecordRef>& selection() const { return m_selection; }
    void select(std::vector<RecordRef> refs);
    /// Selects a record and asks every panel to show it and to put the cursor into this field.
    void goTo(const Place& place);

    /// Look-ups in the program as it is, in the user's order. Valid until the next change.
    [[nodiscard]] const Index& index() const;
    /// The fixes of a finding, made for the program as it is now; none if it no longer has this finding.
    [[nodiscard]] std::vector<Fix> fixesOf(const Finding& finding) const;
    /// How many open findings there are about a record.
    [[nodiscard]] FindingCounts countsOf(const RecordRef& ref) const { return m_byRecord.countsOf(ref); }
    /// Open findings about a record, worst first. Valid until the next review.
    [[nodiscard]] const std::vector<const Finding*>& findingsFor(const RecordRef& ref) const { return m_byRecord.of(ref); }
    [[nodiscard]] const FindingsByRecord& findingsByRecord() const { return m_byRecord; }

signals:
    /// Another program is open: everything is new.
    void replaced();
    /// The records named in the edit have changed, for whatever reason (typing, undo, import).
    void changed(const cadre::Edit& edit, QObject* initiator);
    /// The review has looked at the program again.
    void reviewed();
    /// Undo, redo, their labels, the path or the saved state may have changed.
    void historyChanged();
    void selectionChanged();
    void placeRequested(const cadre::Place& place);
    /// Something is under way that may take long, and is not any more.
    void workBegun(cadre::LongWork* work);
    void workEnded(cadre::LongWork* work);

private:
    /// The edit is shared with the reviewer, which follows it in a thread of its own.
    void finishChange(std::shared_ptr<const Edit> edit, QObject* initiator);
    void reviewSoon(std::shared_ptr<const Edit> edit);
    void reviewNow();
    void lookAgain();
    /// The review of a large program is there, with the fixes of the wanted findings.
    void take(Review& found, FindingsByRecord& byRecord);
    void bringUpToDate() const;
    /// Its fixes are wanted with the next review.
    void want(const Finding& finding) const;
    void dropLostSelection();

    History m_history;
    Review m_review;
    FindingsByRecord m_byRecord; ///< Of the review.
    /// If views asked for the index of the state before, they will ask again when the review is there. Until then there
    /// is time to work it out.
    void prepareSoon();

    mutable std::unique_ptr<Index> m_index;     ///< Since somebody asked for it.
    mutable std::set<RecordType> m_indexBehind; ///< The types it has to follow.
    mutable bool m_indexIsAsked = false;        ///< For this state of the program.
    mutable std::unique_ptr<FixMaker> m_fixes;
    mutable std::uint64_t m_fixesFor = 0;  ///< The revision of the program they are made for.
    mutable std::vector<Finding> m_wanted; ///< Whose fixes somebody asked for since the last review.
    std::vector<Finding> m_made;           ///< With their fixes, by the review of a large program.
    std::uint64_t m_madeFor = 0;           ///< The revision of that program.
    std::uint64_t m_revision = 0;
    std::array<std::uint64_t, static_cast<std::size_t>(RecordType::duty) + 1> m_revisions = {}; ///< By type of record.
    QString m_path;
    std::vector<RecordRef> m_selection;
    QTimer m_reviewSoon;
    QTimer m_prepareSoon;
    Reviewer m_reviewer; ///< Of a large program.
    bool m_isLarge = false;
    const Text* m_whole = nullptr; ///< The label of the step that all pushes join at the moment.
    QTimer m_silence; ///< Seals the current step when nothing was typed for a while.
};

} // namespace cadre
