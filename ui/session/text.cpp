// SPDX-License-Identifier: Apache-2.0
#include "session/text.hpp"

#include <QCoreApplication>

namespace cadre {

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string fromQt(const QString& text)
{
    return text.toStdString();
}

Translate translation()
{
    return [](std::string_view english) {
        const std::string text(english);
        return QCoreApplication::translate("core", text.c_str()).toStdString();
    };
}

QString shown(const Text& text)
{
    return toQt(fill(text, translation()));
}

QString shown(const char* label)
{
    return QCoreApplication::translate("core", label);
}

QString countWords(Severity severity, std::size_t count)
{
    const auto n = static_cast<std::int64_t>(count);
    switch (severity) {
    case Severity::error: return shown(Text::plural(CADRE_TEXT("{n} error"), CADRE_TEXT("{n} errors"), n));
    case Severity::warning: return shown(Text::plural(CADRE_TEXT("{n} warning"), CADRE_TEXT("{n} warnings"), n));
    case Severity::advice: break;
    }
    return shown(Text::plural(CADRE_TEXT("{n} piece of advice"), CADRE_TEXT("{n} pieces of advice"), n));
}

} // namespace cadre
