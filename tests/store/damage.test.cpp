// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"

#include "model/error.hpp"
#include "store/diskfile.hpp"
#include "support/folder.hpp"
#include "support/generate.hpp"

#include <SQLiteCpp/Database.h>
#include <catch2/catch.hpp>

#include <fstream>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::TemporaryFolder;
using Catch::Contains;

namespace {

Program sample()
{
    Program program;
    program.phases.emplace(Id<Phase>{"P1"}, Phase{.id = {"P1"}, .position = 1, .name = "Learn", .startMonth = 1});
    Role role{.id = {"R1"}, .position = 1, .name = "Team manager", .duties = {{.id = {"D1"}, .text = "Leads"}}};
    program.roles.emplace(role.id, role);
    Activity activity{.id = {"A1"}, .position = 1, .name = "Shift", .kind = ActivityKind::project};
    program.activities.emplace(activity.id, activity);
    return program;
}

/// The bytes of the sample after another tool ran SQL on its file.
std::string sampleAfter(const std::string& sql)
{
    const TemporaryFolder folder;
    saveStore(folder / "plan.cadre", sample());
    {
        SQLite::Database database((folder / "plan.cadre").string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    return readFile(folder / "plan.cadre", maxStoreBytes);
}

void requireRefusal(const std::string& bytes, const std::string& words)
{
    CAPTURE(words);
    try {
        (void)readStore(bytes);
        FAIL("The file was opened");
    } catch (const FileError& error) {
        CHECK(error.kind() == FileError::Kind::badInput);
        CHECK_THAT(error.what(), Contains(words));
    }
}

} // namespace

TEST_CASE("a file that is no Cadre program is refused, and the refusal says what it is")
{
    requireRefusal("", "empty");
    requireRefusal("name,level\nAda,3\n", "not a Cadre program");
    requireRefusal("\n {\"format\": \"cadre-program\"}", "JSON");
    requireRefusal(std::string("SQLite format 3\0", 16), "damaged");
    requireRefusal(sampleAfter("PRAGMA application_id = 0"), "another program");
    requireRefusal(sampleAfter("PRAGMA user_version = 3"), "newer Cadre");
    requireRefusal(sampleAfter("PRAGMA user_version = 0"), "version");
    requireRefusal(sampleAfter("PRAGMA user_version = -1"), "version");
}

TEST_CASE("a missing file and a refused file are named")
{
    const TemporaryFolder folder;
    REQUIRE_THROWS_WITH(loadStore(folder / "none.cadre"), Contains("“none.cadre”") && Contains("no such file"));
    writeFileAtomically(folder / "notes.cadre", "plain words");
    REQUIRE_THROWS_WITH(loadStore(folder / "notes.cadre"), Contains("“notes.cadre” cannot be opened. It is not"));
    REQUIRE(readFile(folder / "notes.cadre", 100) == "plain words");
}

TEST_CASE("missing tables and columns are named")
{
    requireRefusal(sampleAfter("DROP TABLE measure"), "“measure” is missing");
    requireRefusal(sampleAfter("ALTER TABLE phase DROP COLUMN start_month"), "“start_month”");
    requireRefusal(sampleAfter("ALTER TABLE phase RENAME COLUMN name TO title"), "“name”");
}

TEST_CASE("values that do not belong where they stand are refused with their place")
{
    requireRefusal(sampleAfter("UPDATE activity SET kind = 'holiday'"), "“A1” of the table “activity” has the word “holiday”");
    requireRefusal(sampleAfter("UPDATE phase SET start_month = 1000000000001"), "“P1” of the table “phase”");
    requireRefusal(sampleAfter("UPDATE phase SET position = -9223372036854775808"), "“position”");
    requireRefusal(sampleAfter("UPDATE activity SET workload_percent = 9e999"), "“workload_percent”");
    requireRefusal(sampleAfter("UPDATE activity SET replaces_day_job = 2"), "“replaces_day_job”");
    requireRefusal(sampleAfter("UPDATE phase SET name = CAST(x'C328' AS TEXT)"), "not Unicode");
    requireRefusal(sampleAfter("UPDATE phase SET id = ''"), "“id”");
    requireRefusal(sampleAfter("UPDATE phase SET id = printf('%.65c', 'x')"), "“id”");
    requireRefusal(sampleAfter("INSERT INTO brief (id, position) VALUES ('second', 1)"), "“second” of the table “brief”");
    requireRefusal(sampleAfter("DELETE FROM target_role"), "“owner”");
    requireRefusal(sampleAfter("INSERT INTO competency (id, position) VALUES ('C1', 1);"
                               "INSERT INTO competency_source (owner, number) VALUES ('C1', 1), ('C1', 2)"),
                   "competency_source");
}

TEST_CASE("unknown fields that are no JSON object, or too deep, are refused")
{
    for (const char* text : {"'x'", "'[1]'", "'{\"a\":}'", "'{\"a\":1} {'", "'{'", "'\"a\"'", "'{\"a\":1,}'"})
        requireRefusal(sampleAfter(std::string("UPDATE phase SET unknown = ") + text), "“unknown”");
    requireRefusal(sampleAfter("UPDATE phase SET unknown = '{\"a\":' || replace(printf('%.100c', 'x'), 'x', '[') || "
                               "replace(printf('%.100c', 'x'), 'x', ']') || '}'"),
                   "“unknown”");
    const Program program = readStore(sampleAfter("UPDATE phase SET unknown = ' { \"a\" : [ 1 ] , \"b\":2 } '"));
    REQUIRE(program.phases.begin()->second.unknown == UnknownFields{{"a", "[ 1 ]"}, {"b", "2"}});
}

TEST_CASE("wrong types in tables without types are refused")
{
    const std::string untyped = "DROP TABLE phase; CREATE TABLE phase (id, position, name, start_month, duration_months, unknown);"
                                "INSERT INTO phase VALUES ";
    REQUIRE(readStore(sampleAfter(untyped + "('P1', 1, 'Learn', 1, NULL, NULL)")) == sample());
    requireRefusal(sampleAfter(untyped + "('P1', 'first', 'Learn', 1, NULL, NULL)"), "“position”");
    requireRefusal(sampleAfter(untyped + "('P1', 1, 'Learn', 1.5, NULL, NULL)"), "“start_month”");
    requireRefusal(sampleAfter(untyped + "('P1', 1, x'00FF', 1, NULL, NULL)"), "“name”");
    requireRefusal(sampleAfter(untyped + "(NULL, 1, 'Learn', 1, NULL, NULL)"), "“id”");
    requireRefusal(sampleAfter(untyped + "('P1', 1, '', 1, NULL, NULL), ('P1', 2, '', 1, NULL, NULL)"), "“id”");
}

TEST_CASE("nothing that a file brings along is run")
{
    const std::string endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    requireRefusal(sampleAfter("DROP TABLE phase; CREATE VIEW phase (id, position, name, start_month, duration_months, "
                               "unknown) AS SELECT i, i, i, i, i, i FROM (" + endless + ")"),
                   "“phase” is missing");
    requireRefusal(sampleAfter("DROP TABLE phase; CREATE TABLE phase (id, position, name AS (upper(id)), "
                               "start_month, duration_months, unknown); INSERT INTO phase (id, position) VALUES ('P1', 1)"),
                   "“phase” has no column “name”");
    // Beside the tables of the program such things do no harm.
    REQUIRE(readStore(sampleAfter("CREATE VIEW everything AS " + endless + ";"
                                  "CREATE TRIGGER more AFTER INSERT ON phase BEGIN DELETE FROM activity; END;"
                                  "CREATE TABLE remarks (text)"))
            == sample());
}

TEST_CASE("a file with more rows than the limit is refused before they are read")
{
    requireRefusal(sampleAfter("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000001) "
                               "INSERT INTO support_months (owner, number, value) SELECT 'S', i, i FROM n"),
                   "at most 1000000");
}

TEST_CASE("a cut or altered file is refused or read, and never more than that")
{
    const std::string whole = writeStore(Generator(11).program(5));
    for (std::size_t length = 0; length < whole.size(); length += 4096) {
        CAPTURE(length);
        REQUIRE_THROWS_AS(readStore(whole.substr(0, length)), FileError);
    }
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        std::string altered = whole;
        for (std::int64_t i = random.number(1, 20); i > 0; --i) {
            const std::int64_t end = random.chance(0.3) ? 200 : std::ssize(altered) - 1;
            altered[static_cast<std::size_t>(random.number(0, end))] = static_cast<char>(random.number(-128, 127));
        }
        try {
            const Program program = readStore(altered);
            REQUIRE(readStore(writeStore(program)) == program);
        } catch (const FileError& error) {
            REQUIRE(error.kind() == FileError::Kind::badInput);
        }
    }
}

TEST_CASE("a file that a tool left in write-ahead mode is opened and nothing is written beside it")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "plan.cadre", sampleAfter("PRAGMA journal_mode = WAL; UPDATE phase SET name = 'Grow'"));
    REQUIRE(loadStore(folder / "plan.cadre").phases.begin()->second.name == "Grow");
    REQUIRE(folder.fileNames() == std::vector<std::string>{"plan.cadre"});
}

TEST_CASE("a file that a tool has not finished changing is neither opened nor replaced")
{
    const TemporaryFolder folder;
    saveStore(folder / "plan.cadre", sample());
    const std::string before = readFile(folder / "plan.cadre", maxStoreBytes);
    for (const char* log : {"plan.cadre-journal", "plan.cadre-wal"}) {
        std::ofstream(folder / log) << "x";
        REQUIRE_THROWS_WITH(loadStore(folder / "plan.cadre"), Contains("Another program") && Contains(log));
        REQUIRE_THROWS_WITH(saveStore(folder / "plan.cadre", {}), Contains("could not be saved") && Contains(log));
        std::filesystem::remove(folder / log);
    }
    REQUIRE(readFile(folder / "plan.cadre", maxStoreBytes) == before);
}

TEST_CASE("a file of the first version is opened, and has what the newer version added when it is saved")
{
    const std::string older = sampleAfter("DROP TABLE review_settings_severities; DROP TABLE review_settings_parameters;"
                                          "DROP TABLE review_settings; PRAGMA user_version = 1");
    CHECK(readStore(older) == sample());
    requireRefusal(sampleAfter("PRAGMA user_version = 1"), "review_settings");
}
