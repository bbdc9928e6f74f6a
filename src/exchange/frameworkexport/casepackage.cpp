// SPDX-License-Identifier: Apache-2.0
#include "exchange/casewords.hpp"
#include "exchange/frameworkexport/caseids.hpp"
#include "exchange/frameworkexport/frameworkexport.hpp"
#include "exchange/json.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace cadre {

namespace {

/// Fields of an item in CASE 1.0 for which a competency has no place of its own, by what may stand in them.
constexpr std::array<std::string_view, 3> textFields = {"alternativeLabel", "listEnumeration", "language"};
constexpr std::array<std::string_view, 2> dateFields = {"statusStartDate", "statusEndDate"};
constexpr std::array<std::string_view, 2> listFields = {"conceptKeywords", "educationLevel"};
constexpr std::array<std::string_view, 3> linkFields = {"conceptKeywordsURI", "CFItemTypeURI", "licenseURI"};

/// The text kept under a name among the fields of the source; empty if there is none.
std::string keptText(const FrameworkItem& item, const char* key)
{
    const auto found = item.unknown.find(key);
    if (found == item.unknown.end()) return {};
    const Json value = parseKept(found->second);
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// CASE wants short texts in one line.
std::string inOneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

Json linkTo(const std::string& title, const std::string& identifier)
{
    return {{"title", inOneLine(title)}, {"identifier", identifier}, {"uri", "urn:uuid:" + identifier}};
}

/// Whether a text is an address with its scheme: "https://example.org/1", "urn:isbn:1".
bool isCaseAddress(std::string_view text)
{
    const auto isSchemeCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-'
               || c == '.';
    };
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
    return std::ranges::all_of(text.substr(0, colon), isSchemeCharacter)
           && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

/// "2026-05-03"
bool isCaseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    return std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

bool isCaseText(const Json& value)
{
    return value.is_string();
}

bool isCaseLink(const Json& value)
{
    const auto says = [&](const char* key) {
        const Json* text = member(value, key);
        return text && text->is_string();
    };
    return says("title") && says("identifier") && says("uri");
}

/// What stands in a field of another source under a name of CASE need not be what CASE means by it.
void addKeptFields(Json& json, const FrameworkItem& item)
{
    const auto add = [&](std::string_view field, auto accept) {
        const auto kept = item.unknown.find(std::string(field));
        if (kept == item.unknown.end()) return;
        if (Json value = parseKept(kept->second); accept(value)) json[kept->first] = std::move(value);
    };
    for (const std::string_view field : textFields) add(field, isCaseText);
    for (const std::string_view field : dateFields)
        add(field, [](const Json& value) { return isCaseText(value) && isCaseDate(value.get_ref<const std::string&>()); });
    for (const std::string_view field : listFields)
        add(field, [](Json& value) {
            if (isCaseText(value)) value = Json::array({value});
            return value.is_array() && std::ranges::all_of(value, isCaseText);
        });
    for (const std::string_view field : linkFields) add(field, isCaseLink);
}

class PackageWriter {
public:
    PackageWriter(const Framework& framework, const std::string& date)
        : m_framework(framework), m_changed(date + "T00:00:00+00:00"),
          m_document(identifierFor({"document", framework.name}))
    {
        for (std::size_t i = 0; i < framework.items.size(); ++i) m_places.emplace(framework.items[i].sourceId, i);
        for (const FrameworkItem& item : framework.items)
            m_ids.push_back(isIdentifier(item.sourceId) ? smallLetters(item.sourceId)
                                                        : identifierFor({framework.name, "item", item.sourceId}));
    }

    Json json()
    {
        Json package = Json::object();
        package["CFDocument"] = document();
        package["CFItems"] = Json::array();
        package["CFAssociations"] = Json::array();
        for (std::size_t i = 0; i < m_framework.items.size(); ++i) addItem(package, i);
        package["CFDefinitions"] = definitions();
        Json& rubrics = package["CFRubrics"] = Json::array();
        for (std::size_t i = 0; i < m_framework.items.size(); ++i)
            if (Json criteria = criteriaOf(i); !criteria.empty()) rubrics.push_back(rubric(i, std::move(criteria)));
        return package;
    }

private:
    Json identified(const std::string& identifier) const
    {
        Json json = Json::object();
        json["identifier"] = identifier;
        json["uri"] = "urn:uuid:" + identifier;
        return json;
    }

    Json document() const
    {
        Json json = identified(m_document);
        json["creator"] = "Cadre";
        json["title"] = inOneLine(title());
        json["lastChangeDateTime"] = m_changed;
        if (!m_framework.version.empty()) json["version"] = m_framework.version;
        if (!m_framework.description.empty()) json["description"] = m_framework.description;
        json["adoptionStatus"] = "Draft";
        if (!m_framework.licence.empty()) json["licenseURI"] = linkTo(m_framework.licence, licenceId());
        json["CFPackageURI"] = linkTo(title(), m_document);
        return json;
    }

    [[nodiscard]] std::string title() const { return m_framework.name.empty() ? "Competencies" : m_framework.name; }
    [[nodiscard]] std::string licenceId() const { return identifierFor({"licence", m_framework.licence}); }

    Json item(const std::string& identifier, const std::string& statement, const std::string& type)
    {
        if (std::ranges::find(m_types, type) == m_types.end()) m_types.push_back(type);
        Json json = identified(identifier);
        json["fullStatement"] = statement;
        json["CFItemType"] = type;
        json["CFItemTypeURI"] = linkTo(type, identifierFor({"type", type}));
        json["CFDocumentURI"] = linkTo(title(), m_document);
        json["lastChangeDateTime"] = m_changed;
        return json;
    }

    void addItem(Json& package, std::size_t index)
    {
        const FrameworkItem& from = m_framework.items[index];
        const std::string type = keptText(from, itemTypeKey);
        Json json = item(m_ids[index], from.name, type.empty() ? caseItemType : type);
        json["abbreviatedStatement"] = inOneLine(from.name); // or readers make a name of their own
        if (const std::string uri = keptText(from, itemAddressKey); isCaseAddress(uri)) json["uri"] = uri;
        if (!from.code.empty()) json["humanCodingScheme"] = from.code;
        if (!from.description.empty()) json["notes"] = from.description;
        addKeptFields(json, from);
        if (const auto parent = m_places.find(keptText(from, partOfKey)); parent != m_places.end()) {
            addChild(package, from.name, m_ids[index], m_framework.items[parent->second].name, m_ids[parent->second]);
        } else if (from.group.empty()) {
            addChild(package, from.name, m_ids[index], title(), m_document);
        } else {
            addChild(package, from.name, m_ids[index], from.group, groupFor(package, from.group));
        }
        package["CFItems"].push_back(std::move(json));
    }

    /// The item of a group, which is made when its first competency comes.
    std::string groupFor(Json& package, const std::string& group)
    {
        const std::string identifier = identifierFor({m_framework.name, "group", group});
        if (m_children.contains(identifier)) return identifier;
        m_children[identifier] = 0;
        package["CFItems"].push_back(item(identifier, group, caseGroupType));
        addChild(package, group, identifier, title(), m_document);
        return identifier;
    }

    void addChild(Json& package, const std::string& name, const std::string& child, const std::string& parentName,
                  const std::string& parent)
    {
        Json json = identified(identifierFor({child, "isChildOf", parent}));
        json["associationType"] = "isChildOf";
        json["sequenceNumber"] = ++m_children[parent];
        json["originNodeURI"] = linkTo(name, child);
        json["destinationNodeURI"] = linkTo(parentName, parent);
        json["CFDocumentURI"] = linkTo(title(), m_document);
        json["lastChangeDateTime"] = m_changed;
        package["CFAssociations"].push_back(std::move(json));
    }

    Json definition(const std::string& identifier, const std::string& name) const
    {
        Json json = identified(identifier);
        json["title"] = inOneLine(name);
        json["description"] = name;
        json["lastChangeDateTime"] = m_changed;
        return json;
    }

    Json definitions() const
    {
        Json json = Json::object();
        json["CFConcepts"] = Json::array();
        json["CFSubjects"] = Json::array();
        Json& licences = json["CFLicenses"] = Json::array();
        if (!m_framework.licence.empty()) {
            licences.push_back(definition(licenceId(), m_framework.licence));
            licences.back()["licenseText"] = m_framework.licence;
        }
        Json& types = json["CFItemTypes"] = Json::array();
        int code = 0;
        for (const std::string& type : m_types) {
            types.push_back(definition(identifierFor({"type", type}), type));
            types.back()["hierarchyCode"] = std::to_string(++code);
        }
        json["CFAssociationGroupings"] = Json::array();
        return json;
    }

    Json rubric(std::size_t index, Json criteria) const
    {
        Json json = identified(identifierFor({m_ids[index], "rubric"}));
        json["title"] = inOneLine(m_framework.items[index].name);
        json["lastChangeDateTime"] = m_changed;
        json["CFRubricCriteria"] = std::move(criteria);
        return json;
    }

    Json criteriaOf(std::size_t index) const
    {
        const FrameworkItem& from = m_framework.items[index];
        Json criteria = Json::array();
        const auto add = [&](const char* category, Json levels) {
            Json json = identified(identifierFor({m_ids[index], "criterion", category}));
            json["category"] = category;
            json["CFItemURI"] = linkTo(from.name, m_ids[index]);
            json["position"] = criteria.size() + 1;
            json["rubricId"] = identifierFor({m_ids[index], "rubric"});
            json["lastChangeDateTime"] = m_changed;
            json["CFRubricCriterionLevels"] = std::move(levels);
            criteria.push_back(std::move(json));
        };
        if (Json levels = textLevels(index); !levels.empty()) add(caseLevelMeaning, std::move(levels));
        if (Json levels = behaviourLevels(index, true); !levels.empty()) add(caseBehaviours, std::move(levels));
        if (Json levels = behaviourLevels(index, false); !levels.empty())
            add(caseBehavioursOfAnyLevel, std::move(levels));
        return criteria;
    }

    Json criterionLevel(const std::string& criterion, std::size_t position, const std::optional<std::size_t>& level,
                        const std::string& text) const
    {
        Json json = identified(identifierFor({criterion, "level", std::to_string(position)}));
        json["description"] = text;
        if (level) {
            const std::int64_t number =
                m_framework.levels[*level].number.value_or(static_cast<std::int64_t>(*level) + 1);
            json["quality"] = m_framework.levels[*level].name;
            json["score"] = number;
            json["position"] = number;
        }
        json["rubricCriterionId"] = criterion;
        json["lastChangeDateTime"] = m_changed;
        return json;
    }

    Json textLevels(std::size_t index) const
    {
        const std::string criterion = identifierFor({m_ids[index], "criterion", caseLevelMeaning});
        Json levels = Json::array();
        for (const FrameworkLevelText& text : m_framework.items[index].levelTexts)
            levels.push_back(criterionLevel(criterion, levels.size() + 1, text.level, text.text));
        return levels;
    }

    Json behaviourLevels(std::size_t index, bool haveLevel) const
    {
        const std::string criterion =
            identifierFor({m_ids[index], "criterion", haveLevel ? caseBehaviours : caseBehavioursOfAnyLevel});
        Json levels = Json::array();
        for (const FrameworkBehaviour& behaviour : m_framework.items[index].behaviours) {
            if (behaviour.level.has_value() != haveLevel) continue;
            levels.push_back(criterionLevel(criterion, levels.size() + 1, behaviour.level, behaviour.text));
            if (behaviour.effective) levels.back()["feedback"] = *behaviour.effective ? caseShowsIt : caseShowsItsLack;
        }
        return levels;
    }

    const Framework& m_framework;
    std::string m_changed;
    std::string m_document;
    std::vector<std::string> m_ids;              ///< Of the items.
    std::map<std::string, std::size_t> m_places; ///< Of the items by their source id.
    std::map<std::string, int> m_children;       ///< How many each item has so far.
    std::vector<std::string> m_types;            ///< Of the items so far.
};

} // namespace

std::string writeCasePackage(const Framework& framework, const std::string& date)
{
    return indented(PackageWriter(framework, date).json()) + "\n";
}

} // namespace cadre
