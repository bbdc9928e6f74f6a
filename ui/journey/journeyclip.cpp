// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyclip.hpp"

#include "actions/intime.hpp"
#include "exchange/programjson.hpp"
#include "model/error.hpp"
#include "session/text.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace cadre {

namespace {

constexpr auto format = "application/x-cadre-excerpt+json";

} // namespace

void copyToClipboard(const Program& excerpt)
{
    QStringList names;
    forEachTypeInTime([&]<class T>(Type<T>) {
        for (const T* record : inOrder(excerpt.of<T>())) names << shownName(excerpt, refTo(*record));
    });
    if (names.isEmpty()) return;
    auto* data = new QMimeData;
    data->setData(format, QByteArray::fromStdString(writeProgramJson(excerpt)));
    data->setText(names.join(u'\n'));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool clipboardHasExcerpt()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(format);
}

std::optional<Program> fromClipboard()
{
    if (!clipboardHasExcerpt()) return std::nullopt;
    try {
        return readProgramJson(QGuiApplication::clipboard()->mimeData()->data(format).toStdString());
    } catch (const FileError&) {
        return std::nullopt;
    }
}

} // namespace cadre
