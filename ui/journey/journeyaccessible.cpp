// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyaccessible.hpp"

#include "journey/journeyview.hpp"
#include "journey/journeywords.hpp"
#include "look/announce.hpp"
#include "session/session.hpp"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>
#include <optional>

namespace cadre {

namespace {

/// One entry: what stands at a place in the order of time.
class Entry : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Entry(JourneyView& view, Session& session, int index) : m_view(view), m_session(session), m_index(index) {}

    bool isValid() const override { return item() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const JourneyItem* shown = item();
        if (!shown) return {};
        if (kind == QAccessible::Name) return itemName(m_session, *shown);
        if (kind == QAccessible::Description) {
            QStringList words = detailsOf(m_session, *shown);
            words.insert(std::min<qsizetype>(2, words.size()), loadWords(m_view.layoutValue(), *shown));
            words.removeAll({});
            return words.join(QStringLiteral(", "));
        }
        if (kind == QAccessible::Value)
            return shown->month ? monthWords(m_session.program(), *shown->month)
                                : monthWords(m_session.program(), shown->record);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const JourneyItem* shown = item();
        if (!shown) return {};
        const QRect place = m_view.frame().toWindow(shown->rect).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const JourneyItem* shown = item();
        if (!shown) return state;
        const auto& selection = m_session.selection();
        state.selected = std::ranges::find(selection, shown->record) != selection.end();
        state.focused = m_view.hasFocus() && m_view.current() == shown;
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.frame().toWindow(shown->rect).toAlignedRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override
    {
        const JourneyItem* shown = item();
        if (!shown) return;
        if (name == setFocusAction()) m_view.setFocus();
        m_view.choose(*shown);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const JourneyItem* item() const
    {
        const auto& order = m_view.timeOrder();
        return m_index < static_cast<int>(order.size()) ? order[static_cast<std::size_t>(m_index)] : nullptr;
    }

    JourneyView& m_view;
    Session& m_session;
    int m_index;
};

} // namespace

/// The view as a list. Its entries are made when somebody asks for them.
class JourneyAccessible : public QAccessibleWidget {
public:
    explicit JourneyAccessible(JourneyView* view) : QAccessibleWidget(view, QAccessible::List), m_view(*view) {}
    ~JourneyAccessible() override
    {
        for (const auto& [index, id] : m_entries) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view.timeOrder().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto found = m_entries.find(index);
        if (found != m_entries.end()) return QAccessible::accessibleInterface(found->second);
        auto* entry = new Entry(m_view, m_view.m_session, index);
        m_entries.emplace(index, QAccessible::registerAccessibleInterface(entry));
        return entry;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_entries)
            if (QAccessible::accessibleInterface(id) == child) return index;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const JourneyItem* item = m_view.itemAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return item ? child(indexOf(item)) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view.hasFocus() && m_view.current() ? child(indexOf(m_view.current())) : QAccessibleWidget::focusChild();
    }

    [[nodiscard]] int indexOf(const JourneyItem* item) const
    {
        const auto& order = m_view.timeOrder();
        const auto at = std::ranges::find(order, item);
        return at == order.end() ? -1 : static_cast<int>(at - order.begin());
    }

private:
    JourneyView& m_view;
    mutable std::map<int, QAccessible::Id> m_entries;
};

namespace {

QAccessibleInterface* makeJourneyInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<JourneyView*>(object);
    return view ? new JourneyAccessible(view) : nullptr;
}

/// The place in the list of what is selected; nothing where that is nowhere or nobody listens.
std::optional<int> currentPlace(JourneyView& view)
{
    if (!isAnybodyListening() || !view.current()) return std::nullopt;
    auto* list = dynamic_cast<JourneyAccessible*>(QAccessible::queryAccessibleInterface(&view));
    const int index = list ? list->indexOf(view.current()) : -1;
    return index < 0 ? std::nullopt : std::optional(index);
}

void send(QAccessibleEvent&& event, int place)
{
    event.setChild(place);
    announce(event);
}

} // namespace

void makeJourneysAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(makeJourneyInterface);
        return true;
    }();
    static_cast<void>(once);
}

void announceEntries(JourneyView& view)
{
    if (!isAnybodyListening()) return;
    announce(view, QAccessible::ObjectReorder);
}

void announceFocus(JourneyView& view)
{
    if (!view.hasFocus()) return;
    if (const auto place = currentPlace(view)) send(QAccessibleEvent(&view, QAccessible::Focus), *place);
}

void announceChange(JourneyView& view)
{
    const auto place = currentPlace(view);
    if (!place) return;
    const QAccessibleInterface* entry = QAccessible::queryAccessibleInterface(&view)->child(*place);
    send(QAccessibleEvent(&view, QAccessible::NameChanged), *place);
    send(QAccessibleEvent(&view, QAccessible::DescriptionChanged), *place);
    send(QAccessibleValueChangeEvent(&view, entry->text(QAccessible::Value)), *place);
}

} // namespace cadre
