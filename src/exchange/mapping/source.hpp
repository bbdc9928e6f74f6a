// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/mapping/proposal.hpp"

#include <memory>
#include <optional>
#include <span>

namespace cadre {

/// A file as mappings see it: JSON, or a table, a workbook or indented text made into it. It is read once and may be
/// shared between threads.
class MappedSource {
public:
    /// `languages` are those that the reader prefers where texts stand in several.
    /// `sheet`: of a workbook, the only one to read. Throws what parseTolerantly() and readTabular() throw,
    /// and ImportStopped where the watch wants it.
    explicit MappedSource(const NamedBytes& file, std::span<const std::string> languages = {},
                          const std::string& sheet = {}, const ImportWatch& watch = {});
    /// Several tables and workbooks together (severaltables.hpp), which are what isTabular() tells.
    explicit MappedSource(std::span<const NamedBytes> tables, std::span<const std::string> languages = {},
                          const ImportWatch& watch = {});
    ~MappedSource();
    MappedSource(const MappedSource&) = delete;
    MappedSource& operator=(const MappedSource&) = delete;

    /// Of the framework where the file tells none.
    [[nodiscard]] const std::string& name() const;
    /// Of a workbook, or of several tables: those that were read.
    [[nodiscard]] const std::vector<std::string>& sheets() const;
    /// The most likely first.
    [[nodiscard]] const std::vector<MappingProposal>& proposals() const;
    /// The mapping that may be used unasked; null if none is clearly the best.
    [[nodiscard]] const MappingProposal* safe() const;
    /// By which a kept mapping is offered (shape.hpp).
    [[nodiscard]] const std::vector<std::string>& shape() const;
    /// The headings of a table, or the keys of the first entry of a list.
    [[nodiscard]] std::vector<std::string> columns() const;
    /// The roles of a table that says which level they need of which competency, and holds no competency itself.
    [[nodiscard]] std::optional<Framework> roles() const;
    [[nodiscard]] std::vector<MappingChoice> choices(const Mapping& mapping, MappedField field) const;
    [[nodiscard]] Framework read(const Mapping& mapping, const MappedReading& reading = {}) const;
    /// Reads by the safe proposal, with a note that says so.
    [[nodiscard]] Framework readUnasked(const MappedReading& reading = {}) const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

/// Whether a file is a table, a workbook or indented text rather than JSON, by how it starts or by its name.
[[nodiscard]] bool isTabular(const NamedBytes& file);

} // namespace cadre
