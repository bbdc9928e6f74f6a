// SPDX-License-Identifier: Apache-2.0
#include "importer/mappingreader.hpp"

#include "importer/background.hpp"
#include "session/text.hpp"

namespace cadre {
namespace {

/// What the thread brings home.
struct Reading {
    std::shared_ptr<const Framework> framework;
    Text error;
};

Reading readWith(const MappedSource& source, const Mapping& mapping, const ImportWatch& watch)
{
    try {
        return {std::make_shared<const Framework>(source.read(mapping, {.watch = watch})), {}};
    } catch (const ImportStopped&) {
        return {};
    } catch (const FileError& error) {
        return {nullptr, error.text()};
    } catch (const std::exception& error) {
        return {nullptr, Text(CADRE_TEXT("The framework could not be read: {reason}")).with("reason", error.what())};
    }
}

} // namespace

MappingReader::MappingReader(std::shared_ptr<const MappedSource> source, QObject* parent)
    : QObject(parent), m_source(std::move(source))
{
}

MappingReader::~MappingReader()
{
    if (m_work) m_work->stop();
}

void MappingReader::read(const Mapping& mapping)
{
    if (!m_work) return start(mapping);
    m_work->stop();
    m_next = mapping;
}

void MappingReader::start(const Mapping& mapping)
{
    m_work = std::make_shared<ImportWork>();
    inBackground(
        this,
        [source = m_source, watch = ImportWork::watchOf(m_work), mapping] { return readWith(*source, mapping, watch); },
        [this](const Reading& reading) { finish(reading.framework, shown(reading.error)); });
}

void MappingReader::finish(const std::shared_ptr<const Framework>& framework, const QString& error)
{
    m_work.reset();
    if (m_next) {
        const Mapping next = std::move(*m_next);
        m_next.reset();
        start(next);
    } else if (framework) {
        emit done(framework);
    } else {
        emit failed(error);
    }
}

} // namespace cadre
