// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace cadre {

/// The parts of a zip archive that is held in memory, as workbooks are. Whatever its bytes say, no more is unpacked
/// than maxJsonBytes of all parts together.
class Archive {
public:
    /// `bytes` must live as long as the archive. Throws FileError if they are damaged or locked with a password.
    explicit Archive(std::string_view bytes);

    [[nodiscard]] bool has(const std::string& name) const { return m_parts.contains(name); }
    /// The content of a part; nothing if there is no such part. Throws FileError for damage, and when too much was
    /// unpacked.
    [[nodiscard]] std::string read(const std::string& name);

private:
    struct Part {
        std::size_t header = 0; ///< Where it starts in the bytes.
        std::size_t packed = 0; ///< Bytes.
        std::size_t size = 0;   ///< Bytes, unpacked.
        std::uint16_t method = 0;
        std::uint32_t checksum = 0;
    };

    void addPart(std::size_t at);
    [[nodiscard]] std::string_view packed(const Part& part) const;

    std::string_view m_bytes;
    std::map<std::string, Part> m_parts;
    std::size_t m_unpacked = 0; ///< Bytes so far.
};

} // namespace cadre
