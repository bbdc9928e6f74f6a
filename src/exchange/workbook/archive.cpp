// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/archive.hpp"

#include "exchange/limits.hpp"
#include "exchange/workbook/refusal.hpp"

#include <zip.h>

namespace cadre {

namespace {

struct PartCloser {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

} // namespace

void Archive::Closer::operator()(zip* archive) const
{
    zip_discard(archive); // it was only read
}

Archive::Archive(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source) m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source && !m_zip) zip_source_free(source);
    zip_error_fini(&error);
    if (!m_zip) refuseDamagedWorkbook();
}

bool Archive::has(const std::string& name) const
{
    return zip_name_locate(m_zip.get(), name.c_str(), 0) >= 0;
}

std::string Archive::read(const std::string& name)
{
    const zip_int64_t found = zip_name_locate(m_zip.get(), name.c_str(), 0);
    if (found < 0) return {};
    const auto index = static_cast<zip_uint64_t>(found);
    zip_stat_t part;
    zip_stat_init(&part);
    if (zip_stat_index(m_zip.get(), index, 0, &part) != 0 || (part.valid & ZIP_STAT_SIZE) == 0) refuseDamagedWorkbook();
    if ((part.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && part.encryption_method != ZIP_EM_NONE) refuseLockedWorkbook();
    if (part.size > maxJsonBytes - m_unpacked) refuseLargeWorkbook();
    m_unpacked += part.size;
    const std::unique_ptr<zip_file_t, PartCloser> file(zip_fopen_index(m_zip.get(), index, 0));
    if (!file) refuseDamagedWorkbook();
    std::string text(part.size, '\0');
    if (zip_fread(file.get(), text.data(), text.size()) != static_cast<zip_int64_t>(text.size())) refuseDamagedWorkbook();
    // The checksum is looked at where the part ends. One that is longer than it says does not end here.
    char more = 0;
    if (zip_fread(file.get(), &more, 1) != 0) refuseDamagedWorkbook();
    return text;
}

} // namespace cadre
