// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"
#include "window/navigation.hpp"

#include <QMap>
#include <QWidget>

#include <functional>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace cadre {

class ReviewPanel;
class ReviewState;
class Session;

/// Makes a page when it is first shown.
using MakePage = std::function<QWidget*(const QString& key)>;

/// The open program: navigation, page, inspector, and the review below.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(Session& session, ReviewState& review, const std::vector<NavigationEntry>& entries, MakePage makePage,
              QWidget* parent = nullptr);

    void showPage(const QString& key);
    [[nodiscard]] const QString& page() const { return m_page; }
    [[nodiscard]] ReviewPanel& reviewPanel() { return *m_review; }
    [[nodiscard]] Navigation& navigation() { return *m_navigation; }
    void setInspectorShown(bool shown);

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);
    /// Shows the page that was open last time, unless there is one already.
    void start();

signals:
    void pageChanged(const QString& key);

private:
    void goTo(const Place& place);
    void showPanels();
    void leaveWhatFillsAPage();
    void fold(bool folded);
    bool makeSure(const QString& key);

    Session& m_session;
    MakePage m_makePage;
    QMap<QString, QWidget*> m_pages;
    QString m_page;
    QString m_remembered; ///< The page that was open last time.
    QList<int> m_unfoldedSizes;
    bool m_inspectorShown = true;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    ReviewPanel* m_review;
    QWidget* m_inspector;
    QSplitter* m_columns; ///< Navigation, middle, inspector.
    QSplitter* m_middle;  ///< Page and review.
};

} // namespace cadre
