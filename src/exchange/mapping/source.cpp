// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/source.hpp"

#include "exchange/encoding.hpp"
#include "exchange/families/companions.hpp"
#include "exchange/families/family.hpp"
#include "exchange/filenames.hpp"
#include "exchange/mapping/choices.hpp"
#include "exchange/mapping/propose.hpp"
#include "exchange/mapping/readmapped.hpp"
#include "exchange/mapping/shape.hpp"
#include "exchange/mapping/values.hpp"
#include "exchange/tables/gridjson.hpp"
#include "exchange/tables/severaltables.hpp"
#include "exchange/tables/tabular.hpp"
#include "exchange/tolerantjson.hpp"
#include "exchange/workbook/workbook.hpp"

namespace cadre {

namespace {

bool endsIn(std::string_view name, std::string_view ending)
{
    if (name.size() < ending.size()) return false;
    name.remove_prefix(name.size() - ending.size());
    return std::equal(name.begin(), name.end(), ending.begin(),
                      [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

/// Asking for a sheet is asking for a workbook.
Tabular contentOf(const NamedBytes& file, const std::string& sheet, const ImportWatch& watch)
{
    const ImportProgress progress{.of = file.bytes.size()};
    tell(watch, progress);
    if (isTabular(file) || !sheet.empty()) return readTabular(file, sheet);
    TolerantJson read =
        parseTolerantly(file.bytes, [&](double part) { tellPart(watch, progress, file.bytes.size(), part); });
    if (std::optional<Json> table = gridTable(read.value)) read.value = std::move(*table);
    return {std::move(read.value), std::move(read.notes), {}};
}

/// Files are called like the folder that they are in.
std::string nameOfAll(std::span<const NamedBytes> files)
{
    const std::string folder = folderName(files.front().name);
    return folder.empty() ? fileStem(files.front().name) : folder;
}

/// The rows of a table, which stand beside its title if it has one.
const Json* rowsOf(const Json& table)
{
    const Json* rows = table.is_array() ? &table : member(table, "rows");
    return rows && rows->is_array() ? rows : nullptr;
}

} // namespace

bool isTabular(const NamedBytes& file)
{
    if (isWorkbook(file.bytes)) return true;
    for (const char* ending : {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})
        if (endsIn(file.name, ending)) return true;
    if (endsIn(file.name, ".json") || endsIn(file.name, ".jsonld") || endsIn(file.name, ".json5")
        || endsIn(file.name, ".jsonl"))
        return false;
    // Up to a byte order mark, UTF-16 has a zero byte beside each ASCII character.
    for (const char c : file.bytes.substr(0, 1000)) {
        const bool isMark = static_cast<unsigned char>(c) >= 0x80 || c == '\0';
        if (c == '{' || c == '[') return false;
        if (!isMark && c != ' ' && c != '\n' && c != '\r' && c != '\t') return true;
        if (isMark && file.bytes.size() > 4 && &c - file.bytes.data() > 3) return true;
    }
    return false;
}

struct MappedSource::Data {
    Data(Tabular read, std::string called, std::span<const std::string> preferred)
        : json(std::move(read.json)), notes(std::move(read.notes)), sheets(std::move(read.sheets)),
          name(std::move(called)), languages(preferred.begin(), preferred.end()), outline(outlineOf(json)),
          shape(shapeOf(outline)), proposals(proposeMappings(json, outline, languages))
    {
        for (MappingProposal& proposal : proposals) {
            proposal.mapping.name = name;
            proposal.mapping.shape = shape;
        }
    }

    Json json;
    std::vector<Text> notes; ///< Of what was unusual about the file.
    std::vector<std::string> sheets;
    std::string name;
    std::vector<std::string> languages;
    Outline outline; ///< Points into the JSON.
    std::vector<std::string> shape;
    std::vector<MappingProposal> proposals;
};

MappedSource::MappedSource(const NamedBytes& file, std::span<const std::string> languages, const std::string& sheet,
                           const ImportWatch& watch)
    : m_data(std::make_unique<const Data>(contentOf(file, sheet, watch), fileStem(file.name), languages))
{
}

MappedSource::MappedSource(std::span<const NamedBytes> tables, std::span<const std::string> languages,
                           const ImportWatch& watch)
    : m_data(std::make_unique<const Data>(readSeveralTables(tables, watch), nameOfAll(tables), languages))
{
}

MappedSource::~MappedSource() = default;

const std::string& MappedSource::name() const
{
    return m_data->name;
}

const std::vector<std::string>& MappedSource::sheets() const
{
    return m_data->sheets;
}

const std::vector<MappingProposal>& MappedSource::proposals() const
{
    return m_data->proposals;
}

const MappingProposal* MappedSource::safe() const
{
    return !proposals().empty() && proposals().front().isSafe ? &proposals().front() : nullptr;
}

const std::vector<std::string>& MappedSource::shape() const
{
    return m_data->shape;
}

std::vector<std::string> MappedSource::columns() const
{
    const Json* rows = rowsOf(m_data->json);
    std::vector<std::string> columns;
    if (rows && !rows->empty() && rows->front().is_object())
        for (const auto& [key, value] : entriesOf(rows->front())) columns.push_back(key);
    return columns;
}

std::optional<Framework> MappedSource::roles() const
{
    const Json* rows = rowsOf(m_data->json);
    if (!rows || !isRoleTable(*rows)) return std::nullopt;
    Framework framework{.family = roleProfileFamily.name, .name = m_data->name};
    roleProfileFamily.read(framework, *rows);
    return framework;
}

std::vector<MappingChoice> MappedSource::choices(const Mapping& mapping, MappedField field) const
{
    return choicesFor(m_data->json, m_data->outline, mapping, field, m_data->languages);
}

Framework MappedSource::read(const Mapping& mapping, const MappedReading& reading) const
{
    Framework framework = readMapped(mapping, m_data->json, m_data->name, reading);
    for (const Text& note : m_data->notes) framework.notes.push_back({"", note});
    for (Text& problem : problemsOf(mapping)) framework.notes.push_back({"", std::move(problem)});
    return framework;
}

Framework MappedSource::readUnasked(const MappedReading& reading) const
{
    const Mapping& mapping = proposals().front().mapping;
    Framework framework = read(mapping, reading);
    framework.mapping.clear(); // nobody gave it a name
    const std::string& name = mapping.competency.front();
    Text text =
        name == "*key"
            ? CADRE_TEXT("Cadre does not know this kind of file. It takes the competencies from “{path}” and "
                         "their keys as names, as that is most likely. Look whether the right things come in; "
                         "if not, correct the mapping: “change…” in the window, --write-mapping and --mapping on "
                         "the command line.")
            : CADRE_TEXT("Cadre does not know this kind of file. It takes the competencies from “{path}” and "
                         "their names from “{name}”, as that is most likely. Look whether the right things come "
                         "in; if not, correct the mapping: “change…” in the window, --write-mapping and "
                         "--mapping on the command line.");
    text.with("path", mapping.competencies).with("name", name);
    framework.notes.insert(framework.notes.begin(), {"", std::move(text)});
    return framework;
}

} // namespace cadre
