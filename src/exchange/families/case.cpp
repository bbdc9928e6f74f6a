// SPDX-License-Identifier: Apache-2.0
#include "exchange/casewords.hpp"
#include "exchange/families/hierarchy.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

const Json* under(const Json& object, std::string_view word)
{
    return find(object, List<1>{word});
}

bool isPackage(const Json& json)
{
    return under(json, "cfitems") || under(json, "cfdocument") || under(json, "cfdocuments");
}

bool recognisesCase(const Json& json)
{
    if (json.is_array()) return !json.empty() && std::all_of(json.begin(), json.end(), isPackage);
    return isPackage(json) || (under(json, "cfpackages") && under(json, "cfpackages")->is_array());
}

/// The identifier of a link: {"identifier": ..., "uri": ...}, or the text itself.
std::string identifierOf(const Json* link)
{
    if (!link) return {};
    if (link->is_object()) return textUnder(*link, List<3>{"identifier", "uri", "id"});
    return asText(*link);
}

std::string titleOf(const Json* link)
{
    if (!link) return {};
    return link->is_object() ? textUnder(*link, List<2>{"title", "name"}) : asText(*link);
}

class Package {
public:
    explicit Package(Framework& framework) : m_framework(framework), m_levels(framework), m_hierarchy(framework) {}

    void read(const Json& json, const JsonPlace& place)
    {
        if (const Json* document = under(json, "cfdocument")) readDocument(*document, JsonPlace(place, "CFDocument"));
        if (const Json* items = under(json, "cfitems"); items && items->is_array()) {
            const JsonPlace list(place, "CFItems");
            for (std::size_t i = 0; i < items->size(); ++i) readItem((*items)[i], JsonPlace(list, i));
        }
        if (const Json* links = under(json, "cfassociations"); links && links->is_array()) {
            const JsonPlace list(place, "CFAssociations");
            for (std::size_t i = 0; i < links->size(); ++i) readLink((*links)[i], JsonPlace(list, i));
        }
        if (const Json* rubrics = under(json, "cfrubrics"); rubrics && rubrics->is_array())
            for (std::size_t i = 0; i < rubrics->size(); ++i)
                readRubric((*rubrics)[i], JsonPlace(JsonPlace(place, "CFRubrics"), i));
    }

    void finish()
    {
        for (const auto& [item, links] : m_otherLinks)
            m_framework.items[item].unknown.emplace("CFAssociations", compact(links));
        m_hierarchy.settle(GroupBy::top);
        liftGroups();
        m_levels.settle();
        if (m_framework.items.empty())
            m_framework.nothingToImport = CADRE_TEXT(
                "The package names a framework and holds none of its items. Export the framework again with its "
                "items, or ask its publisher for the whole package.");
    }

private:
    void readDocument(const Json& json, const JsonPlace& place)
    {
        Fields fields(m_framework, json, place);
        m_hierarchy.addTop(identifierOf(under(json, "identifier")));
        m_hierarchy.addTop(identifierOf(under(json, "uri")));
        if (!m_isNamed) {
            if (const std::string title = fields.text({"title", "name"}); !title.empty()) m_framework.name = title;
            m_framework.id = fields.text({"identifier"});
            m_framework.uri = fields.text({"uri", "officialsourceurl"});
            m_framework.author = fields.text({"creator"});
            m_framework.publisher = fields.text({"publisher"});
            m_framework.version = fields.text({"version"});
            m_framework.description = fields.text({"description"});
            m_framework.date = fields.text({"lastchangedatetime", "statusstartdate"});
            if (const std::string language = fields.text({"language"}); m_framework.language.empty())
                m_framework.language = language;
            if (const Json* licence = fields.any(List<2>{"licenseuri", "licenceuri"}))
                m_framework.licence = titleOf(licence);
            m_framework.unknown = fields.rest();
        }
        m_isNamed = true;
    }

    void readItem(const Json& json, const JsonPlace& place)
    {
        if (!json.is_object()) {
            noteNotUnderstood(m_framework, place, json);
            return;
        }
        Fields fields(m_framework, json, place);
        FrameworkItem item{.sourceId = fields.text({"identifier", "id"}), .pointer = place.pointer()};
        item.uri = fields.text({"uri"});
        if (item.sourceId.empty()) item.sourceId = item.uri;
        item.code = fields.text({"humancodingscheme"});
        const std::string shortText = fields.text({"abbreviatedstatement", "alternativelabel"});
        const std::string fullText = fields.text({"fullstatement", "title", "description"});
        item.name = shortText.empty() ? nameFrom(fullText) : shortText;
        if (item.name != fullText) item.description = fullText;
        else item.description = fields.text({"notes"});
        item.type = fields.text({"cfitemtype"});
        item.licence = titleOf(fields.any(List<2>{"licenseuri", "licenceuri"}));
        item.unknown = fields.rest();
        const std::string id = item.sourceId;
        const std::string uri = item.uri;
        m_framework.items.push_back(std::move(item));
        m_hierarchy.addItem(m_framework.items.size() - 1, {id, uri});
    }

    void readLink(const Json& json, const JsonPlace& place)
    {
        const std::string type = textUnder(json, List<1>{"associationtype"});
        const Json* originNode = under(json, "originnodeuri");
        const Json* destinationNode = under(json, "destinationnodeuri");
        const std::string origin = identifierOf(originNode ? originNode : under(json, "originnodeidentifier"));
        const std::string destination =
            identifierOf(destinationNode ? destinationNode : under(json, "destinationnodeidentifier"));
        if (origin.empty() || destination.empty()) {
            noteNotUnderstood(m_framework, place, json);
            return;
        }
        const Json* number = under(json, "sequencenumber");
        if (type == "isChildOf" || type == "isPartOf") {
            m_hierarchy.addLink({.child = origin,
                                 .parent = destination,
                                 .order = number ? asWholeNumber(*number) : std::nullopt,
                                 .pointer = place.pointer()});
        } else if (type == "hasChild") {
            m_hierarchy.addLink({.child = destination,
                                 .parent = origin,
                                 .order = number ? asWholeNumber(*number) : std::nullopt,
                                 .pointer = place.pointer()});
        } else if (const auto item = m_hierarchy.itemCalled(origin)) {
            m_otherLinks[*item].push_back(json);
        }
    }

    void readRubric(const Json& json, const JsonPlace& place)
    {
        const Json* criteria = under(json, "cfrubriccriteria");
        if (!criteria || !criteria->is_array()) return;
        const JsonPlace list(place, "CFRubricCriteria");
        for (std::size_t i = 0; i < criteria->size(); ++i) readCriterion((*criteria)[i], JsonPlace(list, i));
    }

    void readCriterion(const Json& json, const JsonPlace& place)
    {
        const Json* levels = under(json, "cfrubriccriterionlevels");
        const std::string id = identifierOf(under(json, "cfitemuri"));
        const auto item = m_hierarchy.itemCalled(id);
        if (!levels || !levels->is_array() || !item) {
            m_framework.notes.push_back(
                {place.pointer(), CADRE_TEXT("This criterion belongs to no item of the package and is left out.")});
            return;
        }
        const std::string category = textUnder(json, List<1>{"category"});
        const JsonPlace list(place, "CFRubricCriterionLevels");
        for (std::size_t i = 0; i < levels->size(); ++i)
            readLevel(m_framework.items[*item], (*levels)[i], i, JsonPlace(list, i), category);
    }

    void readLevel(FrameworkItem& item, const Json& level, std::size_t place, const JsonPlace& here,
                   const std::string& category)
    {
        const std::string text = textUnder(level, List<2>{"description", "feedback"});
        if (category == caseBehavioursOfAnyLevel) {
            if (!text.empty()) item.behaviours.push_back({std::nullopt, text, effectOf(level)});
            return;
        }
        const std::string quality = textUnder(level, List<2>{"quality", "title"});
        const Json* position = under(level, "position");
        if (!position) position = under(level, "score");
        std::size_t index = 0;
        if (const auto known = quality.empty() ? std::nullopt : m_levels.known(quality)) index = *known;
        else if (const auto number = position ? asWholeNumber(*position) : std::nullopt)
            index = m_levels.numbered(*number, quality);
        else index = quality.empty() ? m_levels.at(place, {}, here) : m_levels.called(quality);
        if (text.empty()) return;
        if (category == caseLevelMeaning) item.levelTexts.push_back({index, text});
        else item.behaviours.push_back({index, text, effectOf(level)});
    }

    /// As Cadre says it, since CASE knows no ineffective behaviours.
    static std::optional<bool> effectOf(const Json& level)
    {
        const std::string feedback = textUnder(level, List<1>{"feedback"});
        if (feedback == caseShowsIt) return true;
        if (feedback == caseShowsItsLack) return false;
        return std::nullopt;
    }

    /// Groups that Cadre wrote as items, since CASE knows no others, become groups again.
    void liftGroups()
    {
        std::vector<FrameworkItem> items;
        std::vector<std::optional<std::size_t>> places; // of the items as they were
        for (const FrameworkItem& item : m_framework.items) {
            const bool isGroup = item.type == caseGroupType;
            places.push_back(isGroup ? std::nullopt : std::optional(items.size()));
            if (!isGroup) items.push_back(item);
        }
        if (items.size() == m_framework.items.size()) return;
        for (FrameworkItem& item : items) {
            if (!item.parent) continue;
            const FrameworkItem& parent = m_framework.items[*item.parent];
            if (parent.type == caseGroupType) item.group = parent.name;
            item.parent = places[*item.parent];
        }
        m_framework.items = std::move(items);
    }

    Framework& m_framework;
    LevelTable m_levels;
    Hierarchy m_hierarchy;
    std::map<std::size_t, Json::array_t> m_otherLinks; ///< To what is neither above nor below, by item.
    bool m_isNamed = false;
};

void readCase(Framework& framework, const Json& json)
{
    const JsonPlace top;
    Package package(framework);
    const Json* list = json.is_array() ? &json : under(json, "cfpackages");
    if (list && list->is_array()) {
        for (std::size_t i = 0; i < list->size(); ++i) package.read((*list)[i], JsonPlace(top, i));
    } else {
        package.read(json, top);
    }
    package.finish();
}

} // namespace

const Family caseFamily = {CADRE_TEXT("1EdTech CASE package"), recognisesCase, readCase};

} // namespace cadre
