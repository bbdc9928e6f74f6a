// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/mapping/source.hpp"

namespace cadre {

/// Understands a framework of any kind: what a family knows as readFramework() does, and otherwise, like tables and
/// indented text, by the mapping that is proposed for it, with a note, if one is clearly the best. Throws what
/// readFramework() throws; UnknownKindError also for a table in which no competency is found.
/// Several tables and workbooks are read as if they were one workbook. Beside files of other kinds that hold
/// competencies they are left out, and so are files that nobody knows beside them; a note names what is left out.
[[nodiscard]] Framework readAnyFramework(std::span<const NamedBytes> files, const FrameworkOptions& options = {});
/// The same, but by a given mapping. Throws FileError if there is more than one file.
[[nodiscard]] Framework readByMapping(std::span<const NamedBytes> files, const Mapping& mapping,
                                      const FrameworkOptions& options = {});

} // namespace cadre
