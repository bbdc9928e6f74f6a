// SPDX-License-Identifier: Apache-2.0
#include "window/helppanel.hpp"

#include "form/form.hpp"
#include "look/label.hpp"
#include "window/helptexts.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {
namespace {

/// The row of a form in which a widget is; null if it is in none.
const FieldRow* fieldOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto* row = qobject_cast<const FieldRow*>(widget)) return row;
    return nullptr;
}

const Form* formOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto* form = qobject_cast<const Form*>(widget)) return form;
    return nullptr;
}

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent), m_page(makeLabel({}, "sectionTitle")), m_pageText(makeLabel({}, "text")), m_field(makeLabel({}, "sectionTitle")),
      m_fieldText(makeLabel({}, "text"))
{
    setProperty("part", "message");
    setAccessibleName(tr("Help"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel* label : {m_field, m_fieldText, m_page, m_pageText}) texts->addWidget(label);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addLayout(texts, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void HelpPanel::toggle(const QString& pageKey, const QString& pageTitle, const QWidget* focus)
{
    const FieldRow* row = fieldOf(focus);
    const Form* form = formOf(row);
    const QString field = row && form ? fieldHelp(form->record().type, row->field()) : QString();
    const QString title = row ? row->label() : QString();
    if (isVisible() && m_pageText->text() == pageHelp(pageKey) && m_fieldText->text() == field) return hide();
    m_page->setText(pageTitle);
    m_pageText->setText(pageHelp(pageKey));
    m_field->setText(title);
    m_fieldText->setText(field);
    m_field->setVisible(!field.isEmpty());
    m_fieldText->setVisible(!field.isEmpty());
    show();
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

} // namespace cadre
