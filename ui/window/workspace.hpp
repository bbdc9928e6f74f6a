// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"
#include "window/navigation.hpp"

#include <QMap>
#include <QWidget>

#include <functional>

class QSettings;

namespace cadre {

class Inspector;
class PageStack;
class PanelFrame;
class ReviewPanel;
class ReviewState;
class Session;

/// Makes a page when it is first shown.
using MakePage = std::function<QWidget*(const QString& key)>;

/// The open program: navigation, page, and the inspector and the review where people want them.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(Session& session, ReviewState& review, const std::vector<NavigationEntry>& entries, MakePage makePage,
              QWidget* parent = nullptr);

    void showPage(const QString& key);
    [[nodiscard]] const QString& page() const { return m_page; }
    [[nodiscard]] ReviewPanel& reviewPanel() { return *m_review; }
    [[nodiscard]] Navigation& navigation() { return *m_navigation; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] PanelFrame& panels() { return *m_panels; }
    /// Shows the inspector, or on a page that has one of its own that one.
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const { return m_inspectorShown; }
    /// Brings the panels back to their usual places, unfolded.
    void putPanelsBack();

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);
    /// Shows the page that was open last time, unless there is one already.
    void start();

signals:
    void pageChanged(const QString& key);
    void inspectorShownChanged(bool shown);

private:
    void goTo(const Place& place);
    void showPanels();
    void leaveWhatFillsAPage();
    bool makeSure(const QString& key);

    Session& m_session;
    MakePage m_makePage;
    QMap<QString, QWidget*> m_pages;
    QString m_page;
    QString m_remembered; ///< The page that was open last time.
    bool m_inspectorShown = true;
    PanelFrame* m_panels;
    Navigation* m_navigation;
    PageStack* m_stack;
    ReviewPanel* m_review;
    Inspector* m_inspector;
};

} // namespace cadre
