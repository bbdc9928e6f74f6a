// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace cadre {

class ShortcutBook;

/// Lists the commands of the window with their keys, and lets people choose others. Keys that another command has are
/// not taken without saying so. Below them stand the keys of the pages, which stay as they are.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutDialog(ShortcutBook& book, QWidget* parent = nullptr);

private:
    void fill();
    void filter(const QString& words);
    void showCurrent();
    void judge();
    void use();
    [[nodiscard]] QAction* current() const;

    ShortcutBook& m_book;
    QTreeWidget* m_list;
    QLabel* m_command;
    QKeySequenceEdit* m_keys;
    QLabel* m_clash;
    QPushButton* m_use;
    QPushButton* m_none;
    QPushButton* m_usual;
};

} // namespace cadre
