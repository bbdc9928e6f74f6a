// SPDX-License-Identifier: Apache-2.0
#include "guided/textlist.hpp"

#include "guided/fields.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace cadre {

TextList::TextList(const QString& what, const QString& prompt, QWidget* parent) : AnswerRows(parent), m_what(what)
{
    setAdding(prompt, prompt);
    connect(this, &AnswerRows::added, this, &TextList::addTyped);
}

void TextList::present(const std::vector<std::string>& texts)
{
    clear();
    m_lines.clear();
    for (const std::string& text : texts) addText(text);
}

std::vector<std::string> TextList::texts() const
{
    std::vector<std::string> list;
    for (const QLineEdit* line : m_lines)
        if (const std::string text = textOf(*line); !text.empty()) list.push_back(text);
    return list;
}

void TextList::addText(const std::string& text)
{
    QLineEdit* line = makeQuietLine(tr("%1 %2").arg(m_what).arg(m_lines.size() + 1), text);
    connect(line, &QLineEdit::textEdited, this, &TextList::edited);
    auto* out = new QToolButton;
    out->setText(QStringLiteral("✕"));
    out->setProperty("part", "removeRow");
    out->setToolTip(tr("Take it out"));
    out->setAccessibleName(tr("Take out “%1”").arg(toQt(text)));
    connect(out, &QToolButton::clicked, this, [this, line] { remove(line); });
    QHBoxLayout* row = addRow();
    row->addWidget(line, 1);
    row->addWidget(out);
    m_lines << line;
}

void TextList::addTyped(const QString& text)
{
    addText(fromQt(text));
    emit edited();
}

void TextList::remove(QLineEdit* line)
{
    m_lines.removeAll(line);
    present(texts());
    emit edited();
}

} // namespace cadre
