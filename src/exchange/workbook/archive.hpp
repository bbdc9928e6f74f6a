// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace cadre {

/// The parts of a zip archive that is held in memory, as workbooks are. Whatever its bytes say, no more is unpacked
/// than maxJsonBytes of all parts together.
class Archive {
public:
    /// `bytes` must live as long as the archive. Throws FileError if they are damaged or locked with a password.
    explicit Archive(std::string_view bytes);

    [[nodiscard]] bool has(const std::string& name) const;
    /// The content of a part; nothing if there is no such part. Throws FileError for damage, and when too much was
    /// unpacked.
    [[nodiscard]] std::string read(const std::string& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    std::unique_ptr<zip, Closer> m_zip;
    std::size_t m_unpacked = 0; ///< Bytes so far.
};

} // namespace cadre
