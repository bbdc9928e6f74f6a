// SPDX-License-Identifier: Apache-2.0
#include "importer/frameworkreader.hpp"

#include "exchange/limits.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "files/frameworkfiles.hpp"
#include "importer/background.hpp"
#include "model/error.hpp"
#include "session/text.hpp"

#include <filesystem>

namespace cadre {
namespace {

/// Files that are held in memory together with their names.
struct Contents {
    std::vector<std::string> bytes;
    std::vector<std::string> names;

    [[nodiscard]] std::vector<NamedBytes> files() const
    {
        std::vector<NamedBytes> files;
        for (std::size_t i = 0; i < bytes.size(); ++i) files.push_back({names[i], bytes[i]});
        return files;
    }
};

Contents contentsOf(const QStringList& paths, const ImportWatch& watch)
{
    Contents contents;
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths) files.emplace_back(path.toStdU16String());
    for (FileInMemory& file : readFrameworkFiles(files, watch)) {
        contents.bytes.push_back(std::move(file.bytes));
        contents.names.push_back(std::move(file.name));
    }
    return contents;
}

std::shared_ptr<const MappedSource> sourceOf(const NamedBytes& file, const ImportWatch& watch)
{
    return std::make_shared<const MappedSource>(file, std::vector<std::string>{"en"}, std::string(), watch);
}

} // namespace

/// What the thread brings home: one of them.
struct FrameworkReader::Outcome {
    std::shared_ptr<const Framework> framework;
    std::shared_ptr<const MappedSource> source;
    Text error;

    static Outcome of(const Contents& contents, const ImportWatch& watch)
    {
        const std::vector<NamedBytes> files = contents.files();
        if (files.size() == 1 && isTabular(files.front())) return {nullptr, sourceOf(files.front(), watch), {}};
        try {
            // Of several files nobody is asked what is where.
            Framework framework =
                files.size() > 1 ? readAnyFramework(files, {.watch = watch}) : readFramework(files, {.watch = watch});
            return {std::make_shared<const Framework>(std::move(framework)), nullptr, {}};
        } catch (const UnknownKindError&) {
            if (files.size() > 1) throw;
            auto source = sourceOf(files.front(), watch);
            if (source->proposals().empty()) throw; // there is nothing to choose from
            return {nullptr, std::move(source), {}};
        }
    }
};

template <class Read> void FrameworkReader::run(Read read)
{
    stop();
    m_work = std::make_shared<ImportWork>();
    const auto trying = [read, watch = ImportWork::watchOf(m_work)]() -> Outcome {
        try {
            return read(watch);
        } catch (const ImportStopped&) {
            return {};
        } catch (const FileError& error) {
            return {nullptr, nullptr, error.text()};
        } catch (const std::exception& error) {
            return {nullptr, nullptr,
                    Text(CADRE_TEXT("The framework could not be read: {reason}")).with("reason", error.what())};
        }
    };
    inBackground(this, trying, [this, work = m_work](const Outcome& outcome) {
        if (work->isStopping()) return;
        if (outcome.framework) emit this->read(outcome.framework);
        else if (outcome.source) emit needsMapping(outcome.source);
        else emit failed(shown(outcome.error));
    });
}

void FrameworkReader::stop()
{
    if (m_work) m_work->stop();
}

void FrameworkReader::start(const QStringList& paths)
{
    run([paths](const ImportWatch& watch) { return Outcome::of(contentsOf(paths, watch), watch); });
}

void FrameworkReader::start(const QByteArray& copied, const QString& name)
{
    run([copied, name](const ImportWatch& watch) {
        checkJsonSize(static_cast<std::uintmax_t>(copied.size()));
        return Outcome::of({{copied.toStdString()}, {fromQt(name)}}, watch);
    });
}

void FrameworkReader::startForMapping(const QStringList& paths)
{
    run([paths](const ImportWatch& watch) {
        const Contents contents = contentsOf(paths, watch);
        if (contents.bytes.size() != 1)
            throw FileError(FileError::Kind::badInput,
                            CADRE_TEXT("A mapping is for one file. Import the files one after the other."));
        return Outcome{nullptr, sourceOf(contents.files().front(), watch), {}};
    });
}

} // namespace cadre
