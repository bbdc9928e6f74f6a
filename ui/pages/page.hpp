// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>
#include <QWidget>

#include <vector>

class QTabWidget;

namespace cadre {

class Form;
class RecordList;
class Session;

/// Title and one line of what a page is for; at the right its actions; below it the content. Either of the two
/// may be null.
[[nodiscard]] QWidget* makePage(const QString& title, const QString& lead, QWidget* actions, QWidget* content, QWidget* parent);

/// A tab that only says what it is for and holds a list.
[[nodiscard]] QWidget* makeTab(const QString& lead, QWidget* actions, QWidget* content, QWidget* parent);

/// A form in the middle of the window, for the records of which a program has one. It selects its record when
/// it is shown, so that the inspector tells what the review says of it.
class FormPage : public QWidget {
    Q_OBJECT

public:
    FormPage(RecordType type, const std::string& id, Session& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Session& m_session;
    Form* m_form;
};

/// Tabs of one page. Going to a place opens the tab on which such records are.
class PageTabs : public QWidget {
    Q_OBJECT

public:
    explicit PageTabs(Session& session, QWidget* parent = nullptr);

    void addTab(const QString& title, std::vector<RecordType> types, QWidget* content);
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

private:
    QTabWidget* m_tabs;
    std::vector<std::vector<RecordType>> m_types;
};

} // namespace cadre
