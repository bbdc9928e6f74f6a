// SPDX-License-Identifier: Apache-2.0
#include "importer/frameworkreader.hpp"

#include "files/frameworkfiles.hpp"
#include "model/error.hpp"
#include "session/text.hpp"

#include <QThread>

#include <filesystem>

namespace cadre {
namespace {

/// What the thread brings home: a framework, or an error.
struct Outcome {
    std::shared_ptr<const Framework> framework;
    Text error;
};

Outcome readFiles(const QStringList& paths)
{
    try {
        std::vector<std::filesystem::path> files;
        for (const QString& path : paths) files.emplace_back(path.toStdU16String());
        return {std::make_shared<const Framework>(openFramework(files)), {}};
    } catch (const FileError& error) {
        return {nullptr, error.text()};
    } catch (const std::exception& error) {
        return {nullptr, Text(CADRE_TEXT("The framework could not be read: {reason}")).with("reason", error.what())};
    }
}

} // namespace

void FrameworkReader::start(const QStringList& paths)
{
    auto outcome = std::make_shared<Outcome>();
    QThread* thread = QThread::create([outcome, paths] { *outcome = readFiles(paths); });
    connect(thread, &QThread::finished, this, [this, outcome] {
        if (outcome->framework) emit read(outcome->framework);
        else emit failed(shown(outcome->error));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace cadre
