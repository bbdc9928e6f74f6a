// SPDX-License-Identifier: Apache-2.0
#include "session/session.hpp"

#include "session/text.hpp"

#include <QDate>

#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace cadre {

Session::Session(QObject* parent) : QObject(parent)
{
    m_reviewSoon.setSingleShot(true);
    m_reviewSoon.setInterval(0ms);
    connect(&m_reviewSoon, &QTimer::timeout, this, &Session::reviewNow);
    m_silence.setSingleShot(true);
    m_silence.setInterval(4s);
    connect(&m_silence, &QTimer::timeout, this, &Session::seal);
}

void Session::open(Program program, const QString& path)
{
    m_history = History(std::move(program));
    m_path = path;
    m_selection.clear();
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
    const Edit edit = step.edit;
    if (m_whole) {
        step.label = *m_whole;
        step.mergeKey = "whole";
    }
    m_history.push(std::move(step));
    m_silence.start();
    finishChange(edit, initiator);
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
    const Edit edit = m_history.undo();
    finishChange(edit, nullptr);
}

void Session::redo()
{
    if (!m_history.canRedo()) return;
    const Edit edit = m_history.redo();
    finishChange(edit, nullptr);
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

std::vector<Fix> Session::fixesOf(const Finding& finding) const
{
    return cadre::fixesOf(program(), finding, rules());
}

FindingCounts Session::countsOf(const RecordRef& ref) const
{
    const auto found = m_counts.find(ref);
    return found == m_counts.end() ? FindingCounts() : found->second;
}

std::vector<const Finding*> Session::findingsFor(const RecordRef& ref) const
{
    std::vector<const Finding*> list;
    for (const Finding& finding : m_review.findings) {
        const std::vector<RecordRef> about = recordsOf(finding);
        if (std::ranges::find(about, ref) != about.end()) list.push_back(&finding);
    }
    return list;
}

void Session::finishChange(const Edit& edit, QObject* initiator)
{
    dropLostSelection();
    emit changed(edit, initiator);
    emit historyChanged();
    m_reviewSoon.start();
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
    m_counts = countsByRecord(m_review);
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
