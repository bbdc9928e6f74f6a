// SPDX-License-Identifier: Apache-2.0
#include "files/programfile.hpp"

#include "exchange/limits.hpp"
#include "exchange/mapping/source.hpp"
#include "exchange/programjson.hpp"
#include "store/diskfile.hpp"
#include "store/store.hpp"

namespace cadre {

namespace {

enum class Format { cadre, json };

Format formatOf(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (ending == ".cadre") return Format::cadre;
    if (ending == ".json") return Format::json;
    throw FileError(FileError::Kind::badInput,
                    Text(CADRE_TEXT("“{file}” is no program file. The name of a program ends in .cadre or .json."))
                        .with("file", shownName(path)));
}

Program loadJson(const std::filesystem::path& path)
{
    const std::string bytes = readFile(path, maxJsonBytes);
    return namingFile(path, [&] {
        if (bytes.starts_with("SQLite format 3"))
            throw FileError(FileError::Kind::badInput,
                            CADRE_TEXT("It is a database and no JSON file. If it is a Cadre program, give its name "
                                       "the ending .cadre."));
        return readProgramJson(bytes);
    });
}

} // namespace

Program openProgram(const std::filesystem::path& path)
{
    return formatOf(path) == Format::cadre ? loadStore(path) : loadJson(path);
}

bool mayBeFramework(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return true;
    if (const std::string ending = path.extension().string();
        ending == ".json5" || ending == ".jsonld" || ending == ".jsonl")
        return true;
    if (isTabular({path.filename().string(), {}})) return true;
    try {
        return formatOf(path) == Format::json && !isProgramJson(readFile(path, maxJsonBytes));
    } catch (const FileError&) {
        return false;
    }
}

void saveProgram(const std::filesystem::path& path, const Program& program, const std::function<bool()>& mayReplace)
{
    if (formatOf(path) == Format::cadre) saveStore(path, program, mayReplace);
    else writeFileAtomically(path, writeProgramJson(program), mayReplace);
}

} // namespace cadre
