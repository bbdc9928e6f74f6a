// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"

#include "store/database.hpp"
#include "store/diskfile.hpp"

namespace cadre {

namespace {

/// SQLite tools change a file in place and keep a log beside it meanwhile. While that log has content, the file alone
/// is not the whole truth; and the log would spoil a new file put in the place of the old.
void refuseIfInUse(const std::filesystem::path& path, FileError::Kind kind)
{
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
    for (const char* suffix : {"-journal", "-wal"}) {
        std::filesystem::path log = real;
        log += suffix;
        const std::uintmax_t size = std::filesystem::file_size(log, error);
        if (error || size == 0) continue;
        throw FileError(kind, Text(CADRE_TEXT("Another program is changing it, or was stopped while it did: “{log}” is "
                                              "still there. Open the file in that program and close it there."))
                                  .with("log", shownName(log)));
    }
}

} // namespace

Program loadStore(const std::filesystem::path& path)
{
    std::string bytes = readFile(path, maxStoreBytes);
    return namingFile(path, [&] {
        refuseIfInUse(path, FileError::Kind::badInput);
        return readStore(std::move(bytes));
    });
}

void saveStore(const std::filesystem::path& path, const Program& program, const MayReplace& mayReplace)
{
    const DatabaseBytes bytes = namingFile(path, [&] {
        refuseIfInUse(path, FileError::Kind::couldNotWrite);
        return storeBytes(program);
    });
    writeFileAtomically(path, bytes.view(), mayReplace);
}

} // namespace cadre
