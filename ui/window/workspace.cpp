// SPDX-License-Identifier: Apache-2.0
#include "window/workspace.hpp"

#include "pages/pages.hpp"
#include "review/reviewpanel.hpp"
#include "session/session.hpp"
#include "window/pagelist.hpp"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr auto columnsKey = "window/columns";
constexpr auto middleKey = "window/middle";
constexpr auto foldedKey = "window/reviewFolded";
constexpr auto pageKey = "window/page";

QSplitter* makeSplitter(Qt::Orientation orientation)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

Workspace::Workspace(Session& session, ReviewState& review, const std::vector<NavigationEntry>& entries,
                     MakePage makePage, QWidget* parent)
    : QWidget(parent), m_session(session), m_makePage(std::move(makePage)),
      m_navigation(new Navigation(session, entries)), m_stack(new QStackedWidget),
      m_review(new ReviewPanel(session, review)), m_inspector(createInspector(session)),
      m_columns(makeSplitter(Qt::Horizontal)), m_middle(makeSplitter(Qt::Vertical))
{
    m_navigation->setMinimumWidth(170);
    m_stack->setMinimumWidth(420);
    m_inspector->setMinimumWidth(250);
    m_middle->addWidget(m_stack);
    m_middle->addWidget(m_review);
    m_middle->setStretchFactor(0, 1);
    m_middle->setSizes({510, 160});
    m_columns->addWidget(m_navigation);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({205, 830, 330});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);

    connect(m_navigation, &Navigation::chosen, this, &Workspace::showPage);
    connect(&session, &Session::placeRequested, this, &Workspace::goTo);
    connect(m_review, &ReviewPanel::foldedChanged, this, &Workspace::fold);
}

bool Workspace::makeSure(const QString& key)
{
    if (m_pages.contains(key)) return false;
    QWidget* page = m_makePage(key);
    if (!page) return false;
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    return true;
}

void Workspace::showPage(const QString& key)
{
    makeSure(key);
    QWidget* page = m_pages.value(key);
    if (!page || key == m_page) return;
    m_page = key;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(key);
    showPanels();
    leaveWhatFillsAPage();
    emit pageChanged(key);
}

/// The brief is all of its page, so it stays selected only there: beside another page it could only be looked at.
void Workspace::leaveWhatFillsAPage()
{
    const std::vector<RecordRef>& selection = m_session.selection();
    if (selection.size() != 1) return;
    const RecordType type = selection.front().type;
    bool fillsAPage = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) fillsAPage = RecordTraits<T>::single;
    });
    if (fillsAPage && pageFor(type) != m_page) m_session.select({});
}

void Workspace::goTo(const Place& place)
{
    const QString key = pageFor(place.record.type);
    const bool isNew = makeSure(key);
    showPage(key);
    // No id means the list itself: what is selected elsewhere has nothing to do with it.
    if (place.record.id.empty()) m_session.select({});
    else if (!m_inspectorShown) setInspectorShown(true);
    // A page that has only just been made has not heard the request.
    if (isNew) QTimer::singleShot(0, this, [this, place] { m_session.goTo(place); });
}

void Workspace::setInspectorShown(bool shown)
{
    m_inspectorShown = shown;
    showPanels();
}

void Workspace::showPanels()
{
    const PagePanels panels = panelsOf(m_page);
    m_inspector->setVisible(m_inspectorShown && panels.inspector);
    m_review->setVisible(panels.review);
    m_review->setMaximumHeight(m_review->isFolded() ? m_review->minimumSizeHint().height() : QWIDGETSIZE_MAX);
}

void Workspace::fold(bool folded)
{
    if (folded) m_unfoldedSizes = m_middle->sizes();
    showPanels();
    if (!folded && !m_unfoldedSizes.isEmpty()) m_middle->setSizes(m_unfoldedSizes);
}

void Workspace::saveLayout(QSettings& settings) const
{
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(middleKey, m_middle->saveState());
    settings.setValue(foldedKey, m_review->isFolded());
    if (!m_page.isEmpty()) settings.setValue(pageKey, m_page);
}

void Workspace::restoreLayout(const QSettings& settings)
{
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_middle->restoreState(settings.value(middleKey).toByteArray());
    m_review->setFolded(settings.value(foldedKey).toBool());
    m_remembered = settings.value(pageKey, QStringLiteral("journey")).toString();
}

void Workspace::start()
{
    if (!m_page.isEmpty()) return;
    showPage(m_remembered);
    if (m_page.isEmpty()) showPage(QStringLiteral("brief"));
}

} // namespace cadre
