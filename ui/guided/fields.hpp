// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QWidget;

namespace cadre {

/// One line of text. `name` is what a screen reader calls it.
[[nodiscard]] QLineEdit* makeLine(const QString& name, const std::string& text = {}, const QString& placeholder = {});
/// The same without a frame, for a row of a card.
[[nodiscard]] QLineEdit* makeQuietLine(const QString& name, const std::string& text = {},
                                       const QString& placeholder = {});
[[nodiscard]] QSpinBox* makeNumber(const QString& name, int least, int most, const QString& unit = {});
/// A tick at the start of a row.
[[nodiscard]] QCheckBox* makeTick(const QString& name, bool ticked);
/// A button that Enter presses.
[[nodiscard]] QPushButton* makeButton(const QString& text);
/// A field under its label.
[[nodiscard]] QLayout* labelled(const QString& label, QWidget* field);

[[nodiscard]] std::string textOf(const QLineEdit& line);
/// A number for a spin box, whose range it is held in.
void setNumber(QSpinBox& box, std::int64_t number);

} // namespace cadre
