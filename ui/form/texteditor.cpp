// SPDX-License-Identifier: Apache-2.0
#include "form/texteditor.hpp"

#include "form/editors.hpp"
#include "session/text.hpp"

#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

constexpr int mostLines = 12;

template <class Control>
void fill(Editor* editor, Control* control)
{
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
}

} // namespace

void setTextIfDifferent(QLineEdit& control, const QString& text)
{
    if (control.text() == text) return;
    const QSignalBlocker silent(control);
    const int cursor = control.cursorPosition();
    control.setText(text);
    control.setCursorPosition(control.hasFocus() ? cursor : 0);
}

void setTextIfDifferent(QPlainTextEdit& control, const QString& text)
{
    if (control.toPlainText() == text) return;
    const QSignalBlocker silent(control);
    const int cursor = control.textCursor().position();
    control.setPlainText(text);
    QTextCursor place = control.textCursor();
    place.setPosition(std::min(cursor, control.document()->characterCount() - 1));
    control.setTextCursor(place);
}

TextEditor::TextEditor(Session& session, Binding<std::string> binding, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_line(new QLineEdit(this))
{
    fill(this, m_line);
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_binding.write(fromQt(text));
        setNote(remarkOn(text));
    });
}

void TextEditor::refresh()
{
    // A line edit can't show line breaks; the text is compared as it shows it, and a file's own is kept until typed over.
    QString text = toQt(m_binding.read());
    text.replace('\n', ' ');
    setTextIfDifferent(*m_line, text);
    setNote(remarkOn(text));
}

bool TextEditor::showMixed(bool mixed)
{
    m_line->setPlaceholderText(mixed ? differentValues() : m_placeholder);
    return true;
}

void TextEditor::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(text);
}

DateEditor::DateEditor(Session& session, Binding<std::string> binding, QWidget* parent)
    : TextEditor(session, std::move(binding), parent)
{
    setPlaceholder(tr("year-month-day"));
}

QString DateEditor::remarkOn(const QString& text) const
{
    if (text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid()) return {};
    return tr("This is not a date. Write it like 2027-01-31.");
}

LongTextEditor::LongTextEditor(Session& session, Binding<std::string> binding, int leastLines, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_text(new QPlainTextEdit(this)), m_leastLines(leastLines)
{
    fill(this, m_text);
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_binding.write(fromQt(m_text->toPlainText()));
        fitHeight();
    });
    fitHeight();
}

void LongTextEditor::refresh()
{
    setTextIfDifferent(*m_text, toQt(m_binding.read()));
    fitHeight();
}

bool LongTextEditor::showMixed(bool mixed)
{
    m_text->setPlaceholderText(mixed ? differentValues() : m_placeholder);
    return true;
}

void LongTextEditor::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    m_text->setPlaceholderText(text);
}

void LongTextEditor::resizeEvent(QResizeEvent* event)
{
    Editor::resizeEvent(event);
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    // The document of a plain text edit measures its height in lines.
    const int needed = static_cast<int>(std::ceil(m_text->document()->size().height()));
    const int lines = std::clamp(needed, m_leastLines, mostLines);
    m_text->setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->ensurePolished(); // Only then the margins hold the style sheet's border and padding.
    const int frame = m_text->contentsMargins().top() + m_text->contentsMargins().bottom();
    const int margins = static_cast<int>(std::ceil(2 * m_text->document()->documentMargin()));
    const qreal text = lines * QFontMetricsF(m_text->font()).lineSpacing();
    m_text->setFixedHeight(static_cast<int>(std::ceil(text)) + frame + margins + 2);
}

} // namespace cadre
