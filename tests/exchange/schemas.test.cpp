// SPDX-License-Identifier: Apache-2.0
#include "exchange/samples.hpp"
#include "model/fields.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace cadre;
using SortedJson = nlohmann::json;

namespace {

SortedJson schemaFile(const std::string& name)
{
    return SortedJson::parse(cadre::testing::sourceFile("docs/schemas/" + name));
}

/// What a node refers to, or the node itself.
const SortedJson& resolved(const SortedJson& schema, const SortedJson& node)
{
    if (node.contains("$ref")) return schema.at(SortedJson::json_pointer(node.at("$ref").get<std::string>().substr(1)));
    return node;
}

bool allows(const SortedJson& schema, const SortedJson& node, const std::string& type)
{
    const SortedJson& inner = resolved(schema, node);
    if (inner.contains("oneOf"))
        return std::any_of(inner["oneOf"].begin(), inner["oneOf"].end(),
                           [&](const SortedJson& choice) { return allows(schema, choice, type); });
    const SortedJson found = inner.value("type", SortedJson());
    return found == type || (found.is_array() && std::find(found.begin(), found.end(), type) != found.end());
}

template <class R>
void checkObject(const SortedJson& schema, const SortedJson& node, const std::set<std::string>& besides);

template <class M> void checkValue(const SortedJson& schema, const SortedJson& node)
{
    if constexpr (IsOptional<M>::value) checkValue<typename IsOptional<M>::Value>(schema, node);
    else if constexpr (IsVector<M>::value) {
        CHECK(allows(schema, node, "array"));
        checkValue<typename IsVector<M>::Element>(schema, node.at("items"));
    } else if constexpr (std::is_enum_v<M>) {
        std::set<std::string> expected;
        for (const auto& word : words<M>()) expected.emplace(word.word);
        std::set<std::string> found;
        for (const SortedJson& word : node.at("enum"))
            if (word.is_string()) found.insert(word);
        CHECK(found == expected);
    } else if constexpr (Part<M>) checkObject<M>(schema, node, {});
    else if constexpr (std::is_same_v<M, bool>) CHECK(allows(schema, node, "boolean"));
    else if constexpr (std::is_same_v<M, double>) CHECK(allows(schema, node, "number"));
    else if constexpr (std::is_same_v<M, std::int64_t>) CHECK(allows(schema, node, "integer"));
    else CHECK(allows(schema, node, "string"));
}

template <class R>
void checkObject(const SortedJson& schema, const SortedJson& node, const std::set<std::string>& besides)
{
    const SortedJson& properties = resolved(schema, node).at("properties");
    std::set<std::string> names;
    for (const auto& item : properties.items()) names.insert(item.key());
    std::set<std::string> expected = besides;
    forEachField<R>([&](const auto& field) {
        expected.insert(field.name);
        CAPTURE(field.name);
        if (properties.contains(field.name))
            checkValue<std::decay_t<decltype(std::declval<R>().*field.member)>>(schema, properties.at(field.name));
    });
    CHECK(names == expected);
}

} // namespace

TEST_CASE("the schema of a program has exactly the fields and words of the model")
{
    const SortedJson schema = schemaFile("program.schema.json");
    std::set<std::string> keys = {"format", "version"};
    forEachRecordType([&]<class T>(Type<T>) {
        if constexpr (!std::is_same_v<T, Document>) {
            const std::string key = RecordTraits<T>::key;
            CAPTURE(key);
            keys.insert(key);
            const SortedJson& node = schema.at("properties").at(key);
            if constexpr (RecordTraits<T>::single) checkObject<T>(schema, node.at("oneOf").at(0), {"cadre-position"});
            else checkObject<T>(schema, node.at("items"), {"id", "cadre-position"});
        }
    });
    std::set<std::string> names;
    for (const auto& item : schema.at("properties").items()) names.insert(item.key());
    CHECK(names == keys);
}

TEST_CASE("the example in the schema of a framework can be imported")
{
    const std::string example = schemaFile("framework.schema.json").at("examples").at(0).dump();
    const Framework framework = readFramework(NamedBytes{"example.json", example});
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 2, .levels = 2, .groups = 1, .levelTexts = 3, .behaviours = 5});
    CHECK(framework.notes.empty());
}
