// SPDX-License-Identifier: Apache-2.0
#include "window/workspace.hpp"

#include "look/pagestack.hpp"
#include "pages/inspector.hpp"
#include "pages/pages.hpp"
#include "review/reviewpanel.hpp"
#include "session/session.hpp"
#include "window/pagelist.hpp"
#include "window/panelframe.hpp"

#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr auto foldedKey = "window/reviewFolded";
constexpr auto inspectorKey = "window/inspectorShown";
constexpr auto pageKey = "window/page";

} // namespace

Workspace::Workspace(Session& session, ReviewState& review, const std::vector<NavigationEntry>& entries,
                     MakePage makePage, QWidget* parent)
    : QWidget(parent), m_session(session), m_makePage(std::move(makePage)),
      m_panels(new PanelFrame(this)), m_navigation(new Navigation(session, entries, m_panels->columns())),
      m_stack(new PageStack(m_panels->middle())),
      m_review(new ReviewPanel(session, review, m_panels->side(PanelPlace::below))),
      m_inspector(new Inspector(session, m_panels->side(PanelPlace::right)))
{
    m_panels->setFirstAndPage(m_navigation, m_stack);
    m_stack->setMinimumWidth(420);
    m_inspector->setMinimumWidth(250);
    m_panels->addPanel("inspector", m_inspector, PanelPlace::right);
    m_panels->addPanel("review", m_review, PanelPlace::below);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panels);

    connect(m_navigation, &Navigation::chosen, this, &Workspace::showPage);
    connect(&session, &Session::placeRequested, this, &Workspace::goTo);
    connect(m_review, &ReviewPanel::foldedChanged, this, &Workspace::showPanels);
    connect(m_panels, &PanelFrame::moved, this, &Workspace::showPanels);
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
    if (m_inspectorShown == shown) return;
    m_inspectorShown = shown;
    showPanels();
    emit inspectorShownChanged(shown);
}

void Workspace::putPanelsBack()
{
    m_panels->putBack();
    m_review->setFolded(false);
    setInspectorShown(true);
}

void Workspace::showPanels()
{
    const PagePanels shown = panelsOf(m_page);
    m_panels->setPanelShown(m_inspector, m_inspectorShown && shown.inspector);
    // Folded to its header it stands only where that leaves no hole: below the page, or above or below another panel.
    const bool hasHeader = m_panels->placeOf(m_review) == PanelPlace::below || m_panels->hasCompany(m_review);
    m_panels->setPanelShown(m_review, shown.review && (!m_review->isFolded() || hasHeader));
    m_review->setMaximumHeight(m_review->isFolded() ? m_review->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    const QWidget* page = m_pages.value(m_page);
    if (auto* own = page ? page->findChild<QWidget*>(QStringLiteral("sidePane")) : nullptr) own->setVisible(m_inspectorShown);
}

void Workspace::saveLayout(QSettings& settings) const
{
    m_panels->saveLayout(settings);
    settings.setValue(foldedKey, m_review->isFolded());
    settings.setValue(inspectorKey, m_inspectorShown);
    if (!m_page.isEmpty()) settings.setValue(pageKey, m_page);
}

void Workspace::restoreLayout(const QSettings& settings)
{
    m_panels->restoreLayout(settings);
    m_review->setFolded(settings.value(foldedKey).toBool());
    setInspectorShown(settings.value(inspectorKey, true).toBool());
    m_remembered = settings.value(pageKey, QStringLiteral("journey")).toString();
}

void Workspace::start()
{
    if (!m_page.isEmpty()) return;
    showPage(m_remembered);
    if (m_page.isEmpty()) showPage(QStringLiteral("brief"));
}

} // namespace cadre
