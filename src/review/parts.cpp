// SPDX-License-Identifier: Apache-2.0
#include "review/parts.hpp"

#include "model/fields.hpp"

#include <unordered_set>
#include <utility>

namespace cadre {

std::vector<std::string> partIds(const std::vector<std::string>& names)
{
    const std::unordered_set<std::string> all(names.begin(), names.end());
    std::unordered_set<std::string> taken;
    std::vector<std::string> ids;
    for (const std::string& name : names) {
        std::string id = isBlankText(name) ? "" : name;
        if (id.empty() || taken.contains(id)) {
            if (!id.empty()) id += ' ';
            id += '#' + std::to_string(ids.size() + 1);
            while (all.contains(id) || taken.contains(id)) id += '#'; // another part may be called like this
        }
        taken.insert(id);
        ids.push_back(std::move(id));
    }
    return ids;
}

std::vector<RecordRef> partOfSelection(const Selection& selection, std::string partId)
{
    return {refTo(selection), {RecordType::selection, std::move(partId)}};
}

} // namespace cadre
