// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/archive.hpp"

#include "exchange/limits.hpp"
#include "exchange/workbook/refusal.hpp"

#include <zlib.h>

#include <algorithm>

namespace cadre {

namespace {

using namespace std::string_view_literals;

// Names, places and sizes of the fields are those of the ZIP file format specification (APPNOTE.TXT 6.3).
constexpr std::string_view endRecord = "PK\x05\x06"sv;
constexpr std::string_view entryRecord = "PK\x01\x02"sv;
constexpr std::string_view localRecord = "PK\x03\x04"sv;
constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t localSize = 30;

std::uint16_t twoBytes(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[at + i])); };
    return static_cast<std::uint16_t>(byte(0) | byte(1) << 8U);
}

std::uint32_t fourBytes(std::string_view bytes, std::size_t at)
{
    return twoBytes(bytes, at) | static_cast<std::uint32_t>(twoBytes(bytes, at + 2)) << 16U;
}

/// Whether `size` bytes that start with `record` stand at `at`.
bool stands(std::string_view bytes, std::string_view record, std::size_t at, std::size_t size)
{
    return at <= bytes.size() && size <= bytes.size() - at && bytes.substr(at).starts_with(record);
}

/// The end record stands last, before a comment of up to 64 KB.
std::size_t findEnd(std::string_view bytes)
{
    constexpr std::size_t longestComment = 65'535;
    const std::size_t first = bytes.size() - std::min(bytes.size(), endSize + longestComment);
    const std::size_t at = bytes.rfind(endRecord);
    if (at == std::string_view::npos || at < first || !stands(bytes, endRecord, at, endSize)) refuseDamagedWorkbook();
    return at;
}

std::string inflated(std::string_view packed, std::size_t size)
{
    std::string text(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) refuseDamagedWorkbook();
    std::string source(packed); // the library takes no constant bytes
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const int state = inflate(&stream, Z_FINISH);
    const bool isWhole = state == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    if (!isWhole) refuseDamagedWorkbook();
    return text;
}

std::uint32_t checksumOf(const std::string& text)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
}

} // namespace

Archive::Archive(std::string_view bytes) : m_bytes(bytes)
{
    const std::size_t end = findEnd(bytes);
    const std::size_t count = twoBytes(bytes, end + 10);
    std::size_t at = fourBytes(bytes, end + 16);
    for (std::size_t i = 0; i < count; ++i) {
        if (!stands(bytes, entryRecord, at, entrySize)) refuseDamagedWorkbook();
        addPart(at);
        at += entrySize + twoBytes(bytes, at + 28) + twoBytes(bytes, at + 30) + twoBytes(bytes, at + 32);
    }
}

void Archive::addPart(std::size_t at)
{
    const std::size_t nameLength = twoBytes(m_bytes, at + 28);
    if (nameLength > m_bytes.size() - at - entrySize) refuseDamagedWorkbook();
    constexpr unsigned isEncrypted = 1;
    if ((twoBytes(m_bytes, at + 8) & isEncrypted) != 0) refuseLockedWorkbook();
    std::string name(m_bytes.substr(at + entrySize, nameLength));
    std::replace(name.begin(), name.end(), '\\', '/'); // as some writers have it
    m_parts.emplace(std::move(name), Part{.header = fourBytes(m_bytes, at + 42),
                                          .packed = fourBytes(m_bytes, at + 20),
                                          .size = fourBytes(m_bytes, at + 24),
                                          .method = twoBytes(m_bytes, at + 10),
                                          .checksum = fourBytes(m_bytes, at + 16)});
}

std::string_view Archive::packed(const Part& part) const
{
    if (!stands(m_bytes, localRecord, part.header, localSize)) refuseDamagedWorkbook();
    const std::size_t start =
        part.header + localSize + twoBytes(m_bytes, part.header + 26) + twoBytes(m_bytes, part.header + 28);
    if (start > m_bytes.size() || part.packed > m_bytes.size() - start) refuseDamagedWorkbook();
    return m_bytes.substr(start, part.packed);
}

std::string Archive::read(const std::string& name)
{
    const auto found = m_parts.find(name);
    if (found == m_parts.end()) return {};
    const Part& part = found->second;
    if (part.size > maxJsonBytes - m_unpacked) refuseLargeWorkbook();
    m_unpacked += part.size;
    constexpr std::uint16_t stored = 0;
    constexpr std::uint16_t deflated = 8;
    if (part.method != stored && part.method != deflated) refuseDamagedWorkbook();
    const std::string_view bytes = packed(part);
    std::string text = part.method == stored ? std::string(bytes) : inflated(bytes, part.size);
    if (text.size() != part.size || checksumOf(text) != part.checksum) refuseDamagedWorkbook();
    return text;
}

} // namespace cadre
