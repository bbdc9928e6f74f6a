// SPDX-License-Identifier: Apache-2.0
#include "store/layout.hpp"

namespace cadre {

std::string tableOf(RecordType type)
{
    switch (type) {
    case RecordType::document: return "document";
    case RecordType::brief: return "brief";
    case RecordType::level: return "level";
    case RecordType::person: return "person";
    case RecordType::role: return "target_role";
    case RecordType::competency: return "competency";
    case RecordType::activity: return "activity";
    case RecordType::support: return "support";
    case RecordType::measure: return "measure";
    case RecordType::evaluation: return "evaluation";
    case RecordType::selection: return "selection";
    case RecordType::disclosure: return "disclosure";
    case RecordType::goal: return "goal";
    case RecordType::phase: return "phase";
    case RecordType::note: return "note";
    case RecordType::accepted: return "accepted_finding";
    case RecordType::participant: return "participant";
    case RecordType::reviewSettings: return "review_settings";
    case RecordType::duty: break;
    }
    return {};
}

std::string snakeCase(std::string_view name)
{
    std::string result;
    for (const char letter : name) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        if (upper) result += '_';
        result += upper ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return result;
}

std::vector<TableLayout> allTables()
{
    std::vector<TableLayout> tables;
    forEachRecordType([&]<class T>(Type<T>) {
        tables.push_back(recordTable<T>());
        forEachField<T>([&](const auto& field) {
            using M = std::decay_t<decltype(std::declval<T&>().*field.member)>;
            if constexpr (hasOwnTable<M>) tables.push_back(fieldTable<T, M>(field.name));
        });
    });
    return tables;
}

} // namespace cadre
