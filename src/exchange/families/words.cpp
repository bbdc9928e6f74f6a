// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/words.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cadre {

namespace {

template <class... Each> constexpr auto list(Each... each)
{
    return std::array<std::string_view, sizeof...(Each)>{each...};
}

constexpr auto nameList = list("name", "title", "displayname", "label", "preflabel", "preferredlabel", "competencyname", "competencename",
                               "skillname", "elementname", "capabilityname", "topicname", "competencylabel",
                               "competency", "competence", "skill", "capability", "topic", "heading", "shortname",
                               "term", "nom", "titel", "bezeichnung", "nombre", "naam", "namn");
constexpr auto textList =
    list("description", "descriptor", "summary", "definition", "statement", "text", "fulltext", "skillstatement",
         "fullstatement", "competencytext", "meaning", "overview", "about", "shortdescription", "longdescription",
         "elementdescription", "competencydescription", "competencedescription", "competencydefinition",
         "skilldescription", "indicatortext", "indicatordescription", "behaviourtext", "behaviortext", "content", "body", "beschreibung", "descripcion", "omschrijving", "beskrivning");
constexpr auto moreList = list("detail", "details", "explanation", "elaboration", "scope", "purpose");
constexpr auto idList = list("id", "uuid", "guid", "identifier", "elementid", "elementidentifier", "competencyid",
                             "competenceid", "skillid", "key", "slug", "uri", "path", "ref", "refid");
constexpr auto codeList = list("code", "codednotation", "humancodingscheme", "notation", "reference", "shortcode",
                               "competencycode", "competencecode", "skillcode", "abbreviation", "number", "nr", "kennung", "no",
                               "codigo");
constexpr auto groupList =
    list("group", "area", "category", "theme", "domain", "cluster", "pillar", "family", "dimension", "strand",
         "competencyarea", "competencearea", "competencygroup", "competencycategory", "competencycluster", "groupname",
         "areaname", "categoryname", "themename", "domainname", "clustername", "subject", "section", "groupid",
         "areaid", "categoryid", "themeid", "domainid", "clusterid", "pillarid", "familyid", "dimensionid", "strandid",
         "competencyareaid", "competenceareaid", "competencygroupid", "sectionid", "topicid", "parentid",
         "competenceid", "competencyid", "skillid");
constexpr auto groupsList = list(
    "groups", "areas", "categories", "themes", "domains", "clusters", "pillars", "families", "dimensions", "strands",
    "sections", "subcategories", "subareas", "subdomains", "subgroups", "competencyareas", "competenceareas",
    "competencygroups", "competencycategories", "competencyclusters", "competencedomains", "capabilityareas",
    "capabilitygroups", "skillareas", "skillgroups", "skillcategories", "domaines", "units", "modules", "parts");
constexpr auto itemsList =
    list("competencies", "competences", "competency", "competence", "skills", "topics", "capabilities", "tracks",
         "elements", "statements", "abilities", "attributes", "items", "subskills", "subcompetencies", "children",
         "nodes", "values", "criteria", "entries", "records", "kompetenzen", "competenties", "competencias",
         "kompetenser", "behaviours", "behaviors", "standards", "qualities", "traits");
constexpr auto levelList =
    list("level", "proficiencylevel", "levelid", "levelname", "proficiencylevelid", "proficiency", "stage", "grade",
         "band", "tier", "rank", "masterylevel", "complexitylevel", "seniority", "levelnumber", "levelcode",
         "scalevalue", "stufe", "niveau", "nivel");
constexpr auto levelsList =
    list("levels", "proficiencylevels", "milestones", "stages", "grades", "bands", "tiers", "proficiencies",
         "masterylevels", "skilllevels", "competencylevels", "competencelevels", "levelsofproficiency", "proficiency",
         "proficiencyscale", "scale", "ratingscale", "leveldescriptions", "leveldescriptors", "performancelevels",
         "stufen", "niveaus", "niveaux", "niveles", "livelli");
constexpr auto behavioursList =
    list("behaviours", "behaviors", "criteria", "indicators", "behaviouralindicators", "behavioralindicators",
         "signals", "examples", "expectations", "evidence", "descriptors", "positiveindicators", "effectivebehaviours",
         "effectivebehaviors", "statements", "observablebehaviours", "observablebehaviors", "performanceindicators",
         "keybehaviours", "keybehaviors", "performancecriteria", "outcomes", "learningoutcomes", "actions", "practices",
         "bullets", "verhaltensanker", "indikatoren", "signs", "anchors", "behaviouralanchors", "behavioralanchors",
         "markers", "demonstrations", "lookslike", "whatitlookslike", "observations", "behaviourexamples",
         "behaviorexamples", "behaviourstatements", "behaviorstatements", "behaviouralstatements", "behavioralstatements",
         "conductas", "comportamientos", "indicadores", "comportements", "indicateurs", "verhaltensweisen",
         "verhaltensindikatoren", "gedragingen", "gedragsindicatoren");
constexpr auto effectiveList = list("effective", "positive", "do", "good", "positiveindicator", "effectivebehaviour");
constexpr auto ineffectiveList =
    list("ineffective", "negative", "dont", "bad", "negativeindicators", "negativeindicator", "ineffectivebehaviours",
         "ineffectivebehaviors", "negativebehaviours", "negativebehaviors", "warningsigns", "derailers", "antipatterns",
         "contraindicators");
constexpr auto itemRefList =
    list("competencyid", "competenceid", "skillid", "competency", "competence", "skill", "competencycode",
         "competencecode", "skillcode", "itemid", "item", "elementid", "capabilityid", "capability", "topicid", "topic",
         "trackid", "competencyref", "parent", "parentid");
constexpr auto typeList =
    list("type", "kind", "itemtype", "cfitemtype", "elementtype", "skilltype", "competencytype", "statementtype", "classname");
constexpr auto numberList =
    list("level", "levelnumber", "number", "order", "levelorder", "rank", "sequence", "sequencenumber", "position",
         "sortorder", "index", "value", "score", "points", "numericvalue", "weight");
constexpr auto versionList = list("version", "edition", "frameworkversion", "revision", "release", "fassung");
constexpr auto licenceList = list("licence", "license", "rights", "copyright", "licenseuri", "termsofuse");
constexpr auto publisherList = list("publisher", "publishername", "organisation", "organization", "issuer", "owner",
                                    "vendor", "provider", "issuedby", "publishedby");
constexpr auto authorList = list("author", "authors", "creator", "createdby", "creators");
constexpr auto dateList = list("datemodified", "lastchangedatetime", "updated", "updatedat", "lastupdated",
                               "updatedate", "published", "publicationdate", "publishdate", "publishedat", "date",
                               "year", "datecreated", "creationdate", "created", "createdat");
constexpr auto uriList = list("uri", "url", "source", "homepage", "website", "link");
constexpr auto languageList = list("language", "inlanguage", "lang", "locale");

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string loweredWord(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (isWordCharacter(lower(c))) result += lower(c);
    return result;
}

std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

} // namespace

namespace keywords {
const Words name = nameList;
const Words text = textList;
const Words more = moreList;
const Words id = idList;
const Words code = codeList;
const Words group = groupList;
const Words groups = groupsList;
const Words items = itemsList;
const Words level = levelList;
const Words levels = levelsList;
const Words behaviours = behavioursList;
const Words effective = effectiveList;
const Words ineffective = ineffectiveList;
const Words item = itemRefList;
const Words type = typeList;
const Words number = numberList;
const Words version = versionList;
const Words licence = licenceList;
const Words publisher = publisherList;
const Words author = authorList;
const Words date = dateList;
const Words uri = uriList;
const Words language = languageList;
} // namespace keywords

bool isWord(std::string_view key, std::string_view word)
{
    key = key.substr(key.rfind(':') + 1); // npos + 1 is 0
    std::size_t at = 0;
    for (const char c : key) {
        const char l = lower(c);
        if (!isWordCharacter(l)) continue;
        if (at == word.size() || word[at] != l) return false;
        ++at;
    }
    return at == word.size() && at > 0;
}

bool isOneOf(std::string_view key, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return isWord(key, word); });
}

const Json* find(const Json& object, Words words)
{
    if (!object.is_object()) return nullptr;
    const auto& entries = object.get_ref<const Json::object_t&>();
    for (const std::string_view word : words)
        for (const auto& [key, value] : entries)
            if (isWord(key, word)) return &value;
    return nullptr;
}

std::string asText(const Json& value)
{
    if (value.is_string()) return isBlankText(value.get_ref<const std::string&>()) ? "" : value.get<std::string>();
    return isNumber(value) ? compact(value) : std::string();
}

std::string textUnder(const Json& object, Words words)
{
    if (!object.is_object()) return {};
    const auto& entries = object.get_ref<const Json::object_t&>();
    for (const std::string_view word : words)
        for (const auto& [key, value] : entries)
            if (isWord(key, word))
                if (std::string text = asText(value); !text.empty()) return text;
    return {};
}

std::optional<std::int64_t> asWholeNumber(const Json& value)
{
    if (value.is_string()) return wholeNumber(value.get_ref<const std::string&>());
    if (!isNumber(value)) return std::nullopt;
    constexpr double most = 1e15; // beyond it not every whole number is one
    const double number = numberOf(value);
    if (std::trunc(number) != number || std::abs(number) > most) return std::nullopt;
    return static_cast<std::int64_t>(number);
}

namespace {

/// "Level 2 behaviours" -> "Level 2": without a last word that says what is told of the level.
std::string_view withoutWhat(std::string_view key)
{
    static constexpr std::array<std::string_view, 10> what = {
        "behaviours", "behaviors", "behaviour",  "behavior", "description",
        "descriptor", "indicators", "statements", "text",     "criteria"};
    const std::size_t at = key.find_last_of(" _-");
    if (at == std::string_view::npos || at == 0) return key;
    const std::string last = loweredWord(key.substr(at + 1));
    return std::find(what.begin(), what.end(), last) == what.end() ? key : key.substr(0, at);
}

} // namespace

std::optional<std::int64_t> levelNumberIn(std::string_view key)
{
    key = withoutWhat(key);
    static constexpr std::array<std::string_view, 12> before = {"level", "lvl",     "l",     "stufe", "niveau", "nivel",
                                                                "nivå",  "livello", "stage", "band",  "grade",  "tier"};
    std::size_t digits = key.size();
    while (digits > 0 && key[digits - 1] >= '0' && key[digits - 1] <= '9') --digits;
    if (digits == key.size() || digits == 0) return std::nullopt;
    const std::optional<std::int64_t> number = wholeNumber(key.substr(digits));
    std::string_view word = key.substr(0, digits);
    while (!word.empty() && std::string_view(" -_.:").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    // A role may stand before it: "EM-L3".
    if (const std::size_t at = word.find_last_of(" -_"); at != std::string_view::npos) word = word.substr(at + 1);
    const std::string plain = loweredWord(word);
    return std::find(before.begin(), before.end(), plain) != before.end() ? number : std::nullopt;
}

bool isLevelName(std::string_view name)
{
    static constexpr std::array<std::string_view, 36> names = {
        "novice",     "beginner",         "basic",          "foundation",   "foundational", "awareness",
        "aware",      "elementary",       "entry",          "junior",       "learner",      "learning",
        "developing", "emerging",         "competent",      "intermediate", "mid",          "practitioner",
        "working",    "workingknowledge", "proficient",     "skilled",      "effective",    "accomplished",
        "adept",      "advanced",         "highlyadvanced", "senior",       "lead",         "principal",
        "expert",     "mastery",          "master",         "exemplary",    "specialised",  "independent"};
    if (levelNumberIn(name)) return true;
    const std::string plain = loweredWord(name);
    return std::find(names.begin(), names.end(), plain) != names.end();
}

std::string readable(std::string_view key)
{
    std::string result(key);
    std::replace_if(
        result.begin(), result.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 'a' + 'A');
    return result;
}

} // namespace cadre
