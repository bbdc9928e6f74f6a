// SPDX-License-Identifier: Apache-2.0
#include "support/generate.hpp"

#include "model/fields.hpp"
#include "model/references.hpp"

#include <array>

namespace cadre::testing {

std::int64_t Generator::number(std::int64_t least, std::int64_t most)
{
    const auto span = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(m_random() % span);
}

bool Generator::chance(double probability)
{
    return static_cast<double>(m_random() % 1'000'000) < probability * 1'000'000;
}

std::string Generator::text()
{
    static const std::array<const char*, 12> pieces = {
        "Leads", " ", "a team", "ü", "‚ß‘", "部長", "😀", "\"quoted\"", "<b>", "\n", "'; DROP TABLE", "\\"};
    std::string result;
    for (std::int64_t i = number(0, 6); i > 0; --i) result += pieces[static_cast<std::size_t>(number(0, 11))];
    return result;
}

UnknownFields Generator::unknownFields()
{
    static const std::array<const char*, 9> values = {
        "null", "true", "-12", "0.25", "\"text ü\"", "[1,{\"a\":[]}]", "{}", "1.10", "[90071992547409930001,1e2]"};
    UnknownFields fields;
    if (!chance(0.15)) return fields;
    for (std::int64_t i = number(1, 3); i > 0; --i)
        fields["x-" + std::to_string(number(0, 9))] = values[static_cast<std::size_t>(number(0, 8))];
    return fields;
}

namespace {

/// Fills one record or part with random values. Ids of other records are drawn from those of the program.
class Filler {
public:
    Filler(Generator& random, const Program& program, bool sound) : m_random(random), m_program(program), m_sound(sound)
    {
        for (const auto& [id, duty] : dutiesOf(program)) m_duties.push_back(id);
    }

    template <class R>
    void fillRecord(R& record)
    {
        forEachField<R>([&](const auto& field) {
            // Duties come first for all roles, so that activities find them.
            if constexpr (!std::is_same_v<std::decay_t<decltype(record.*field.member)>, std::vector<Duty>>)
                if (m_random.chance(0.8)) fillValue(record.*field.member);
        });
        record.unknown = m_random.unknownFields();
    }

    template <class M>
    void fillValue(M& value)
    {
        if constexpr (std::is_same_v<M, std::string>) value = m_random.text();
        else if constexpr (std::is_same_v<M, std::int64_t>) value = m_random.number(-2, 40);
        else if constexpr (std::is_same_v<M, double>) value = static_cast<double>(m_random.number(-8, 800)) / 8;
        else if constexpr (std::is_same_v<M, bool>) value = m_random.chance(0.5);
        else if constexpr (std::is_enum_v<M>) {
            const auto all = words<M>();
            value = all[static_cast<std::size_t>(m_random.number(0, static_cast<std::int64_t>(all.size()) - 1))].value;
        } else if constexpr (IsId<M>::value) fillId(value);
        else if constexpr (IsOptional<M>::value) fillValue(value.emplace());
        else if constexpr (IsVector<M>::value) {
            value.clear();
            for (std::int64_t i = m_random.number(0, 3); i > 0; --i) fillValue(value.emplace_back());
        } else {
            fillRecord(value);
        }
    }

private:
    template <class T>
    void fillId(Id<T>& id)
    {
        if (!m_sound && m_random.chance(0.05)) {
            id.value = "nobody-" + std::to_string(m_random.number(1, 9));
            return;
        }
        if constexpr (std::is_same_v<T, Duty>) {
            if (!m_duties.empty()) id = m_duties[static_cast<std::size_t>(pick(m_duties.size()))];
        } else {
            const auto& table = m_program.of<T>();
            if (!table.empty()) id = std::next(table.begin(), pick(table.size()))->first;
        }
        // Nothing to refer to: an entry of a list must not be empty, or files could not hold it.
        if (id.empty() && !m_sound) id.value = "nobody";
    }

    std::int64_t pick(std::size_t size) { return m_random.number(0, static_cast<std::int64_t>(size) - 1); }

    Generator& m_random;
    const Program& m_program;
    bool m_sound;
    std::vector<Id<Duty>> m_duties;
};

/// Lists of ids hold no empty entries and no requirement names nothing.
template <class R>
void dropEmptyIds(R& record)
{
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (IsVector<M>::value) {
            using E = typename IsVector<M>::Element;
            if constexpr (IsId<E>::value) std::erase_if(value, [](const E& id) { return id.empty(); });
            else if constexpr (std::is_same_v<E, CompetencyAtLevel>)
                std::erase_if(value, [](const E& item) { return item.competency.empty(); });
        }
    });
}

template <class R>
void clearRemarks(Generator& random, R& record, const Program& program)
{
    if constexpr (std::is_same_v<R, Note>) {
        record.subject = program.activities.empty() ? "" : program.activities.begin()->first.value;
    } else if constexpr (std::is_same_v<R, Accepted>) {
        record.subjects.clear();
        if (!program.measures.empty() && random.chance(0.5))
            record.subjects.push_back(program.measures.begin()->first.value);
    }
}

Program generate(Generator& random, int most, bool sound)
{
    Program program;
    forEachRecordType([&]<class T>(Type<T>) {
        if constexpr (RecordTraits<T>::single) {
            if (random.chance(0.8)) program.of<T>().emplace(singleId<T>(), T{.id = singleId<T>()});
        } else {
            const std::int64_t count = random.number(0, most);
            std::int64_t position = 0;
            for (std::int64_t i = 0; i < count; ++i) {
                T record;
                record.id.value = std::string(RecordTraits<T>::key) + "#" + std::to_string(random.number(1, 1'000'000));
                record.position = position += random.chance(0.8) ? 1 : random.number(1, 5);
                program.of<T>().emplace(record.id, record);
            }
        }
    });
    std::int64_t duty = 0;
    for (auto& [id, role] : program.roles)
        for (std::int64_t i = random.number(0, 4); i > 0; --i)
            role.duties.push_back({{"duty#" + std::to_string(++duty)}, random.text(), random.unknownFields()});
    Filler filler(random, program, sound);
    forEachRecordType([&]<class T>(Type<T>) {
        for (auto& [id, record] : program.of<T>()) {
            filler.fillRecord(record);
            dropEmptyIds(record);
            clearRemarks(random, record, program);
        }
    });
    // A file without fields of its own has no record for them.
    std::erase_if(program.document, [](const auto& entry) { return entry.second.unknown.empty(); });
    return program;
}

} // namespace

Program Generator::program(int most)
{
    return generate(*this, most, false);
}

Program Generator::soundProgram(int most)
{
    return generate(*this, most, true);
}

Program Generator::changed(const Program& original)
{
    Program result = original;
    const Program other = program(2);
    forEachRecordType([&]<class T>(Type<T>) {
        auto& table = result.of<T>();
        std::erase_if(table, [&](const auto&) { return chance(0.2); });
        for (const auto& [id, record] : other.of<T>())
            if (chance(0.5)) table.insert_or_assign(id, record);
        for (auto& [id, record] : table)
            if (chance(0.2)) record.unknown["changed"] = std::to_string(number(1, 1'000'000));
    });
    return result;
}

namespace {

template <class T>
Step actionOn(Generator& random, const Program& program)
{
    Filler filler(random, program, true);
    const auto& table = program.of<T>();
    T record;
    if (!table.empty()) record = std::next(table.begin(), random.number(0, std::ssize(table) - 1))->second;
    if constexpr (RecordTraits<T>::single) {
        record.id = singleId<T>();
        filler.fillRecord(record);
        dropEmptyIds(record);
        return changeRecord(program, record, "name");
    } else {
        switch (table.empty() ? 0 : random.number(0, 4)) {
        case 1: return removeRecords<T>(program, {record.id});
        case 2: return duplicateRecord<T>(program, record.id);
        case 3: return moveRecord<T>(program, record.id, static_cast<std::size_t>(random.number(0, 5)));
        case 4:
            if constexpr (std::is_same_v<T, Role>) {
                if (!record.duties.empty()) record.duties.pop_back();
                return changeRecord(program, record, "duties");
            }
            [[fallthrough]];
        default:
            record = {};
            filler.fillRecord(record);
            dropEmptyIds(record);
            clearRemarks(random, record, program);
            return addRecord(program, record);
        }
    }
}

} // namespace

Step Generator::action(const Program& program)
{
    Step step;
    std::int64_t type = number(1, 16); // all but the file's own fields, which no action changes
    forEachRecordType([&]<class T>(Type<T>) {
        if constexpr (!std::is_same_v<T, Document>)
            if (--type == 0) step = actionOn<T>(*this, program);
    });
    return step;
}

namespace {

bool exists(const Program& program, RecordType type, const std::string& id)
{
    if (type == RecordType::duty) return dutiesOf(program).contains({id});
    bool found = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) found = program.of<T>().contains({id});
    });
    return found;
}

} // namespace

bool hasDanglingReference(const Program& program)
{
    bool dangling = false;
    forEachRecordType([&]<class T>(Type<T>) {
        for (const auto& [id, record] : program.of<T>()) {
            forEachReference(record, [&](const char*, RecordType type, const std::string& target) {
                dangling = dangling || !exists(program, type, target);
            });
        }
    });
    for (const auto& [id, note] : program.notes)
        dangling = dangling || (!note.subject.empty() && !findAny(program, note.subject));
    for (const auto& [id, accepted] : program.accepted)
        for (const std::string& subject : accepted.subjects) dangling = dangling || !findAny(program, subject);
    return dangling;
}

} // namespace cadre::testing
