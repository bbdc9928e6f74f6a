// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/hierarchy.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

/// The last word of each type of a node: "ceasn:Competency" -> "Competency".
bool isOfType(const Json& node, std::initializer_list<std::string_view> types)
{
    const auto is = [&](const Json& type) {
        if (!type.is_string()) return false;
        const auto& name = type.get_ref<const std::string&>();
        const std::string_view last = std::string_view(name).substr(name.find_last_of(":/#") + 1);
        return std::find(types.begin(), types.end(), last) != types.end();
    };
    const Json* type = member(node, "@type");
    if (!type) type = member(node, "type");
    if (!type) return false;
    return type->is_array() ? std::any_of(type->begin(), type->end(), is) : is(*type);
}

bool isFramework(const Json& node)
{
    return isOfType(node,
                    {"CompetencyFramework", "ConceptScheme", "StandardDocument", "Collection", "ProgressionModel"});
}

bool isLevel(const Json& node)
{
    return isOfType(node, {"ProgressionLevel"});
}

bool isCompetencyNode(const Json& node)
{
    return isOfType(node, {"Competency", "Concept", "Statement", "Skill", "Knowledge", "Ability"})
           && find(node, List<7>{"competencytext", "competencylabel", "preflabel", "name", "description", "statement",
                                 "title"});
}

bool isNode(const Json& json)
{
    return json.is_object() && (member(json, "@id") || member(json, "@context") || find(json, List<1>{"ctid"}))
           && (isFramework(json) || isCompetencyNode(json) || isLevel(json));
}

bool isGraph(const Json& json)
{
    const Json* graph = listOf(json, "@graph");
    return graph && std::any_of(graph->begin(), graph->end(), isNode);
}

bool isDocument(const Json& json)
{
    return isGraph(json) || isNode(json);
}

bool recognisesCtdlAsn(const Json& json)
{
    return json.is_array() ? std::any_of(json.begin(), json.end(), isDocument) : isDocument(json);
}

/// References as texts: "id", {"@id": "id"}, or a list of either.
std::vector<std::string> references(const Json* value)
{
    std::vector<std::string> ids;
    const auto add = [&](const Json& each) {
        const Json* id = each.is_object() ? member(each, "@id") : &each;
        if (id && id->is_string()) ids.push_back(id->get<std::string>());
    };
    if (!value) return ids;
    if (value->is_array()) std::for_each(value->begin(), value->end(), add);
    else add(*value);
    return ids;
}

class Graph {
public:
    explicit Graph(Framework& framework) : m_framework(framework), m_levels(framework), m_hierarchy(framework) {}

    void read(const Json& json, const JsonPlace& place)
    {
        if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i) read(json[i], JsonPlace(place, i));
        } else if (const Json* graph = listOf(json, "@graph")) {
            const JsonPlace list(place, "@graph");
            for (std::size_t i = 0; i < graph->size(); ++i) readNode((*graph)[i], JsonPlace(list, i));
        } else {
            readNode(json, place);
        }
    }

    void finish()
    {
        for (const auto& [child, pointer] : m_children)
            if (!m_hierarchy.itemCalled(child))
                m_framework.notes.push_back(
                    {pointer,
                     Text(CADRE_TEXT("“{id}” is not in the file. The link to it is left out.")).with("id", child)});
        for (const auto& [item, level] : m_levelReferences) m_framework.items[item].level = m_levels.called(level);
        m_hierarchy.settle(GroupBy::parent);
        if (m_framework.items.empty()) {
            m_framework.nothingToImport = Text::plural(
                CADRE_TEXT("The file describes {n} framework and none of its competencies: they stand elsewhere. "
                           "Ask its publisher for the file with the competencies."),
                CADRE_TEXT("The file describes {n} frameworks and none of their competencies: they stand "
                           "elsewhere. Ask their publisher for the files with the competencies."),
                m_frameworks);
            return;
        }
        if (m_frameworks > 1)
            m_framework.notes.push_back(
                {"", Text(CADRE_TEXT("The file holds {n} frameworks. Their competencies come in as one."))
                         .with("n", m_frameworks)});
    }

private:
    void readNode(const Json& node, const JsonPlace& place)
    {
        if (isFramework(node)) readFramework(node, place);
        else if (isLevel(node)) readLevel(node, place);
        else if (isCompetencyNode(node)) readCompetency(node, place);
        else if (node.is_object() && !node.empty()) noteNotUnderstood(m_framework, place, node);
    }

    void readFramework(const Json& node, const JsonPlace& place)
    {
        Fields fields(m_framework, node, place);
        const std::string id = fields.text({"id", "ctid"});
        m_hierarchy.addTop(id);
        m_hierarchy.addTop(textUnder(node, List<1>{"ctid"}));
        for (const std::string_view word : {"haschild", "hastopchild", "hastopconcept"})
            for (const std::string& child : references(find(node, List<1>{word}))) m_children[child] = place.pointer();
        if (m_frameworks++ > 0) return;
        if (const std::string name = fields.text({"name", "title", "preflabel"}); !name.empty())
            m_framework.name = name;
        m_framework.id = id;
        m_framework.uri = id.starts_with("http") ? id : fields.joined(List<1>{"source"});
        m_framework.description = fields.text({"description"});
        m_framework.licence = fields.joined(List<3>{"license", "licence", "rights"});
        m_framework.publisher = fields.joined(List<2>{"publishername", "publisher"});
        m_framework.author = fields.joined(List<2>{"creator", "author"});
        m_framework.date = fields.text({"datemodified", "datecreated"});
        m_framework.version = fields.text({"versionidentifier", "version"});
        (void)fields.any(List<1>{"type"});
        (void)fields.any(List<1>{"context"});
        m_framework.unknown = fields.rest();
    }

    void readLevel(const Json& node, const JsonPlace& place)
    {
        Fields fields(m_framework, node, place);
        FrameworkLevel level{.id = fields.text({"id"}), .name = fields.text({"preflabel", "name"})};
        level.description = fields.text({"definition", "description"});
        if (const Json* number = fields.any(List<2>{"levelvalue", "notation"})) level.number = asWholeNumber(*number);
        if (level.name.empty()) level.name = level.id;
        m_levels.declare(std::move(level));
    }

    void readCompetency(const Json& node, const JsonPlace& place)
    {
        Fields fields(m_framework, node, place);
        const std::string id = textUnder(node, List<1>{"id"});
        const std::string ctid = fields.text({"ctid"});
        (void)fields.any(List<1>{"id"});
        (void)fields.any(List<1>{"type"});
        (void)fields.any(List<1>{"context"});
        FrameworkItem item{.sourceId = ctid.empty() ? id : ctid, .pointer = place.pointer()};
        if (id.starts_with("http")) item.uri = id;
        item.code = fields.text({"codednotation", "notation"});
        item.name = fields.text({"competencylabel", "preflabel", "name", "title"});
        const std::string text = fields.text({"competencytext", "definition", "description", "statement"});
        if (item.name.empty()) item.name = nameFrom(text);
        if (item.name != text) item.description = text;
        if (item.description.empty()) item.description = fields.text({"comment"});
        item.type = fields.joined(List<1>{"competencycategory"});
        item.licence = fields.joined(List<3>{"license", "licence", "rights"});
        const std::size_t index = m_framework.items.size();
        if (const auto levels = references(fields.any(List<2>{"complexitylevel", "level"})); !levels.empty())
            m_levelReferences.emplace_back(index, levels.front());
        addLinks(fields, id.empty() ? ctid : id, place);
        item.unknown = fields.rest();
        m_framework.items.push_back(std::move(item));
        m_hierarchy.addItem(index, {id, ctid});
    }

    void addLinks(Fields& fields, const std::string& id, const JsonPlace& place)
    {
        for (const std::string_view word : {"ischildof", "istopchildof", "broader", "istopconceptof"})
            for (const std::string& parent : references(fields.any(List<1>{word})))
                m_hierarchy.addLink({.child = id, .parent = parent, .pointer = place.pointer()});
        for (const std::string_view word : {"haschild", "hastopchild", "narrower"})
            for (const std::string& child : references(fields.any(List<1>{word})))
                m_hierarchy.addLink({.child = child, .parent = id, .pointer = place.pointer()});
    }

    Framework& m_framework;
    LevelTable m_levels;
    Hierarchy m_hierarchy;
    std::vector<std::pair<std::size_t, std::string>> m_levelReferences; ///< Item and what it calls its level.
    std::map<std::string, std::string> m_children; ///< What frameworks call their competencies, and where.
    std::int64_t m_frameworks = 0;
};

void readCtdlAsn(Framework& framework, const Json& json)
{
    Graph graph(framework);
    graph.read(json, {});
    graph.finish();
}

} // namespace

const Family ctdlAsnFamily = {CADRE_TEXT("CTDL-ASN (JSON-LD)"), recognisesCtdlAsn, readCtdlAsn};

} // namespace cadre
