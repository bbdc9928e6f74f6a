// SPDX-License-Identifier: Apache-2.0
#include "review/replacements.hpp"

namespace cadre {

std::vector<std::string> Replacements::idsOf(RecordType type) const
{
    std::vector<std::string> ids;
    if (type == RecordType::duty)
        for (const Role* role : m_index.roles)
            for (const Duty& duty : role->duties) ids.push_back(duty.id.value);
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != type) return;
        for (const auto& [id, record] : m_index.program.of<T>()) ids.push_back(id.value);
    });
    return ids;
}

Text Replacements::reasonFor(std::int64_t times, const char* field)
{
    Text reason = times == 0 ? Text(CADRE_TEXT("not chosen as “{field}” anywhere yet"))
                             : Text::plural(CADRE_TEXT("one other entry has it as “{field}”"),
                                            CADRE_TEXT("{n} other entries have it as “{field}”"), times);
    return reason.withPhrase("field", field);
}

} // namespace cadre
