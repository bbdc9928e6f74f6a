// SPDX-License-Identifier: Apache-2.0
#include "form/fieldrow.hpp"

#include "form/findingline.hpp"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

QLabel* wrappedLabel(const char* part, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("part", part);
    label->hide();
    return label;
}

void setSeverity(QWidget* control, const QString& severity)
{
    if (!control || control->property("severity").toString() == severity) return;
    control->setProperty("severity", severity);
    control->style()->unpolish(control);
    control->style()->polish(control);
}

} // namespace

FieldRow::FieldRow(Session& session, const QString& field, const QString& label, Editor* editor, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(label), m_editor(editor), m_help(wrappedLabel("hint", this)), m_mixed(wrappedLabel("hint", this)),
      m_note(wrappedLabel("findingText", this)), m_findings(new FindingLines(session, false, false, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* title = new QLabel(label, this);
    title->setProperty("part", "fieldLabel");
    title->setWordWrap(true);
    title->setBuddy(editor->focusTarget());
    editor->setParent(this);
    editor->setLabel(label);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_mixed), static_cast<QWidget*>(editor),
                            static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_findings)})
        layout->addWidget(widget);
    m_note->setProperty("severity", "warning");
    connect(editor, &Editor::noteChanged, this, &FieldRow::showNote);
}

void FieldRow::setHelp(const QString& text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

void FieldRow::refresh(bool forget)
{
    if (forget) m_editor->forget();
    else m_editor->refresh();
    const bool mixed = m_differs && m_differs();
    const bool canEnter = m_sharesEntries || m_editor->showMixed(mixed);
    if (m_sharesEntries) m_editor->showCommon(mixed);
    m_mixed->setText(m_sharesEntries ? tr("Different lists: here is what all of them have. What you add or take out goes to all.")
                     : canEnter ? tr("Different values; what you enter goes to all.") : tr("Different values; edit them one by one."));
    m_mixed->setVisible(mixed);
}

void FieldRow::showFindings(const std::vector<const Finding*>& findings)
{
    m_findings->show(findings);
    std::vector<QPointer<QWidget>> marked;
    for (const Finding* finding : findings) { // the worst first
        QWidget* control = m_editor->controlOf(*finding);
        if (std::find(marked.begin(), marked.end(), control) != marked.end()) continue;
        setSeverity(control, QString::fromLatin1(wordOf(finding->severity)));
        marked.emplace_back(control);
    }
    for (const QPointer<QWidget>& before : m_marked)
        if (std::find(marked.begin(), marked.end(), before) == marked.end()) setSeverity(before, {});
    m_marked = std::move(marked);
}

QWidget& FieldRow::findings() const
{
    return *m_findings;
}

void FieldRow::showNote()
{
    m_note->setText(QStringLiteral("▲ ") + m_editor->note());
    m_note->setVisible(!m_editor->note().isEmpty());
}

} // namespace cadre
