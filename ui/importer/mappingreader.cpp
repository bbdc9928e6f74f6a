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

Reading readWith(const MappedSource& source, const Mapping& mapping, const std::atomic<bool>& stopped)
{
    try {
        return {std::make_shared<const Framework>(source.read(mapping, {.stopped = &stopped})), {}};
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
    if (m_stopped) *m_stopped = true;
}

void MappingReader::read(const Mapping& mapping)
{
    if (!m_stopped) return start(mapping);
    *m_stopped = true;
    m_next = mapping;
}

void MappingReader::start(const Mapping& mapping)
{
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        this, [source = m_source, stopped = m_stopped, mapping] { return readWith(*source, mapping, *stopped); },
        [this](const Reading& reading) { finish(reading.framework, shown(reading.error)); });
}

void MappingReader::finish(const std::shared_ptr<const Framework>& framework, const QString& error)
{
    m_stopped.reset();
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
