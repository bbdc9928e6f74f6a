// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/json.hpp"

namespace cadre {

/// A table or indented text as JSON, for the mapper: a list with an object for each row, or nested lists of what is
/// indented. Any encoding, any common delimiter. Throws FileError if nothing is in it.
[[nodiscard]] Json readTabular(const NamedBytes& file);

} // namespace cadre
