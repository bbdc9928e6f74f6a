// SPDX-License-Identifier: Apache-2.0
#include "guided/answerrows.hpp"

#include "guided/fields.hpp"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cadre {

AnswerRows::AnswerRows(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout), m_column(new QVBoxLayout(this))
{
    setProperty("part", "card");
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_rows->setSpacing(0);
    m_column->addLayout(m_rows);
}

QHBoxLayout* AnswerRows::addRow()
{
    auto* row = new QFrame;
    row->setProperty("part", "answerRow");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(8);
    m_rows->addWidget(row);
    return layout;
}

void AnswerRows::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

void AnswerRows::setAdding(const QString& prompt, const QString& name)
{
    m_adding = makeQuietLine(name, {}, prompt);
    m_adding->setObjectName(QStringLiteral("adding"));
    m_adding->installEventFilter(this);
    connect(m_adding, &QLineEdit::editingFinished, this, &AnswerRows::add);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(29, 3, 8, 3);
    row->addWidget(m_adding);
    m_column->addLayout(row);
}

/// Takes over what was typed, also where somebody goes on with Tab or the mouse.
void AnswerRows::add()
{
    const QString text = m_adding->text().trimmed();
    if (text.isEmpty()) return;
    m_adding->clear();
    emit added(text);
}

bool AnswerRows::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_adding || event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_adding->text().trimmed().isEmpty()) return false;
    add(); // and not on to the next question
    return true;
}

} // namespace cadre
