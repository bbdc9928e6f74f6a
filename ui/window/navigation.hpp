// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace cadre {

class Session;

/// A page as the navigation shows it.
struct NavigationEntry {
    QString key;
    QString title;
    QString section;               ///< The heading above it.
    std::vector<RecordType> types; ///< The first is counted; findings about any of them are badged.
};

/// The way of the work, at the left: the program's name and its pages, with counts and findings.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(Session& session, const std::vector<NavigationEntry>& entries, QWidget* parent = nullptr);

    void setCurrent(const QString& key);
    void focusList();

signals:
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addEntry(const NavigationEntry& entry);
    void refresh();
    void refreshItem(QListWidgetItem& item, const NavigationEntry& entry);

    Session& m_session;
    std::vector<NavigationEntry> m_entries;
    QLabel* m_name;
    QLabel* m_facts;
    QListWidget* m_list;
};

} // namespace cadre
