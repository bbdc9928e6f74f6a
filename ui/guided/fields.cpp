// SPDX-License-Identifier: Apache-2.0
#include "guided/fields.hpp"

#include "look/actionbutton.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

QLineEdit* makeLine(const QString& name, const std::string& text, const QString& placeholder)
{
    auto* line = new QLineEdit(toQt(text));
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    line->setProperty("ownUndo", true); // nothing of it is in the program's history
    line->setCursorPosition(0);
    return line;
}

QLineEdit* makeQuietLine(const QString& name, const std::string& text, const QString& placeholder)
{
    QLineEdit* line = makeLine(name, text, placeholder);
    line->setProperty("part", "quietLine");
    return line;
}

QSpinBox* makeNumber(const QString& name, int least, int most, const QString& unit)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setSuffix(unit);
    box->setFixedWidth(110);
    box->setProperty("ownUndo", true);
    return box;
}

QCheckBox* makeTick(const QString& name, bool ticked)
{
    auto* tick = new QCheckBox;
    tick->setChecked(ticked);
    tick->setAccessibleName(name);
    return tick;
}

QPushButton* makeButton(const QString& text)
{
    return new ActionButton(text);
}

QLayout* labelled(const QString& label, QWidget* field)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    auto* text = new QLabel(label);
    text->setProperty("part", "fieldLabel");
    text->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(text);
    column->addWidget(field);
    return column;
}

std::string textOf(const QLineEdit& line)
{
    return fromQt(line.text().trimmed());
}

void setNumber(QSpinBox& box, std::int64_t number)
{
    box.setValue(
        static_cast<int>(std::clamp<std::int64_t>(number, std::int64_t{box.minimum()}, std::int64_t{box.maximum()})));
}

} // namespace cadre
