// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.hpp"

#include <stdexcept>
#include <string>
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

/// An error in what a file holds, said with the name of the file: “plan.json” cannot be opened. <the error>
[[nodiscard]] inline FileError inFile(const std::string& name, const FileError& error)
{
    Text text = error.kind() == FileError::Kind::couldNotWrite ? CADRE_TEXT("“{file}” could not be saved. {reason}")
                                                               : CADRE_TEXT("“{file}” cannot be opened. {reason}");
    text.with("file", name).withTexts("reason", {error.text()});
    return {error.kind(), std::move(text)};
}

} // namespace cadre
