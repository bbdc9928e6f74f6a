// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <QCommandLineParser>

namespace cadre::cli {

/// Adds the options of an import that are about mappings.
void addMappingOptions(QCommandLineParser& parser);
/// Reads the framework of an import as these options say: by the mapping of --mapping, or else by its kind or a
/// proposal; writes the mapping that is used, or would be proposed, to the file of --write-mapping.
[[nodiscard]] Framework readForImport(const QCommandLineParser& parser, const QStringList& names);

} // namespace cadre::cli
