// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QScrollArea>

#include <map>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace cadre {

class BadgeRow;
class FindingLines;
class Form;
class Session;

/// The form of what is selected, under its name and with all its findings. Several records of one type are edited
/// together; of several types it says how many there are. The brief and the other records with a page of their own show only
/// their findings here.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    /// The form that is shown; null if there is none.
    [[nodiscard]] Form* form() const { return m_form; }
    /// What can be done with the panel itself.
    void setMenu(QMenu* menu);

private:
    void showSelection();
    void showSeveral();
    void showForm(const std::vector<RecordRef>& refs);
    void showNothing(const QString& title, const QString& text);
    void showHead();
    void showFindings();
    void removeAll();
    [[nodiscard]] QString kindLine(const RecordRef& ref) const;
    [[nodiscard]] bool standsBesideField(const RecordRef& place, const std::string& field) const;

    Session& m_session;
    std::map<RecordType, Form*> m_forms; ///< Made when first needed.
    Form* m_form = nullptr;
    QLabel* m_title;
    QToolButton* m_menu;
    BadgeRow* m_badges;
    QLabel* m_kind;
    QLabel* m_text;
    QPushButton* m_removeAll;
    FindingLines* m_findings;
    QVBoxLayout* m_layout;
};

} // namespace cadre
