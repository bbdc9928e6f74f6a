// SPDX-License-Identifier: Apache-2.0
#include "form/numbereditor.hpp"

#include "form/editors.hpp"
#include "form/reading.hpp"
#include "form/texteditor.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace cadre {

NumberEditor::NumberEditor(Session& session, Binding<std::optional<double>> binding, NumberRange range, const QString& unit,
                           QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_range(range), m_line(new QLineEdit(this)), m_unit(new QLabel(unit, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_unit);
    m_unit->setProperty("part", "unit");
    m_unit->setVisible(!unit.isEmpty());
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &NumberEditor::read);
}

void NumberEditor::refresh()
{
    const std::optional<double> value = m_binding.read();
    if (value == m_known) return;
    m_known = value;
    setTextIfDifferent(*m_line, writtenNumber(value));
    setNote(remarkOn(value));
    showUnit();
}

void NumberEditor::forget()
{
    m_known = m_binding.read();
    setTextIfDifferent(*m_line, writtenNumber(m_known));
    setNote(remarkOn(m_known));
    showUnit();
}

bool NumberEditor::showMixed(bool mixed)
{
    m_line->setPlaceholderText(mixed ? differentValues() : QString());
    return true;
}

void NumberEditor::setUnit(std::function<QString(const std::optional<double>&)> unit)
{
    m_unitOf = std::move(unit);
    showUnit();
}

void NumberEditor::showUnit()
{
    if (!m_unitOf) return;
    m_unit->setText(m_unitOf(m_known));
    m_unit->setVisible(!m_unit->text().isEmpty());
}

QString NumberEditor::draft() const
{
    return readNumber(m_line->text(), m_range.whole).problem.isEmpty() ? QString() : m_line->text();
}

void NumberEditor::setDraft(const QString& text)
{
    setTextIfDifferent(*m_line, text);
    setNote(readNumber(text, m_range.whole).problem);
}

bool NumberEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool plain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier;
        if (plain && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

void NumberEditor::read(const QString& text)
{
    const ReadNumber number = readNumber(text, m_range.whole);
    if (!number.problem.isEmpty()) {
        setNote(number.problem);
        return;
    }
    m_known = number.value;
    m_binding.write(number.value);
    setNote(remarkOn(number.value));
    showUnit();
}

void NumberEditor::step(int by)
{
    const ReadNumber number = readNumber(m_line->text(), m_range.whole);
    if (!number.problem.isEmpty()) return;
    const double next = number.value ? *number.value + by : m_range.least;
    if (next < m_range.least || next > m_range.most) return;
    m_line->setText(writtenNumber(next));
}

QString NumberEditor::remarkOn(const std::optional<double>& value) const
{
    if (!value) return {};
    if (*value < m_range.least) return tr("This is less than %1.").arg(writtenNumber(m_range.least));
    if (*value > m_range.most) return tr("This is more than %1.").arg(writtenNumber(m_range.most));
    return {};
}

MonthsEditor::MonthsEditor(Session& session, Binding<std::vector<std::int64_t>> binding, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(tr("months, such as 3, 6, 9"));
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        const ReadMonths read = readMonths(text);
        m_known = read.months;
        m_binding.write(read.months);
        setNote(read.problem);
    });
}

void MonthsEditor::refresh()
{
    const std::vector<std::int64_t> months = m_binding.read();
    if (months != m_known) forget();
}

void MonthsEditor::forget()
{
    m_known = m_binding.read();
    setTextIfDifferent(*m_line, writtenMonths(m_known));
    setNote({});
}

bool MonthsEditor::showMixed(bool mixed)
{
    m_line->setPlaceholderText(mixed ? differentValues() : tr("months, such as 3, 6, 9"));
    return true;
}

QString MonthsEditor::draft() const
{
    return readMonths(m_line->text()).problem.isEmpty() ? QString() : m_line->text();
}

void MonthsEditor::setDraft(const QString& text)
{
    setTextIfDifferent(*m_line, text);
    setNote(readMonths(text).problem);
}

} // namespace cadre
