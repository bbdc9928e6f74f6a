// SPDX-License-Identifier: Apache-2.0
#include "form/choiceeditor.hpp"

#include "form/editors.hpp"
#include "look/shortcombo.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

const QString makerKey = QStringLiteral("\n"); // No id and no word holds a line break.

} // namespace

ChoiceEditor::ChoiceEditor(Session& session, Binding<std::string> binding, Options options, const QString& none,
                           const std::vector<RecordType>& shown, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_options(std::move(options)), m_none(none),
      m_combo(new ShortCombo(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addShown(shown);
    adopt(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &ChoiceEditor::choose);
}

void ChoiceEditor::setMaker(const QString& label, const QString& nameLabel, Make make)
{
    m_makerLabel = label;
    m_make = std::move(make);
    m_newName = new QLineEdit(this);
    m_newName->setProperty("ownUndo", true);
    m_newName->setPlaceholderText(tr("%1, then Enter").arg(nameLabel));
    m_newName->setAccessibleName(label);
    m_newName->hide();
    layout()->addWidget(m_newName);
    adopt(m_newName);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, [this] { takeTyped(true); });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeTyped(false); });
    connect(m_newName, &QLineEdit::editingFinished, this, &ChoiceEditor::makeNew);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_newName && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_newName->clear();
        m_combo->setFocus();
        return true;
    }
    const bool isLeaving = watched == m_combo && event->type() == QEvent::KeyPress && m_make && m_combo->lineEdit()->isModified();
    if (isLeaving && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_combo->lineEdit()->setModified(false);
        setNote({});
        m_combo->lineEdit()->setText(m_combo->currentIndex() > 0 ? m_combo->currentText() : QString());
        refresh();
        return true;
    }
    return Editor::eventFilter(watched, event);
}

void ChoiceEditor::refresh()
{
    const std::string key = m_binding.read();
    const bool isTyping = m_make && m_combo->lineEdit()->isModified() && m_combo->hasFocus();
    if (isTyping) return;
    std::vector<Option> options = m_options();
    const auto isKey = [&](const Option& option) { return option.key == key; };
    const bool missing = !key.empty() && std::ranges::none_of(options, isKey);
    if (missing) options.push_back({key, tr("missing: %1").arg(toQt(key))});
    if (m_combo->count() == 0 || options != m_shownOptions) fill(options);

    const QSignalBlocker silent(m_combo);
    const int index = m_combo->findData(toQt(key));
    if (m_combo->currentIndex() != index) m_combo->setCurrentIndex(index);
    m_combo->setToolTip(key.empty() ? QString() : m_combo->currentText());
    if (key.empty()) showNone();
}

bool ChoiceEditor::showMixed(bool mixed)
{
    if (mixed == m_mixed) return true;
    m_mixed = mixed;
    m_combo->setItemText(0, mixed ? differentValues() : m_none);
    if (m_combo->currentIndex() == 0) showNone();
    return true;
}

void ChoiceEditor::setLabel(const QString& label)
{
    Editor::setLabel(label);
    if (m_make) m_combo->lineEdit()->setAccessibleName(label);
}

void ChoiceEditor::showNone()
{
    if (!m_make) return;
    // What stands for nothing is no text one would have to delete.
    m_combo->lineEdit()->setPlaceholderText(m_mixed ? differentValues() : m_none);
    m_combo->lineEdit()->clear();
}

void ChoiceEditor::fill(const std::vector<Option>& options)
{
    const QSignalBlocker silent(m_combo);
    if (m_combo->count() > 0 && std::ranges::equal(options, m_shownOptions, {}, &Option::key, &Option::key)) {
        for (std::size_t i = 0; i < options.size(); ++i) // a list of thousands in which one has another name now
            if (options[i] != m_shownOptions[i]) m_combo->setItemText(static_cast<int>(i) + 1, options[i].label);
        m_shownOptions = options;
        return;
    }
    m_combo->clear();
    m_combo->addItem(m_mixed ? differentValues() : m_none, QString());
    for (const Option& option : options) m_combo->addItem(option.label, toQt(option.key));
    if (m_make) m_combo->addItem(m_makerLabel, makerKey);
    m_shownOptions = options;
}

void ChoiceEditor::choose(int index)
{
    const QString key = m_combo->itemData(index).toString();
    setNote({});
    if (m_make) m_combo->lineEdit()->setModified(false);
    if (key == makerKey) {
        m_newName->show();
        m_newName->setFocus();
        return;
    }
    m_session.seal();
    m_binding.write(fromQt(key));
    m_session.seal();
}

void ChoiceEditor::makeNew()
{
    if (m_newName->isHidden()) return;
    m_newName->hide();
    const std::string name = fromQt(m_newName->text().trimmed());
    m_newName->clear();
    if (!name.empty()) make(name);
    refresh();
    m_combo->setFocus();
}

void ChoiceEditor::make(const std::string& name)
{
    m_session.asOne(Text(CADRE_TEXT("Add “{name}”")).with("name", name), [&] { m_binding.write(m_make(name)); });
}

void ChoiceEditor::takeTyped(bool mayMake)
{
    QLineEdit* line = m_combo->lineEdit();
    if (!line->isModified()) return;
    const QString typed = line->text().simplified();
    const std::vector<Option> options = m_options();
    const auto found = std::ranges::find_if(
        options, [&](const Option& option) { return option.label.compare(typed, Qt::CaseInsensitive) == 0; });
    const bool isUnknown = !typed.isEmpty() && found == options.end();
    setNote(isUnknown && !mayMake ? tr("“%1” is not in the list. Press Enter to add it.").arg(typed) : QString());
    if (isUnknown && !mayMake) return;
    line->setModified(false);
    if (isUnknown) {
        make(fromQt(typed));
    } else {
        m_session.seal();
        m_binding.write(found == options.end() ? std::string() : found->key);
        m_session.seal();
    }
    refresh();
}

} // namespace cadre
