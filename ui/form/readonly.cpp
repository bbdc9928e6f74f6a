// SPDX-License-Identifier: Apache-2.0
#include "form/readonly.hpp"

#include <QLabel>
#include <QVBoxLayout>

namespace cadre {

ReadOnlyField::ReadOnlyField(Session& session, std::function<QString()> text, QWidget* parent)
    : Editor(session, parent), m_text(std::move(text)), m_label(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ReadOnlyField::refresh()
{
    if (const QString text = m_text(); m_label->text() != text) m_label->setText(text);
}

void ReadOnlyField::setLabel(const QString& label)
{
    m_label->setAccessibleDescription(label);
}

} // namespace cadre
