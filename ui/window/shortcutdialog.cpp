// SPDX-License-Identifier: Apache-2.0
#include "window/shortcutdialog.hpp"

#include "look/label.hpp"
#include "window/shortcutbook.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cadre {

namespace {

constexpr int actionRole = Qt::UserRole;

QString plainText(const QAction& action)
{
    return action.text().remove(u'&');
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys) words << key.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

/// Keys that pages have of their own.
QList<QPair<QString, QString>> pageKeys()
{
    return {{ShortcutDialog::tr("In a list: change the text of a cell"), ShortcutDialog::tr("F2")},
            {ShortcutDialog::tr("In a list: go to the form"), ShortcutDialog::tr("Enter")},
            {ShortcutDialog::tr("In a list: remove, duplicate"), ShortcutDialog::tr("Delete, Ctrl+D")},
            {ShortcutDialog::tr("In a list: move up, move down"), ShortcutDialog::tr("Alt+Up, Alt+Down")},
            {ShortcutDialog::tr("In a list: copy rows, paste from the current cell on, paste as new rows"),
             ShortcutDialog::tr("Ctrl+C, Ctrl+V, Ctrl+Shift+V")},
            {ShortcutDialog::tr("In the coverage: set or clear the level of a cell"), ShortcutDialog::tr("1 to 9, Delete")},
            {ShortcutDialog::tr("In the coverage: all levels of a cell; the repair of a verdict"), ShortcutDialog::tr("Enter")},
            {ShortcutDialog::tr("In the journey: move what is selected; with Shift its length"), ShortcutDialog::tr("Left, Right")},
            {ShortcutDialog::tr("In the journey: edit the name, choose what it comes after"), ShortcutDialog::tr("F2, L")},
            {ShortcutDialog::tr("In the review: go to the field of the finding"), ShortcutDialog::tr("Enter")},
            {ShortcutDialog::tr("Next and previous field"), ShortcutDialog::tr("Tab, Shift+Tab")}};
}

} // namespace

ShortcutDialog::ShortcutDialog(ShortcutBook& book, QWidget* parent)
    : QDialog(parent), m_book(book), m_list(new QTreeWidget), m_command(makeLabel({}, "strong")), m_keys(new QKeySequenceEdit),
      m_clash(makeLabel({}, "findingText")), m_use(new QPushButton(tr("Use these keys"))), m_none(new QPushButton(tr("No keys"))),
      m_usual(new QPushButton(tr("Back to usual")))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(620, 600);
    auto* words = new QLineEdit;
    words->setPlaceholderText(tr("Filter"));
    words->setAccessibleName(tr("Filter the commands"));
    words->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setAccessibleName(tr("New keys"));
    m_clash->setProperty("severity", "warning");
    auto* line = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_use), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_usual)})
        line->addWidget(widget);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_use, m_none, m_usual, buttons->button(QDialogButtonBox::Close)}) button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_command);
    layout->addLayout(line);
    layout->addWidget(m_clash);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(words, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::judge);
    connect(m_use, &QPushButton::clicked, this, &ShortcutDialog::use);
    connect(m_none, &QPushButton::clicked, this, [this] { m_book.setKeys(*current(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_book.reset(*current()); });
    connect(&book, &ShortcutBook::changed, this, &ShortcutDialog::fill);
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutDialog::fill()
{
    if (m_list->topLevelItemCount() == 0) {
        for (QAction* action : m_book.actions()) {
            auto* item = new QTreeWidgetItem(m_list, {plainText(*action), {}});
            item->setData(0, actionRole, QVariant::fromValue(action));
        }
        for (const auto& [does, keys] : pageKeys()) new QTreeWidgetItem(m_list, {does, keys});
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (const auto* action = item->data(0, actionRole).value<QAction*>()) item->setText(1, keysText(m_book.keysOf(*action)));
    }
    showCurrent();
}

void ShortcutDialog::filter(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

QAction* ShortcutDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, actionRole).value<QAction*>() : nullptr;
}

void ShortcutDialog::showCurrent()
{
    const QAction* action = current();
    const QTreeWidgetItem* item = m_list->currentItem();
    m_command->setText(item ? item->text(0) : QString());
    m_keys->clear();
    m_keys->setEnabled(action);
    m_none->setEnabled(action && !m_book.keysOf(*action).isEmpty());
    m_usual->setEnabled(action && !m_book.isUsual(*action));
    judge();
    if (item && !action) m_clash->setText(tr("These keys belong to the page and stay as they are."));
}

void ShortcutDialog::judge()
{
    const QAction* action = current();
    const QKeySequence keys = m_keys->keySequence();
    const QAction* user = action ? m_book.userOf(keys, *action) : nullptr;
    m_use->setEnabled(action && !keys.isEmpty());
    m_use->setText(user ? tr("Take them from there") : tr("Use these keys"));
    m_clash->setText(user ? tr("▲ %1 belongs to “%2” already.").arg(keys.toString(QKeySequence::NativeText), plainText(*user)) : QString());
}

void ShortcutDialog::use()
{
    QAction* action = current();
    const QKeySequence keys = m_keys->keySequence();
    if (!action || keys.isEmpty()) return;
    while (QAction* user = m_book.userOf(keys, *action)) m_book.setKeys(*user, {});
    m_book.setKeys(*action, keys);
}

} // namespace cadre
