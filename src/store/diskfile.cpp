// SPDX-License-Identifier: Apache-2.0
#include "store/diskfile.hpp"

#include "model/id.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cadre {

namespace {

namespace fs = std::filesystem;

/// An open file that is closed when it goes out of sight.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    /// Whether the system could close it; a network drive may report only here that it did not take the bytes.
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// Why the system refused, in plain words.
Text reasonOf(int error)
{
    switch (error) {
    case ENOENT: return CADRE_TEXT("There is no such file or folder. Check the name.");
    case ENOTDIR: return CADRE_TEXT("A part of its path is not a folder. Check the path.");
    case EISDIR: return CADRE_TEXT("It is a folder. Choose a file.");
    case EACCES:
    case EPERM: return CADRE_TEXT("You do not have the permission. Choose another place or ask the owner.");
    case EROFS: return CADRE_TEXT("This drive can only be read. Choose another place.");
    case ENOSPC:
    case EDQUOT: return CADRE_TEXT("The disk is full. Make room or choose another place.");
    case EFBIG: return CADRE_TEXT("The file is larger than this drive allows. Choose another place.");
    case ENAMETOOLONG: return CADRE_TEXT("The name is too long. Choose a shorter one.");
    case ELOOP: return CADRE_TEXT("It is a link that leads back to itself. Choose another file.");
    default: return Text(CADRE_TEXT("The system reports: {report}.")).with("report", std::strerror(error));
    }
}

[[noreturn]] void failReading(const fs::path& path, int error)
{
    throw FileError(FileError::Kind::badInput, Text(CADRE_TEXT("“{file}” cannot be read. {reason}"))
                                                   .with("file", shownName(path))
                                                   .withTexts("reason", {reasonOf(error)}));
}

[[noreturn]] void failWriting(const fs::path& path, Text reason)
{
    throw FileError(FileError::Kind::couldNotWrite,
                    Text(CADRE_TEXT("“{file}” could not be saved. {reason}"))
                        .with("file", shownName(path))
                        .withTexts("reason", {std::move(reason)}));
}

std::string megabytes(std::uintmax_t bytes)
{
    return plainNumber(static_cast<double>(bytes) / (1024.0 * 1024.0));
}

[[noreturn]] void failTooLarge(const fs::path& path, std::uintmax_t bytes, std::size_t maxBytes)
{
    throw FileError(FileError::Kind::badInput,
                    Text(CADRE_TEXT("“{file}” is too large: it has {size} MB, and at most {limit} MB can be opened. "
                                    "Check that it is the right file."))
                        .with("file", shownName(path))
                        .with("size", megabytes(bytes))
                        .with("limit", megabytes(maxBytes)));
}

/// Where the bytes really go: behind all links, also those that lead to a file that is not there yet.
fs::path behindLinks(const fs::path& path)
{
    static constexpr int mostLinks = 40; // as the system itself has it
    fs::path target = path;
    std::error_code error;
    for (int links = 0; fs::is_symlink(fs::symlink_status(target, error)); ++links) {
        if (links == mostLinks) failWriting(path, reasonOf(ELOOP));
        const fs::path next = fs::read_symlink(target, error);
        if (error) failWriting(path, reasonOf(error.value()));
        target = target.parent_path() / next;
    }
    return target;
}

/// The file to be replaced; nothing if there is none yet.
std::optional<struct stat> replaced(const fs::path& target)
{
    struct stat status{};
    if (::stat(target.c_str(), &status) != 0) {
        if (errno != ENOENT) failWriting(target, reasonOf(errno));
        return std::nullopt;
    }
    if (S_ISDIR(status.st_mode)) failWriting(target, reasonOf(EISDIR));
    if (!S_ISREG(status.st_mode))
        failWriting(target, CADRE_TEXT("It is a device and not a file. Choose another name."));
    // The rename would pass over a file that its owner protected.
    if (::access(target.c_str(), W_OK) != 0) failWriting(target, reasonOf(errno));
    return status;
}

/// Returns the system's error, or 0.
int writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Gives the new file what the old one had. Returns the system's error, or 0.
int copyPermissions(int file, const struct stat& old)
{
    // Only root may pass a file on to another owner; a group one belongs to can be kept.
    const bool ownerKept = ::fchown(file, old.st_uid, old.st_gid) == 0;
    const bool groupKept = ownerKept || ::fchown(file, static_cast<uid_t>(-1), old.st_gid) == 0;
    // Rights given to another group would be rights for the wrong people.
    const mode_t mode = groupKept ? old.st_mode & 07777 : old.st_mode & 0707;
    return ::fchmod(file, mode) == 0 ? 0 : errno;
}

/// A new hidden file in the folder of the target, under a name that nothing has yet.
Descriptor openBeside(const fs::path& target, mode_t mode, fs::path& beside)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    for (;;) {
        beside = folder / (".cadre-" + newUuid() + ".tmp");
        const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file >= 0 || errno != EEXIST) return Descriptor(file);
    }
}

/// Fills a new file so that its bytes are on the disk when this returns 0; else the system's error.
int writeNew(Descriptor& file, std::string_view bytes, const std::optional<struct stat>& old)
{
    if (file.number() < 0) return errno;
    if (const int error = writeAll(file.number(), bytes)) return error;
    if (old)
        if (const int error = copyPermissions(file.number(), *old)) return error;
    if (::fsync(file.number()) != 0) return errno;
    return file.close() ? 0 : errno;
}

/// Makes the rename last through a power cut. Some network drives can't, and the file is in place by then.
void syncFolder(const fs::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() >= 0) ::fsync(opened.number());
}

} // namespace

std::string shownName(const fs::path& path)
{
    const fs::path name = path.has_filename() ? path.filename() : path;
    return name.string();
}

std::string readFile(const fs::path& path, std::size_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status{};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) failReading(path, errno);
    if (S_ISDIR(status.st_mode)) failReading(path, EISDIR);
    const auto size = static_cast<std::uintmax_t>(status.st_size);
    if (size > maxBytes) failTooLarge(path, size, maxBytes);

    // The size is a guess only: pipes have none, and a file may grow while it is read.
    std::string bytes(size + 1, '\0');
    std::size_t used = 0;
    for (;;) {
        const ssize_t got = ::read(file.number(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failReading(path, errno);
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
        if (used > maxBytes) failTooLarge(path, used, maxBytes);
        if (used == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(used);
    return bytes;
}

void writeFileAtomically(const fs::path& path, std::string_view bytes, const MayReplace& mayReplace)
{
    const fs::path target = behindLinks(path);
    const std::optional<struct stat> old = replaced(target);
    fs::path beside;
    Descriptor file = openBeside(target, old ? old->st_mode & 0777 : 0666, beside);
    int error = writeNew(file, bytes, old);
    if (error == 0 && mayReplace && !mayReplace()) {
        ::unlink(beside.c_str());
        return;
    }
    if (error == 0 && ::rename(beside.c_str(), target.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(beside.c_str());
        failWriting(path, reasonOf(error));
    }
    syncFolder(beside.parent_path());
}

} // namespace cadre
