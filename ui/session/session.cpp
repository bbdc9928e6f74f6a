// SPDX-License-Identifier: Apache-2.0
#include "session/session.hpp"

#include "model/index.hpp"
#include "review/fixmaker.hpp"
#include "session/text.hpp"

#include <QDate>

#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace cadre {

namespace {

/// Programs with fewer records are reviewed in less than a millisecond.
constexpr std::size_t largeProgram = 1'500;

} // namespace

Session::Session(QObject* parent) : QObject(parent)
{
    m_reviewSoon.setSingleShot(true);
    m_reviewSoon.setInterval(0ms);
    connect(&m_reviewSoon, &QTimer::timeout, this, &Session::reviewNow);
    connect(&m_reviewer, &Reviewer::reviewed, this, &Session::take);
    m_prepareSoon.setSingleShot(true);
    m_prepareSoon.setInterval(0ms);
    connect(&m_prepareSoon, &QTimer::timeout, this, &Session::bringUpToDate);
    m_silence.setSingleShot(true);
    m_silence.setInterval(4s);
    connect(&m_silence, &QTimer::timeout, this, &Session::seal);
}

Session::~Session() = default;

void Session::open(Program program, const QString& path)
{
    m_index.reset();
    m_history = History(std::move(program));
    ++m_revision;
    m_revisions.fill(m_revision);
    m_path = path;
    m_selection.clear();
    m_wanted.clear();
    m_reviewSoon.stop();
    const bool wasLarge = std::exchange(m_isLarge, recordCount(this->program()) >= largeProgram);
    if (m_isLarge) m_reviewer.start(this->program());
    else if (wasLarge) m_reviewer.stop();
    lookAgain();
    emit replaced();
    emit reviewed();
    emit historyChanged();
    emit selectionChanged();
}

void Session::markSaved(const QString& path)
{
    m_path = path;
    m_history.markSaved();
    emit historyChanged();
}

void Session::push(Step step, QObject* initiator)
{
    if (isEmpty(step.edit)) return;
    auto edit = std::make_shared<const Edit>(step.edit);
    if (m_whole) {
        step.label = *m_whole;
        step.mergeKey = "whole";
    }
    m_history.push(std::move(step));
    m_silence.start();
    finishChange(std::move(edit), initiator);
}

void Session::seal()
{
    if (!m_whole) m_history.seal();
}

void Session::asOne(const Text& label, const std::function<void()>& work)
{
    seal();
    {
        const QScopedValueRollback<const Text*> whole(m_whole, &label);
        work();
    }
    seal();
}

void Session::undo()
{
    if (!m_history.canUndo()) return;
    finishChange(std::make_shared<const Edit>(m_history.undo()), nullptr);
}

void Session::redo()
{
    if (!m_history.canRedo()) return;
    finishChange(std::make_shared<const Edit>(m_history.redo()), nullptr);
}

QString Session::undoLabel() const
{
    const Text* label = m_history.undoLabel();
    return label ? shown(*label) : QString();
}

QString Session::redoLabel() const
{
    const Text* label = m_history.redoLabel();
    return label ? shown(*label) : QString();
}

void Session::select(std::vector<RecordRef> refs)
{
    if (refs == m_selection) return;
    seal();
    m_selection = std::move(refs);
    emit selectionChanged();
}

void Session::goTo(const Place& place)
{
    const bool isRecord = place.record.type != RecordType::duty && findAny(program(), place.record.id).has_value();
    if (isRecord) select({place.record});
    emit placeRequested(place);
}

const Index& Session::index() const
{
    m_indexIsAsked = true;
    bringUpToDate();
    return *m_index;
}

std::vector<Fix> Session::fixesOf(const Finding& finding) const
{
    want(finding);
    if (m_madeFor == m_revision)
        for (const Finding& made : m_made)
            if (isSame(made, finding)) return made.fixes;
    if (!m_fixes || m_fixesFor != m_revision) m_fixes = std::make_unique<FixMaker>(program(), rules());
    m_fixesFor = m_revision;
    return m_fixes->fixesOf(finding);
}

void Session::bringUpToDate() const
{
    if (!m_index) m_index = std::make_unique<Index>(program());
    else if (!m_indexBehind.empty()) m_index->follow({m_indexBehind.begin(), m_indexBehind.end()});
    m_indexBehind.clear();
}

void Session::want(const Finding& finding) const
{
    constexpr std::size_t most = 16; // more than views show at a time
    if (!m_isLarge || std::ranges::any_of(m_wanted, [&](const Finding& known) { return isSame(known, finding); })) return;
    if (m_wanted.size() == most) m_wanted.erase(m_wanted.begin());
    m_wanted.push_back({.rule = finding.rule, .subjects = finding.subjects});
}

void Session::take(Review& found, FindingsByRecord& byRecord)
{
    std::swap(m_review, found);
    std::swap(m_byRecord, byRecord);
    m_wanted.clear(); // who still looks at them will ask again
    m_made.clear();
    m_madeFor = m_revision;
    for (Finding& finding : m_review.findings)
        if (!finding.fixes.empty())
            m_made.push_back({.rule = finding.rule, .subjects = finding.subjects, .fixes = std::exchange(finding.fixes, {})});
    emit reviewed();
}

void Session::finishChange(std::shared_ptr<const Edit> edit, QObject* initiator)
{
    ++m_revision;
    for (const RecordType type : touchedTypes(*edit)) {
        m_revisions[static_cast<std::size_t>(type)] = m_revision;
        m_indexBehind.insert(type);
    }
    reviewSoon(edit);
    dropLostSelection();
    prepareSoon();
    emit changed(*edit, initiator);
    emit historyChanged();
}

void Session::reviewSoon(std::shared_ptr<const Edit> edit)
{
    const bool wasLarge = std::exchange(m_isLarge, recordCount(program()) >= largeProgram);
    if (!m_isLarge) {
        if (wasLarge) m_reviewer.stop();
        m_reviewSoon.start();
        return;
    }
    m_reviewSoon.stop();
    if (!wasLarge) m_reviewer.start(program());
    m_reviewer.follow(wasLarge ? std::move(edit) : std::make_shared<const Edit>(), m_wanted);
}

void Session::prepareSoon()
{
    if (std::exchange(m_indexIsAsked, false) && m_isLarge) m_prepareSoon.start();
}

void Session::reviewNow()
{
    lookAgain();
    emit reviewed();
}

void Session::lookAgain()
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_review = cadre::review(program(), rules(), WithFixes::no, today);
    m_byRecord.look(m_review);
}

void Session::dropLostSelection()
{
    std::vector<RecordRef> kept = m_selection;
    std::erase_if(kept, [&](const RecordRef& ref) {
        bool there = false;
        forEachRecordType([&]<class T>(Type<T>) {
            if (RecordTraits<T>::type == ref.type)
                there = RecordTraits<T>::single || program().of<T>().contains(Id<T>{ref.id});
        });
        return !there;
    });
    if (kept == m_selection) return;
    m_selection = std::move(kept);
    emit selectionChanged();
}

} // namespace cadre
