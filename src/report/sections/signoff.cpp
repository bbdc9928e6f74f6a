// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <tuple>

namespace cadre {

namespace {

void writeSources(Writer& writer)
{
    using Row = std::vector<std::string>;
    std::vector<Row> rows;
    for (const Competency* competency : writer.index.competencies) {
        const auto& source = competency->source;
        if (!source || isBlankText(source->framework)) continue;
        Row row{source->framework, source->version, source->licence, source->importedOn};
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(std::move(row));
    }
    if (rows.empty()) return;
    writer.section(CADRE_TEXT("Sources"), CADRE_TEXT("The frameworks that competencies were taken from."));
    for (Row& row : rows)
        for (std::string& cell : row)
            if (isBlankText(cell)) cell = writer.say(CADRE_TEXT("not said"));
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Framework")), 5}, {writer.say(CADRE_TEXT("Version")), 2},
                     {writer.say(CADRE_TEXT("Licence")), 3}, {writer.say(CADRE_TEXT("Imported on")), 2}};
    table.rows = std::move(rows);
    writer.add(std::move(table));
}

} // namespace

void writeSignOff(Writer& writer)
{
    writer.section(CADRE_TEXT("Sign-off"), CADRE_TEXT("With their names they stand for the program as it is written here."));
    const auto name = [&](const Id<Person>& id) {
        return id.empty() ? writer.say(CADRE_TEXT("Nobody yet")) : writer.name(writer.program.people, id);
    };
    SignOff block;
    block.lines = {{writer.say(CADRE_TEXT("Sponsor")), name(writer.brief.sponsor)},
                   {writer.say(CADRE_TEXT("Owner")), name(writer.brief.owner)}};
    block.signatureLabel = writer.say(CADRE_TEXT("Signature"));
    block.dateLabel = writer.say(CADRE_TEXT("Date"));
    writer.add(std::move(block));
    writeSources(writer);
}

} // namespace cadre
