// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/source.hpp"
#include "importer/importwork.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace cadre {

/// Reads one file by mappings in a thread of its own, so that a person sees at once what a change of the mapping does.
/// The mapping that was asked for last counts; a reading that is no longer wanted is stopped.
class MappingReader : public QObject {
    Q_OBJECT

public:
    explicit MappingReader(std::shared_ptr<const MappedSource> source, QObject* parent = nullptr);
    ~MappingReader() override;

    void read(const Mapping& mapping);

signals:
    void done(const std::shared_ptr<const cadre::Framework>& framework);
    /// `message` is for the user.
    void failed(const QString& message);

private:
    void start(const Mapping& mapping);
    void finish(const std::shared_ptr<const Framework>& framework, const QString& error);

    std::shared_ptr<const MappedSource> m_source;
    std::shared_ptr<ImportWork> m_work; ///< Of the thread that runs; null if none does.
    std::optional<Mapping> m_next;
};

} // namespace cadre
