// SPDX-License-Identifier: Apache-2.0
#include "session/text.hpp"

#include "model/fields.hpp"

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

QString shownName(const std::string& name, RecordType type)
{
    if (!isBlankText(name)) return toQt(name);
    return QCoreApplication::translate("core", "%1 without a name").arg(shown(labelOf(type)));
}

QString shownName(const Program& program, const RecordRef& ref)
{
    return shownName(nameOf(program, ref), ref.type);
}

} // namespace cadre
