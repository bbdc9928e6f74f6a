// SPDX-License-Identifier: Apache-2.0
#include "files/templates.hpp"

#include "embedded/programs.hpp"
#include "exchange/programjson.hpp"
#include "model/error.hpp"

namespace cadre {

namespace {

constexpr const char* blankName = "blank";

/// What the brief page of an empty program starts with.
Program blankProgram()
{
    Program program;
    program.brief.emplace(singleId<Brief>(), Brief{.id = singleId<Brief>(), .lengthMonths = 12});
    return program;
}

[[noreturn]] void refuse(std::string_view name)
{
    std::vector<std::string> known;
    for (const Template& item : templates()) known.push_back(item.name);
    throw FileError(FileError::Kind::badInput,
                    Text(CADRE_TEXT("There is no template “{name}”. The known ones are {known}."))
                        .with("name", std::string(name))
                        .withList("known", known));
}

} // namespace

const std::vector<Template>& templates()
{
    static const std::vector<Template> list = {
        {"emerging-leaders-12", CADRE_TEXT("12-month emerging leader"),
         CADRE_TEXT("Quarterly stretch assignments, monthly coaching, peer groups, 360-degree feedback")},
        {"general-management-rotation-24", CADRE_TEXT("24-month rotation"),
         CADRE_TEXT("Formal assessments, executive mentorship, capstone project")},
        {"operations-accelerator-36", CADRE_TEXT("36-month operations accelerator"),
         CADRE_TEXT("From the front line to senior operations, one step of scope at a time")},
        {"plant-manager-24", CADRE_TEXT("24-month plant manager"),
         CADRE_TEXT("From one department to a whole plant: a loss, a job outside one’s field, a budget, a plant")},
        {"client-service-leader-18", CADRE_TEXT("18-month client service leader"),
         CADRE_TEXT("Know, win, save and serve the client, beside the day job")},
        {"technical-lead-9", CADRE_TEXT("9-month technical lead"),
         CADRE_TEXT("One quarter each: a decision, a cure, a team’s release")},
        {blankName, CADRE_TEXT("Blank program"), CADRE_TEXT("Nothing filled in but a length of 12 months")},
        {"emerging-leaders-before-repairs", CADRE_TEXT("Emerging leaders before the repairs"),
         CADRE_TEXT("The 12-month program as a first draft, with the gaps that the review finds"), true},
        {"flawed", CADRE_TEXT("Flawed program"),
         CADRE_TEXT("A program with many weak spots, to see what the review tells"), true},
    };
    return list;
}

Program programFromTemplate(std::string_view name)
{
    if (name == blankName) return blankProgram();
    const std::string fileName = std::string(name) + ".json";
    for (const EmbeddedFile& file : embedded::programs())
        if (file.name == fileName) return readProgramJson(file.bytes);
    refuse(name);
}

} // namespace cadre
