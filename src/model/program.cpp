// SPDX-License-Identifier: Apache-2.0
#include "model/program.hpp"

#include "model/fields.hpp"
#include "model/references.hpp"
#include "model/utf8.hpp"

#include <algorithm>

namespace cadre {

template <class T>
std::string nameOf(const T& record)
{
    std::string result;
    forEachField<T>([&](const auto& field) {
        if (!result.empty()) return;
        const auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<M, std::string>) {
            result = value;
        } else if constexpr (std::is_same_v<M, std::optional<Demand>>) {
            if (value) result = labelOf(*value);
        }
    });
    return result;
}

void sortByPosition(std::vector<PlacedRecord>& records)
{
    std::ranges::stable_sort(records, {}, &PlacedRecord::position);
}

std::optional<RecordRef> findAny(const Program& program, const std::string& id)
{
    std::optional<RecordRef> result;
    forEachRecordType([&]<class T>(Type<T>) {
        if (!result && program.of<T>().contains(Id<T>{id})) result = RecordRef{RecordTraits<T>::type, id};
    });
    if (!result && dutiesOf(program).contains({id})) result = RecordRef{RecordType::duty, id};
    return result;
}

std::string nameOf(const Program& program, const RecordRef& ref)
{
    std::string result;
    if (ref.type == RecordType::duty) {
        const auto duties = dutiesOf(program);
        if (const auto found = duties.find({ref.id}); found != duties.end()) result = found->second->text;
        return result;
    }
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != ref.type) return;
        if (const T* record = find(program.of<T>(), Id<T>{ref.id})) result = nameOf(*record);
    });
    return result;
}

std::size_t recordCount(const Program& program)
{
    std::size_t count = 0;
    std::apply([&](const auto&... table) { ((count += table.size()), ...); }, program.all());
    return count;
}

const char* labelOf(RecordType type)
{
    const char* result = CADRE_TEXT("Duty");
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) result = RecordTraits<T>::label;
    });
    return result;
}

const char* labelOfMany(RecordType type)
{
    const char* result = CADRE_TEXT("Duties");
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) result = RecordTraits<T>::labelMany;
    });
    return result;
}

template std::string nameOf(const Document&);
template std::string nameOf(const Brief&);
template std::string nameOf(const Level&);
template std::string nameOf(const Person&);
template std::string nameOf(const Role&);
template std::string nameOf(const Competency&);
template std::string nameOf(const Activity&);
template std::string nameOf(const Support&);
template std::string nameOf(const Measure&);
template std::string nameOf(const Evaluation&);
template std::string nameOf(const Selection&);
template std::string nameOf(const Disclosure&);
template std::string nameOf(const Goal&);
template std::string nameOf(const Phase&);
template std::string nameOf(const Note&);
template std::string nameOf(const Accepted&);
template std::string nameOf(const ReviewSettings&);
template std::string nameOf(const Participant&);

bool isBlankText(const std::string& text)
{
    for (std::size_t at = 0; at < text.size();)
        if (!isSpace(nextCodePoint(text, at))) return false;
    return true;
}

} // namespace cadre
