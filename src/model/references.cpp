// SPDX-License-Identifier: Apache-2.0
#include "model/references.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

template <class T>
constexpr RecordType targetType()
{
    if constexpr (std::is_same_v<T, Duty>) return RecordType::duty;
    else return RecordTraits<T>::type;
}

/// Whether a part of a record (a requirement, say) is about something that is gone.
template <class P>
bool isAbout(const P& part, const IsGone& isGone)
{
    bool about = false;
    forEachField<P>([&](const auto& field) {
        const auto& value = part.*field.member;
        using M = std::decay_t<decltype(value)>;
        // A duty's own id is no reference.
        if constexpr (IsId<M>::value && !std::is_same_v<P, Duty>)
            about = about || (!value.empty() && isGone(targetType<typename IsId<M>::Target>(), value.value));
    });
    return about;
}

} // namespace

template <class R>
void forEachReference(const R& record, const SeeReference& see)
{
    forEachField<R>([&](const auto& field) {
        const auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (IsId<M>::value) {
            if (!value.empty()) see(field.name, targetType<typename IsId<M>::Target>(), value.value);
        } else if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            if constexpr (IsId<E>::value) {
                for (const E& id : value)
                    if (!id.empty()) see(field.name, targetType<typename IsId<E>::Target>(), id.value);
            } else if constexpr (Part<E>) {
                const IsGone showInstead = [&](RecordType type, const std::string& id) {
                    see(field.name, type, id);
                    return false;
                };
                for (const E& part : value) isAbout(part, showInstead);
            }
        }
    });
}

template <class R>
bool removeReferences(R& record, const IsGone& isGone)
{
    bool changed = false;
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (IsId<M>::value) {
            if (value.empty() || !isGone(targetType<typename IsId<M>::Target>(), value.value)) return;
            value = {};
            changed = true;
        } else if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            if constexpr (IsId<E>::value) {
                constexpr RecordType type = targetType<typename IsId<E>::Target>();
                changed = std::erase_if(value, [&](const E& id) { return isGone(type, id.value); }) > 0 || changed;
            } else if constexpr (Part<E>) {
                changed = std::erase_if(value, [&](const E& part) { return isAbout(part, isGone); }) > 0 || changed;
            }
        }
    });
    return changed;
}

namespace {

/// One entry of a list of ids, or one id of its own.
template <class T>
bool replaceId(Id<T>& id, RecordType type, const std::string& from, const std::string& to)
{
    if (targetType<T>() != type || id.value != from) return false;
    id.value = to;
    return true;
}

/// The same in a part of a record. A duty's own id is no reference.
template <class P>
bool replaceInPart(P& part, RecordType type, const std::string& from, const std::string& to)
{
    bool changed = false;
    forEachField<P>([&](const auto& field) {
        auto& value = part.*field.member;
        if constexpr (IsId<std::decay_t<decltype(value)>>::value && !std::is_same_v<P, Duty>)
            changed = replaceId(value, type, from, to) || changed;
    });
    return changed;
}

/// Leaves the first of the entries about `id`.
template <class T>
void keepOne(std::vector<Id<T>>& list, const std::string& id)
{
    bool found = false;
    std::erase_if(list, [&](const Id<T>& entry) { return entry.value == id && std::exchange(found, true); });
}

void keepOne(std::vector<CompetencyAtLevel>& list, const std::string& id)
{
    CompetencyAtLevel* first = nullptr;
    for (CompetencyAtLevel& item : list) {
        if (item.competency.value != id) continue;
        if (first) first->level = std::max(first->level, item.level);
        else first = &item;
    }
    bool found = false;
    std::erase_if(list,
                  [&](const CompetencyAtLevel& item) { return item.competency.value == id && std::exchange(found, true); });
}

} // namespace

template <class R>
bool replaceReferences(R& record, RecordType type, const std::string& from, const std::string& to)
{
    bool changed = false;
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (IsId<M>::value) {
            changed = replaceId(value, type, from, to) || changed;
        } else if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            bool here = false;
            for (E& entry : value) {
                if constexpr (IsId<E>::value) here = replaceId(entry, type, from, to) || here;
                else if constexpr (Part<E>) here = replaceInPart(entry, type, from, to) || here;
            }
            if constexpr (IsId<E>::value || std::is_same_v<E, CompetencyAtLevel>)
                if (here) keepOne(value, to);
            changed = changed || here;
        }
    });
    return changed;
}

#define CADRE_REFERENCES(T)                                                 \
    template void forEachReference(const T&, const SeeReference&);          \
    template bool removeReferences(T&, const IsGone&);                      \
    template bool replaceReferences(T&, RecordType, const std::string&, const std::string&);

CADRE_REFERENCES(Document)
CADRE_REFERENCES(Brief)
CADRE_REFERENCES(Level)
CADRE_REFERENCES(Person)
CADRE_REFERENCES(Role)
CADRE_REFERENCES(Competency)
CADRE_REFERENCES(Activity)
CADRE_REFERENCES(Support)
CADRE_REFERENCES(Measure)
CADRE_REFERENCES(Evaluation)
CADRE_REFERENCES(Selection)
CADRE_REFERENCES(Disclosure)
CADRE_REFERENCES(Goal)
CADRE_REFERENCES(Phase)
CADRE_REFERENCES(Note)
CADRE_REFERENCES(Accepted)
CADRE_REFERENCES(ReviewSettings)
CADRE_REFERENCES(Participant)
#undef CADRE_REFERENCES

std::map<Id<Duty>, const Duty*> dutiesOf(const Program& program)
{
    std::map<Id<Duty>, const Duty*> duties;
    for (const auto& [id, role] : program.roles)
        for (const Duty& duty : role.duties) duties.emplace(duty.id, &duty);
    return duties;
}

} // namespace cadre
