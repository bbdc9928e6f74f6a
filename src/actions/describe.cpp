// SPDX-License-Identifier: Apache-2.0
#include "actions/describe.hpp"

#include "actions/valuetext.hpp"

#include <algorithm>
#include <string_view>

namespace cadre {

namespace {

/// Names before and after an edit, and where what it does to a record's fields gathers.
struct Telling {
    const Names& before;
    const Names& after;
    std::vector<FieldChange>& changes;

    // For any type of record; what it calls is spelled out for each.
    void left(std::string_view field, const char* label, std::vector<Text> entries) const
    {
        changes.push_back({ChangeKind::removed, std::string(field), label, listed(std::move(entries)), {}, true});
    }
    void joined(std::string_view field, const char* label, std::vector<Text> entries) const
    {
        changes.push_back({ChangeKind::added, std::string(field), label, {}, listed(std::move(entries)), true});
    }
    void moved(std::string_view field, const char* label) const
    {
        changes.push_back({ChangeKind::changed, std::string(field), label, {}, CADRE_TEXT("in another order")});
    }
    void unknown() const
    {
        changes.push_back(
            {ChangeKind::changed, {}, CADRE_TEXT("Fields that Cadre does not know"), {}, CADRE_TEXT("changed")});
    }
    void fact(std::string_view field, const char* label, Text value) const
    {
        changes.push_back({ChangeKind::added, std::string(field), label, {}, std::move(value)});
    }
};

/// What one value of a field of R says.
template <class R, class V> Text said(const Names& names, std::string_view field, const V& value)
{
    if constexpr (IsOptional<V>::value) {
        return said<R>(names, field, *value);
    } else if constexpr (std::is_same_v<V, std::string>) {
        if constexpr (std::is_same_v<R, Note>)
            if (field == "subject") return names.ofAny(value);
        if constexpr (std::is_same_v<R, Accepted>)
            if (field == "subjects") return names.ofAny(value);
        if constexpr (std::is_same_v<R, Brief>)
            if (const auto use = fromWord<CompetencyUse>(value); use && field == "competencyUses") return labelOf(*use);
        return quoted(value);
    } else if constexpr (IsId<V>::value) {
        using Target = typename IsId<V>::Target;
        if constexpr (std::is_same_v<Target, Duty>) return names.of(RecordType::duty, value.value);
        else return names.of(RecordTraits<Target>::type, value.value);
    } else if constexpr (std::is_same_v<V, bool>) {
        return value ? CADRE_TEXT("yes") : CADRE_TEXT("no");
    } else if constexpr (std::is_enum_v<V>) {
        return labelOf(value);
    } else if constexpr (Part<V>) {
        return entryText(names, value);
    } else if constexpr (std::is_floating_point_v<V>) {
        return Text(CADRE_TEXT("{n}")).with("n", plainNumber(value));
    } else {
        return Text(CADRE_TEXT("{n}")).with("n", value);
    }
}

template <class R, class E>
std::vector<Text> saidEach(const Names& names, std::string_view field, const std::vector<E>& values)
{
    std::vector<Text> texts;
    for (const E& value : values) texts.push_back(said<R>(names, field, value));
    return texts;
}

/// By this an entry of a list is found again after the change.
template <class E> auto keyOf(const E& entry)
{
    if constexpr (std::is_same_v<E, CompetencyAtLevel>) return entry.competency.value;
    else if constexpr (std::is_same_v<E, Duty>) return entry.id.value;
    else if constexpr (std::is_same_v<E, ScaleStep>) return entry.level;
    else if constexpr (std::is_same_v<E, Behaviour>) return std::tuple(entry.level, entry.text, entry.effective);
    else if constexpr (std::is_same_v<E, Criterion>) return entry.name;
    else if constexpr (std::is_same_v<E, RuleSeverity>) return entry.rule;
    else if constexpr (std::is_same_v<E, RuleParameter>) return std::tuple(entry.rule, entry.parameter);
    else if constexpr (Part<E>) return entry.group;
    else return entry;
}

/// What a part of a record is about, whatever it says of it.
template <class P> Text subjectOf(const Names& names, const P& part)
{
    if constexpr (std::is_same_v<P, CompetencyAtLevel>)
        return entryText(names, CompetencyAtLevel{part.competency, {}, {}});
    else if constexpr (std::is_same_v<P, RaterGroup>) return quoted(part.group);
    else if constexpr (std::is_same_v<P, RuleSeverity>) return Text(CADRE_TEXT("{rule}")).with("rule", part.rule);
    else if constexpr (std::is_same_v<P, RuleParameter>)
        return Text(CADRE_TEXT("{rule}, {parameter}")).with("rule", part.rule).with("parameter", part.parameter);
    else return entryText(names, part);
}

template <class R, class V>
FieldChange scalarChange(const Telling& telling, std::string_view field, Text label, const V& before, const V& after)
{
    FieldChange change{.kind = ChangeKind::changed, .field = std::string(field), .label = std::move(label)};
    if (isBlank(before)) change.kind = ChangeKind::added;
    else change.before = said<R>(telling.before, field, before);
    if (isBlank(after)) change.kind = ChangeKind::removed;
    else change.after = said<R>(telling.after, field, after);
    // Two long texts are cut where they differ; the id of what a note is about is none.
    const bool isId = std::is_same_v<R, Note> && field == "subject";
    if constexpr (std::is_same_v<V, std::string>)
        if (change.kind == ChangeKind::changed && !isId)
            std::tie(change.before, change.after) = quotedPair(before, after);
    return change;
}

/// The same part before and after: what it says of its subject.
template <class P>
void tellPart(const Telling& telling, std::string_view field, const char* label, const P& before, const P& after)
{
    forEachField<P>([&](const auto& inside) {
        using V = std::decay_t<decltype(before.*inside.member)>;
        if constexpr (!IsVector<V>::value) {
            if (before.*inside.member == after.*inside.member) return;
            Text name = label;
            if constexpr (!std::is_same_v<P, Duty>)
                name = Text(CADRE_TEXT("{field} · {entry} · {part}"))
                           .withPhrase("field", label)
                           .withTexts("entry", {subjectOf(telling.before, before)})
                           .withPhrase("part", inside.label);
            telling.changes.push_back(
                scalarChange<P>(telling, field, std::move(name), before.*inside.member, after.*inside.member));
        }
    });
}

/// Which entries of a list stay, leave and join.
template <class E> struct ListChange {
    std::vector<E> left;
    std::vector<E> joined;
    std::vector<std::pair<E, E>> stayed; ///< Before and after, in the order after.
    bool moved = false;                  ///< Those that stayed stand in another order.
};

template <class E> ListChange<E> listChange(const std::vector<E>& before, const std::vector<E>& after)
{
    std::map<decltype(keyOf(std::declval<E>())), std::vector<std::size_t>> places; // of a key, the last first
    for (std::size_t i = before.size(); i-- > 0;) places[keyOf(before[i])].push_back(i);
    ListChange<E> change;
    std::vector<bool> stays(before.size());
    std::size_t last = 0;
    for (const E& entry : after) {
        const auto found = places.find(keyOf(entry));
        if (found == places.end() || found->second.empty()) {
            change.joined.push_back(entry);
            continue;
        }
        const std::size_t place = found->second.back();
        found->second.pop_back();
        stays[place] = true;
        change.moved = change.moved || place < last;
        last = place;
        change.stayed.emplace_back(before[place], entry);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!stays[i]) change.left.push_back(before[i]);
    return change;
}

template <class R, class E>
void tellList(const Telling& telling, std::string_view field, const char* label, const std::vector<E>& before,
              const std::vector<E>& after)
{
    if constexpr (std::is_same_v<R, Support>)
        if (field == "coversActivities" && before.empty() != after.empty()) {
            const Text all = CADRE_TEXT("all activities");
            telling.changes.push_back({ChangeKind::changed, std::string(field), label,
                                       before.empty() ? all : listed(saidEach<R>(telling.before, field, before)),
                                       after.empty() ? all : listed(saidEach<R>(telling.after, field, after))});
            return;
        }
    const ListChange<E> change = listChange(before, after);
    const std::size_t told = telling.changes.size();
    if constexpr (Part<E>)
        for (const auto& [from, to] : change.stayed) tellPart(telling, field, label, from, to);
    if (!change.left.empty()) telling.left(field, label, saidEach<R>(telling.before, field, change.left));
    if (!change.joined.empty()) telling.joined(field, label, saidEach<R>(telling.after, field, change.joined));
    if (change.moved && telling.changes.size() == told) telling.moved(field, label);
}

template <class R> void tellFields(const Telling& telling, const R& before, const R& after)
{
    forEachField<R>([&](const auto& field) {
        const auto& from = before.*field.member;
        const auto& to = after.*field.member;
        using V = std::decay_t<decltype(from)>;
        if (from == to) return;
        if constexpr (IsVector<V>::value) {
            tellList<R>(telling, field.name, field.label, from, to);
        } else if constexpr (std::is_same_v<V, std::optional<Source>>) {
            if (from && to) tellPart(telling, field.name, field.label, *from, *to);
            else telling.changes.push_back(scalarChange<R>(telling, field.name, field.label, from, to));
        } else {
            telling.changes.push_back(scalarChange<R>(telling, field.name, field.label, from, to));
        }
    });
    if (telling.changes.empty()) telling.unknown();
}

/// Whether a field says what the record is called.
template <class R> bool isName(std::string_view field)
{
    if constexpr (std::is_same_v<R, Person>) return field == "title";
    else if constexpr (std::is_same_v<R, Goal> || std::is_same_v<R, Note>) return field == "text";
    else if constexpr (std::is_same_v<R, Disclosure>) return field == "demand";
    else if constexpr (std::is_same_v<R, Accepted>) return field == "rule";
    else return field == "name";
}

/// When a record takes place: "months 1 to 12". Empty unless it says both its start and its length.
template <class R> Text whenOf(const R& record)
{
    if constexpr (requires {
                      record.startMonth;
                      record.durationMonths;
                  }) {
        if (!record.startMonth || !record.durationMonths || *record.durationMonths < 1) return {};
        if (*record.durationMonths == 1) return Text(CADRE_TEXT("month {n}")).with("n", *record.startMonth);
        return Text(CADRE_TEXT("months {first} to {last}"))
            .with("first", *record.startMonth)
            .with("last", lastMonth(*record.startMonth, *record.durationMonths));
    } else {
        return {};
    }
}

/// What a new record says of itself, without its name.
template <class R> void tellFacts(const Telling& telling, const R& record)
{
    const Text when = whenOf(record);
    forEachField<R>([&](const auto& field) {
        const std::string_view name = field.name;
        const auto& value = record.*field.member;
        using V = std::decay_t<decltype(value)>;
        if (isBlank(value) || isName<R>(name) || (name == "durationMonths" && !when.empty())) return;
        if (name == "startMonth" && !when.empty()) return telling.fact(name, "", when);
        if (name == "kind" || name == "method") {
            if constexpr (!IsVector<V>::value) return telling.fact(name, "", said<R>(telling.after, name, value));
        }
        if constexpr (std::is_same_v<R, Support>)
            if (const Text often = frequencyOf(record); name == "frequencyPerMonth" && !often.empty())
                return telling.fact(name, "", often);
        if constexpr (IsVector<V>::value)
            telling.fact(name, field.label, listed(saidEach<R>(telling.after, name, value)));
        else telling.fact(name, field.label, said<R>(telling.after, name, value));
    });
}

/// What happens to a record as a whole, without its fields.
RecordChange changeOf(RecordRef record, const Names& before, const Names& after, bool wasThere, bool isThere)
{
    RecordChange result{.record = std::move(record)};
    const RecordType type = result.record.type;
    if (wasThere && isThere) {
        result.title = titleOf(type, before.given(type, result.record.id));
    } else if (isThere) {
        result.kind = ChangeKind::added;
        result.title = newTitleOf(type, after.given(type, result.record.id));
    } else {
        result.kind = ChangeKind::removed;
        result.title = Text(CADRE_TEXT("{record} is removed"))
                           .withTexts("record", {titleOf(type, before.given(type, result.record.id))});
    }
    return result;
}

RecordChange otherOrder(RecordType type, const char* records)
{
    return {.record = {type, {}},
            .title = Text(CADRE_TEXT("{types} stand in another order")).withPhrase("types", records)};
}

template <class R>
RecordChange tellRecord(const Names& before, const Names& after, const Id<R>& id, const Change<R>& change)
{
    RecordChange result = changeOf({RecordTraits<R>::type, id.value}, before, after, change.before.has_value(),
                                   change.after.has_value());
    const Telling telling{before, after, result.fields};
    if (result.kind == ChangeKind::added) tellFacts(telling, *change.after);
    else if (result.kind == ChangeKind::changed) tellFields(telling, *change.before, *change.after);
    return result;
}

/// Whether a record only stands at another place among its like.
template <class R> bool onlyMoves(const Change<R>& change)
{
    if (!change.before || !change.after || change.before->position == change.after->position) return false;
    R moved = *change.before;
    moved.position = change.after->position;
    return moved == *change.after;
}

template <class R>
void tellTable(const Names& before, const Names& after, const Changes<R>& changes, std::vector<RecordChange>& told)
{
    std::vector<PlacedRecord> order;
    bool moved = false;
    for (const auto& entry : changes) {
        if (onlyMoves(entry.second)) {
            moved = true;
            continue;
        }
        const auto& record = entry.second.after ? entry.second.after : entry.second.before;
        order.push_back({record ? record->position : 0, &entry});
    }
    sortByPosition(order);
    for (const PlacedRecord& each : order) {
        const auto& [id, change] = *static_cast<const typename Changes<R>::value_type*>(each.record);
        told.push_back(tellRecord(before, after, id, change));
    }
    if (moved) told.push_back(otherOrder(RecordTraits<R>::type, RecordTraits<R>::labelMany));
}

} // namespace

std::vector<RecordChange> describe(const Program& program, const Edit& edit)
{
    std::vector<RecordChange> told;
    const Names before(program, edit, Side::before);
    const Names after(program, edit, Side::after);
    forEachRecordType([&]<class R>(Type<R>) { tellTable<R>(before, after, edit.of<R>(), told); });
    return told;
}

Text sentence(const FieldChange& change)
{
    Text text;
    if (change.label.empty()) return change.after;
    if (change.inList && change.kind == ChangeKind::added) text = CADRE_TEXT("{field}: {after} added");
    else if (change.inList) text = CADRE_TEXT("{field}: {before} taken out");
    else if (change.kind == ChangeKind::removed) text = CADRE_TEXT("{field}: no longer {before}");
    else if (change.before.empty()) text = CADRE_TEXT("{field}: {after}");
    else text = CADRE_TEXT("{field}: {before} → {after}");
    return text.withTexts("field", {change.label})
        .withTexts("before", {change.before})
        .withTexts("after", {change.after});
}

Text sentence(const RecordChange& change)
{
    if (change.fields.empty()) return change.title;
    std::vector<Text> changes;
    for (const FieldChange& field : change.fields) changes.push_back(sentence(field));
    return Text(CADRE_TEXT("{record}: {changes}"))
        .withTexts("record", {change.title})
        .withTexts("changes", std::move(changes));
}

} // namespace cadre
