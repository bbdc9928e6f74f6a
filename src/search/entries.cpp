// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "search/index.hpp"

#include <type_traits>

namespace cadre {

namespace {

/// Adds what can be found of a program.
class Collector {
public:
    Collector(SearchIndex& index, const Translate& translate) : m_index(index), m_translate(translate) {}

    template <class T> void addRecord(const T& record)
    {
        const std::string name = nameOf(record);
        const RecordRef ref = refTo(record);
        if constexpr (!RecordTraits<T>::single)
            if (!name.empty()) m_index.add({.text = name, .detail = word(labelOf(ref.type)), .place = {ref, {}}});
        forEachField<T>([&](const auto& field) {
            // A field of something a program has one of can be found by what it is called.
            if constexpr (RecordTraits<T>::single)
                m_index.add({.kind = EntryKind::field,
                             .text = word(field.label),
                             .detail = word(labelOf(ref.type)),
                             .place = {ref, field.name}});
            addTexts(record.*field.member, {ref, field.name}, word(field.label), name);
        });
    }

    void addFinding(const Finding& finding)
    {
        m_index.add({.kind = EntryKind::finding,
                     .text = say(finding.message),
                     .detail = word(labelOf(finding.severity)) + " · " + finding.rule,
                     .place = finding.place,
                     .severity = finding.severity,
                     .isContent = true});
    }

private:
    template <class M>
    void addTexts(const M& value, const Place& place, const std::string& label, const std::string& name)
    {
        if constexpr (std::is_same_v<M, std::string>) {
            if (value.empty() || value == name) return;
            Text detail = CADRE_TEXT("{field} of “{record}”");
            m_index.add({.kind = EntryKind::field,
                         .text = value,
                         .detail = name.empty() ? label : say(detail.with("field", label).with("record", name)),
                         .place = place,
                         .isContent = true});
        } else if constexpr (IsVector<M>::value) {
            using Element = typename IsVector<M>::Element;
            if constexpr (std::is_same_v<Element, std::string>)
                for (const std::string& text : value) addTexts(text, place, label, name);
            else if constexpr (requires(const Element& element) { element.text; })
                for (const Element& element : value) addTexts(element.text, place, label, name);
            else if constexpr (requires(const Element& element) { element.name; })
                for (const Element& element : value) addTexts(element.name, place, label, name);
        }
    }

    [[nodiscard]] std::string word(const char* english) const { return say(Text(english)); }
    [[nodiscard]] std::string say(const Text& text) const { return m_translate ? fill(text, m_translate) : fill(text); }

    SearchIndex& m_index;
    const Translate& m_translate;
};

} // namespace

void addProgram(SearchIndex& index, const Program& program, const Review& review, const Translate& translate)
{
    Collector collector(index, translate);
    forEachRecordType([&]<class T>(Type<T>) {
        if constexpr (!std::is_same_v<T,
                                      Document> && !std::is_same_v<T, ReviewSettings> && !std::is_same_v<T, Accepted>)
            for (const T* record : inOrder(program.of<T>())) collector.addRecord(*record);
    });
    for (const Finding& finding : review.findings) collector.addFinding(finding);
}

} // namespace cadre
