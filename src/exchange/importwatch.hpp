// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <exception>
#include <functional>

namespace cadre {

/// How far an import is.
struct ImportProgress {
    enum class Stage {
        reading,       ///< Bytes of the files.
        understanding, ///< Competencies of the framework.
        comparing,     ///< Competencies with those of the program.
    };
    Stage stage = Stage::reading;
    std::size_t done = 0;
    std::size_t of = 0; ///< 0 where nobody knows how many there are.

    bool operator==(const ImportProgress&) const = default;
};

/// Is told now and then how far an import is. The first answer of false stops it.
using ImportWatch = std::function<bool(const ImportProgress&)>;

/// Is thrown out of an import that was stopped.
class ImportStopped : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "stopped"; }
};

/// Throws ImportStopped if the watch says so. An empty one never does.
inline void tell(const ImportWatch& watch, const ImportProgress& progress)
{
    if (watch && !watch(progress)) throw ImportStopped();
}

/// Tells how much of a file is read that follows on `before`, from 0 to 1.
inline void tellPart(const ImportWatch& watch, ImportProgress before, std::size_t bytes, double part)
{
    before.done += static_cast<std::size_t>(part * static_cast<double>(bytes));
    tell(watch, before);
}

/// Tells of one in so many steps, and of the last one.
inline void tellSome(const ImportWatch& watch, const ImportProgress& progress)
{
    constexpr std::size_t step = 256;
    if (progress.done % step == 0 || progress.done == progress.of) tell(watch, progress);
}

} // namespace cadre
