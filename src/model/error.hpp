// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"

#include <stdexcept>
#include <utility>

namespace cadre {

/// Something outside of the program went wrong: a file that can't be read, understood or written. The text
/// is for the user: it names the thing, the place and what to do. Nothing was changed.
class FileError : public std::runtime_error {
public:
    enum class Kind {
        badInput,      ///< What was read is not what it should be.
        couldNotWrite, ///< The disk is full, the folder read-only, ...
    };

    FileError(Kind kind, Text text) : std::runtime_error(fill(text)), m_kind(kind), m_text(std::move(text)) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Text& text() const { return m_text; }

private:
    Kind m_kind;
    Text m_text;
};

} // namespace cadre
