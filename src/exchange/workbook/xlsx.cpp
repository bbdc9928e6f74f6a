// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/xlsx.hpp"

#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/xlsxsheet.hpp"
#include "exchange/workbook/xmlparts.hpp"

#include <map>

namespace cadre {

namespace {

struct Relationship {
    std::string type;
    std::string target;
};

/// What a part refers to, by id.
class RelationshipsReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element != "Relationship" || attributes.value("TargetMode") == "External") return;
        m_found.emplace(attributes.value("Id"),
                        Relationship{std::string(attributes.value("Type")), std::string(attributes.value("Target"))});
    }
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*text*/) override {}

    std::map<std::string, Relationship> take() { return std::move(m_found); }

private:
    std::map<std::string, Relationship> m_found;
};

struct SheetEntry {
    std::string name;
    std::string relationship;
    bool isHidden = false;
};

class WorkbookReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "workbookPr") m_from1904 = attributes.isTrue("date1904");
        if (element != "sheet") return;
        if (m_sheets.size() == mostSheets) refuseLargeWorkbook();
        const std::string_view state = attributes.value("state");
        m_sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("id")),
                            state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*text*/) override {}

    [[nodiscard]] const std::vector<SheetEntry>& sheets() const { return m_sheets; }
    [[nodiscard]] bool from1904() const { return m_from1904; }

private:
    std::vector<SheetEntry> m_sheets;
    bool m_from1904 = false;
};

std::string folderOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// The part that `target` means when a part in `folder` says it: "worksheets/sheet1.xml", "/xl/styles.xml", "../x.xml".
std::string partAt(std::string folder, std::string target)
{
    if (target.starts_with('/')) return target.substr(1);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        if (!folder.empty()) folder = folderOf(folder.substr(0, folder.size() - 1));
    }
    return folder + target;
}

std::map<std::string, Relationship> relationshipsOf(Archive& archive, const std::string& part)
{
    const std::string folder = folderOf(part);
    const std::string xml = archive.read(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    RelationshipsReader reader;
    if (!xml.empty()) readXml(xml, reader);
    std::map<std::string, Relationship> found = reader.take();
    for (auto& [id, relationship] : found) relationship.target = partAt(folder, std::move(relationship.target));
    return found;
}

/// The part that another names by its kind; empty if there is none.
std::string partOfKind(const std::map<std::string, Relationship>& relationships, std::string_view kind)
{
    for (const auto& [id, relationship] : relationships)
        if (relationship.type.ends_with(kind)) return relationship.target;
    return {};
}

} // namespace

Workbook readXlsx(Archive& archive)
{
    std::string part = partOfKind(relationshipsOf(archive, ""), "/officeDocument");
    if (part.empty()) part = "xl/workbook.xml";
    WorkbookReader entries;
    readXml(archive.read(part), entries);
    const std::map<std::string, Relationship> relationships = relationshipsOf(archive, part);
    const XlsxShared shared{.texts = readXlsxTexts(archive.read(partOfKind(relationships, "/sharedStrings"))),
                            .formats = readXlsxFormats(archive.read(partOfKind(relationships, "/styles"))),
                            .from1904 = entries.from1904()};
    Workbook workbook;
    TextBudget budget;
    for (const SheetEntry& entry : entries.sheets()) {
        const auto found = relationships.find(entry.relationship);
        if (found == relationships.end()) refuseDamagedWorkbook();
        if (!found->second.type.ends_with("/worksheet")) continue; // a chart
        if (!archive.has(found->second.target)) refuseDamagedWorkbook();
        SheetGrid grid(budget);
        workbook.unknownResults += readXlsxSheet(archive.read(found->second.target), shared, grid);
        Rows rows = grid.take();
        workbook.sheets.push_back({.name = entry.name,
                                   .isHidden = entry.isHidden,
                                   .rows = std::move(rows),
                                   .hiddenRows = grid.hiddenRows(),
                                   .hiddenColumns = grid.hiddenColumns()});
    }
    return workbook;
}

} // namespace cadre
