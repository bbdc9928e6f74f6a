// SPDX-License-Identifier: Apache-2.0
#include "form/rowseditor.hpp"

#include "review/finding.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

Row::Row(RowNumber number, const QString& listLabel, QWidget* parent)
    : QFrame(parent), m_number(std::move(number)), m_listLabel(listLabel), m_lines(new QVBoxLayout(this))
{
    setProperty("part", "row");
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    auto* remove = new QToolButton(this);
    remove->setText(QStringLiteral("×"));
    remove->setProperty("part", "removeRow");
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, &Row::removeRequested);
    m_remove = remove;
    nextLine();
    m_line->addWidget(remove, 0, Qt::AlignTop);
}

void Row::add(Editor* editor, const QString& label, int width)
{
    const bool first = m_lines->count() == 1;
    if (width > 0) editor->setFixedWidth(width);
    m_line->insertWidget(first ? m_line->count() - 1 : m_line->count(), editor, width > 0 ? 0 : 1, Qt::AlignTop);
    m_editors.push_back(editor);
    m_labels.push_back(label);
    connect(editor, &Editor::noteChanged, this, &Row::noteChanged);
}

void Row::nextLine()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(4);
    m_lines->addLayout(m_line);
}

std::vector<QWidget*> Row::controls() const
{
    std::vector<QWidget*> list;
    for (const Editor* editor : m_editors)
        for (QWidget* control : editor->controls()) list.push_back(control);
    list.push_back(m_remove);
    return list;
}

void Row::updateLabels()
{
    const qulonglong place = *m_number + 1;
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setLabel(tr("%1, %2, row %3").arg(m_listLabel, m_labels[i]).arg(place));
    m_remove->setAccessibleName(tr("%1: remove row %2").arg(m_listLabel).arg(place));
    m_remove->setToolTip(tr("Remove"));
}

RowsEditor::RowsEditor(Session& session, RowList list, const QString& addLabel, QWidget* parent)
    : Editor(session, parent), m_list(std::move(list)), m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(addLabel, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setProperty("part", "addRow");
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    adopt(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::addByUser);
}

void RowsEditor::refresh()
{
    matchRows();
    for (Row* row : m_rows)
        for (Editor* editor : row->editors()) editor->refresh();
}

void RowsEditor::forget()
{
    matchRows();
    for (Row* row : m_rows)
        for (Editor* editor : row->editors()) editor->forget();
}

void RowsEditor::setLabel(const QString& label)
{
    m_label = label;
    m_add->setAccessibleName(tr("%1: %2").arg(label, m_add->text()));
}

std::vector<QWidget*> RowsEditor::controls() const
{
    std::vector<QWidget*> list;
    for (const Row* row : m_rows)
        for (QWidget* control : row->controls()) list.push_back(control);
    list.push_back(m_add);
    return list;
}

QWidget* RowsEditor::focusTarget()
{
    return m_rows.empty() || m_rows.front()->editors().empty() ? m_add : m_rows.front()->editors().front()->focusTarget();
}

QWidget* RowsEditor::controlOf(const Finding& finding)
{
    for (const Row* row : m_rows) {
        if (!m_list.subjects || row->editors().empty()) continue;
        for (const RecordRef& subject : m_list.subjects(*row->number()))
            if (std::ranges::find(finding.subjects, subject) != finding.subjects.end())
                return row->editors().front()->focusTarget();
    }
    return m_add; // it is about the list
}

void RowsEditor::saveDrafts(Drafts& drafts, const QString& path) const
{
    for (const Row* row : m_rows)
        for (std::size_t i = 0; i < row->editors().size(); ++i)
            row->editors()[i]->saveDrafts(drafts, QStringLiteral("%1/%2/%3").arg(path).arg(*row->number()).arg(i));
}

void RowsEditor::restoreDrafts(const Drafts& drafts, const QString& path)
{
    for (Row* row : m_rows)
        for (std::size_t i = 0; i < row->editors().size(); ++i)
            row->editors()[i]->restoreDrafts(drafts, QStringLiteral("%1/%2/%3").arg(path).arg(*row->number()).arg(i));
}

void RowsEditor::matchRows()
{
    const std::size_t count = m_list.count();
    if (count == m_rows.size()) return;
    while (m_rows.size() > count) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) appendRow();
    gatherNotes();
    updateGeometry();
    emit controlsChanged();
}

void RowsEditor::appendRow()
{
    auto* row = new Row(std::make_shared<std::size_t>(m_rows.size()), m_label, this);
    m_list.build(*row);
    row->updateLabels();
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    row->show();
    connect(row, &Row::removeRequested, this, [this, row] { removeByUser(row); });
    connect(row, &Row::noteChanged, this, &RowsEditor::gatherNotes);
    for (const Editor* editor : row->editors())
        for (const RecordType type : editor->shows())
            if (std::ranges::find(shows(), type) == shows().end()) addShown({type});
}

void RowsEditor::addByUser()
{
    m_session.seal();
    m_list.add();
    m_session.seal();
    refresh();
    if (!m_rows.empty() && !m_rows.back()->editors().empty()) m_rows.back()->editors().front()->focusTarget()->setFocus();
}

void RowsEditor::removeByUser(Row* row)
{
    const std::size_t place = *row->number();
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
    for (std::size_t i = place; i < m_rows.size(); ++i) {
        *m_rows[i]->number() = i;
        m_rows[i]->updateLabels();
    }
    row->hide();
    row->deleteLater();
    m_session.seal();
    m_list.remove(place);
    m_session.seal();
    gatherNotes();
    m_add->setFocus();
}

void RowsEditor::gatherNotes()
{
    QStringList notes;
    for (const Row* row : m_rows)
        for (const Editor* editor : row->editors())
            if (!editor->note().isEmpty() && !notes.contains(editor->note())) notes << editor->note();
    setNote(notes.join('\n'));
}

} // namespace cadre
