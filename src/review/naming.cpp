// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"

#include "model/fields.hpp"

namespace cadre {

namespace {

struct Unnamed {
    const char* first;
    const char* within;
};

Unnamed unnamed(RecordType type)
{
    switch (type) {
    case RecordType::level:
        return {CADRE_TEXT("A level without a name"), CADRE_TEXT("a level without a name")};
    case RecordType::person:
        return {CADRE_TEXT("A person without a name"), CADRE_TEXT("a person without a name")};
    case RecordType::role:
        return {CADRE_TEXT("A target role without a name"), CADRE_TEXT("a target role without a name")};
    case RecordType::competency:
        return {CADRE_TEXT("A competency without a name"), CADRE_TEXT("a competency without a name")};
    case RecordType::activity:
        return {CADRE_TEXT("An activity without a name"), CADRE_TEXT("an activity without a name")};
    case RecordType::support:
        return {CADRE_TEXT("A support without a name"), CADRE_TEXT("a support without a name")};
    case RecordType::measure:
        return {CADRE_TEXT("A measure without a name"), CADRE_TEXT("a measure without a name")};
    case RecordType::disclosure:
        return {CADRE_TEXT("A disclosure without a demand"), CADRE_TEXT("a disclosure without a demand")};
    case RecordType::goal:
        return {CADRE_TEXT("A goal without a text"), CADRE_TEXT("a goal without a text")};
    case RecordType::phase:
        return {CADRE_TEXT("A phase without a name"), CADRE_TEXT("a phase without a name")};
    case RecordType::note:
        return {CADRE_TEXT("A note without a text"), CADRE_TEXT("a note without a text")};
    case RecordType::participant:
        return {CADRE_TEXT("A participant without a name"), CADRE_TEXT("a participant without a name")};
    case RecordType::duty:
        return {CADRE_TEXT("A duty without a text"), CADRE_TEXT("a duty without a text")};
    case RecordType::document:
        return {CADRE_TEXT("The file"), CADRE_TEXT("the file")};
    case RecordType::brief:
        return {CADRE_TEXT("The brief"), CADRE_TEXT("the brief")};
    case RecordType::evaluation:
        return {CADRE_TEXT("The evaluation"), CADRE_TEXT("the evaluation")};
    case RecordType::selection:
        return {CADRE_TEXT("The selection"), CADRE_TEXT("the selection")};
    case RecordType::reviewSettings:
        return {CADRE_TEXT("The rules of the review"), CADRE_TEXT("the rules of the review")};
    case RecordType::accepted:
        break;
    }
    return {CADRE_TEXT("An accepted finding"), CADRE_TEXT("an accepted finding")};
}

Text quoted(const std::string& name)
{
    return Text(CADRE_TEXT("“{name}”")).with("name", name);
}

} // namespace

Text called(RecordType type, const std::string& name)
{
    return isBlankText(name) ? Text(unnamed(type).within) : quoted(name);
}

Text calledFirst(RecordType type, const std::string& name)
{
    return isBlankText(name) ? Text(unnamed(type).first) : quoted(name);
}

} // namespace cadre
