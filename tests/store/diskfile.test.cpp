// SPDX-License-Identifier: Apache-2.0
#include "store/diskfile.hpp"

#include "store/store.hpp"
#include "support/folder.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::TemporaryFolder;
using Catch::Contains;

namespace fs = std::filesystem;

namespace {

/// Runs `work` in a process of its own and gives what it returns.
int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

enum Outcome : int { saved = 10, couldNotWrite, otherError };

int trySaving(const fs::path& path, const Program& program)
{
    try {
        saveStore(path, program);
        return saved;
    } catch (const FileError& error) {
        return error.kind() == FileError::Kind::couldNotWrite ? couldNotWrite : otherError;
    }
}

mode_t modeOf(const fs::path& path)
{
    struct stat status{};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

} // namespace

TEST_CASE("what was written is read back")
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b\xFF\n", 5);
    writeFileAtomically(folder / "file", bytes);
    REQUIRE(readFile(folder / "file", 5) == bytes);
    writeFileAtomically(folder / "file", "");
    REQUIRE(readFile(folder / "file", 5).empty());
    REQUIRE(folder.fileNames() == std::vector<std::string>{"file"});
}

TEST_CASE("a file over the limit is refused with its size and the limit")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "big.json", "");
    fs::resize_file(folder / "big.json", std::uintmax_t{3} << 40); // 3 TB of nothing: reading it would not end
    REQUIRE_THROWS_WITH(readFile(folder / "big.json", 1 << 20),
                        Contains("“big.json”") && Contains("3145728 MB") && Contains("at most 1 MB"));
    REQUIRE_THROWS_WITH(readFile("/dev/zero", 1 << 20), Contains("at most 1 MB"));
}

TEST_CASE("a path that leads to no file says so")
{
    const TemporaryFolder folder;
    REQUIRE_THROWS_WITH(readFile(folder / "none", 10), Contains("“none”") && Contains("no such file"));
    REQUIRE_THROWS_WITH(readFile(folder.path(), 10), Contains("folder"));
    REQUIRE_THROWS_WITH(writeFileAtomically(folder.path() / "no" / "file", "x"), Contains("no such file or folder"));
    REQUIRE_THROWS_WITH(writeFileAtomically(folder.path(), "x"), Contains("It is a folder"));
    REQUIRE_THROWS_WITH(writeFileAtomically("/dev/null", "x"), Contains("device"));
    REQUIRE_THROWS_WITH(writeFileAtomically(folder / std::string(300, 'x'), "x"), Contains("too long"));
    REQUIRE(folder.fileNames().empty());
}

TEST_CASE("a link stays a link and what it points to is replaced")
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "real");
    writeFileAtomically(folder.path() / "real" / "plan", "old");
    fs::create_symlink("real/plan", folder / "link");
    fs::create_symlink("link", folder / "second");
    writeFileAtomically(folder / "second", "new");
    REQUIRE(fs::is_symlink(folder / "second"));
    REQUIRE(fs::is_symlink(folder / "link"));
    REQUIRE(readFile(folder.path() / "real" / "plan", 10) == "new");

    fs::create_symlink("real/later", folder / "dangling");
    writeFileAtomically(folder / "dangling", "made");
    REQUIRE(readFile(folder.path() / "real" / "later", 10) == "made");

    fs::create_symlink("round", folder / "round");
    REQUIRE_THROWS_WITH(writeFileAtomically(folder / "round", "x"), Contains("leads back to itself"));
}

TEST_CASE("an existing file keeps its permissions and a new one has the usual ones")
{
    const TemporaryFolder folder;
    const mode_t mask = ::umask(022);
    writeFileAtomically(folder / "plan", "1");
    REQUIRE(modeOf(folder / "plan") == 0644);
    for (const mode_t mode : {mode_t{0600}, mode_t{0666}, mode_t{0640}}) {
        ::chmod((folder / "plan").c_str(), mode);
        writeFileAtomically(folder / "plan", "2");
        REQUIRE(modeOf(folder / "plan") == mode);
    }
    ::umask(mask);
}

TEST_CASE("where the folder or the file may not be written, saving says so and the file stays as it was")
{
    const TemporaryFolder folder;
    const Program before = Generator(1).program();
    saveStore(folder / "plan.cadre", before);
    const auto saveAsSomebody = [&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) return int{otherError}; // root may write anywhere
        return trySaving(folder / "plan.cadre", Generator(2).program());
    };
    ::chmod(folder.path().c_str(), 0555);
    REQUIRE(inChild(saveAsSomebody) == couldNotWrite);
    ::chmod(folder.path().c_str(), 0777);
    ::chmod((folder / "plan.cadre").c_str(), 0444);
    REQUIRE(inChild(saveAsSomebody) == couldNotWrite);
    REQUIRE(loadStore(folder / "plan.cadre") == before);
    REQUIRE(folder.fileNames() == std::vector<std::string>{"plan.cadre"});
}

TEST_CASE("where there is no room for the whole file, saving says so and the file stays as it was")
{
    const TemporaryFolder folder;
    const Program before = Generator(1).program();
    saveStore(folder / "plan.cadre", before);
    for (const rlim_t room : {rlim_t{0}, rlim_t{1}, rlim_t{100'000}}) {
        const int outcome = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN); // the write fails then, as on a full disk
            const rlimit limit{room, room};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return trySaving(folder / "plan.cadre", Generator(2).program());
        });
        REQUIRE(outcome == couldNotWrite);
        REQUIRE(loadStore(folder / "plan.cadre") == before);
        REQUIRE(folder.fileNames() == std::vector<std::string>{"plan.cadre"});
    }
}

TEST_CASE("a writer that may not replace the file leaves it as it was, and nothing beside it")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "plan", "old");
    writeFileAtomically(folder / "plan", "new", [] { return false; });
    CHECK(readFile(folder / "plan", 100) == "old");
    CHECK(folder.fileNames() == std::vector<std::string>{"plan"});
    writeFileAtomically(folder / "plan", "new", [] { return true; });
    CHECK(readFile(folder / "plan", 100) == "new");
}

TEST_CASE("a save that is killed at any moment leaves one of the saved states")
{
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.cadre";
    const Program one = Generator(1).program(3);
    const Program two = Generator(2).program(6);
    saveStore(path, one);
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const pid_t child = ::fork();
        if (child == 0) {
            while (trySaving(path, two) == saved && trySaving(path, one) == saved) {}
            ::_exit(1);
        }
        // The looks spread the moment of the kill over the saves, and none of them may see half a file.
        for (std::int64_t looks = Generator(seed).number(1, 8); looks > 0; --looks) {
            const Program seen = loadStore(path);
            REQUIRE((seen == one || seen == two));
        }
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        const Program left = loadStore(path);
        REQUIRE((left == one || left == two));
    }
    // What the killed saves left beside the file is in nobody's way.
    saveStore(path, two);
    REQUIRE(loadStore(path) == two);
}
