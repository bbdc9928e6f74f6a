// SPDX-License-Identifier: Apache-2.0
#include "pictures/pseudolanguage.hpp"

namespace cadre::test {

namespace {

/// What may follow a vowel to make a word longer. A shortcut's letter and what stands for a value stay as they are.
QString longer(const QString& text)
{
    QString result;
    double owed = 0;
    int inside = 0; // in the braces of a value
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        result += letter;
        if (letter == QLatin1Char('{')) ++inside;
        if (letter == QLatin1Char('}')) --inside;
        owed += 0.4;
        if (inside > 0 || owed < 1 || !letter.isLetter()) continue;
        const QChar before = at > 0 ? text[at - 1] : QChar();
        if (before == QLatin1Char('%') || before == QLatin1Char('&') || before == QLatin1Char('\\')) continue;
        for (; owed >= 1; owed -= 1) result += letter.toLower();
    }
    return result;
}

} // namespace

QString PseudoLanguage::translate(const char*, const char* text, const char*, int) const
{
    const QString source = QString::fromUtf8(text);
    // File filters and style keywords are read by the program, too.
    if (source.isEmpty() || source.contains(QLatin1String("(*"))) return source;
    return QLatin1Char('[') + longer(source) + QLatin1Char(']');
}

} // namespace cadre::test
