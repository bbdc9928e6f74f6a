// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"

#include <cstdint>
#include <cstdio>
#include <set>

namespace cadre {

namespace {

/// The FNV-1a hash, which is the same on every machine.
std::uint64_t hashOf(std::string_view text, std::uint64_t hash)
{
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

Support supportOfKind(SupportKind kind, double frequencyPerMonth)
{
    Support support;
    support.name = labelOf(kind);
    support.kind = kind;
    support.frequencyPerMonth = frequencyPerMonth;
    support.mandatory = true;
    if (kind == SupportKind::mentor) support.outsideLineRule = true;
    return support;
}

} // namespace

std::string uuidFrom(std::string_view text)
{
    const std::uint64_t high = hashOf(text, 0xcbf29ce484222325);
    const std::uint64_t low = hashOf(text, high);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%08x-%04x-8%03x-%04x-%012llx", static_cast<unsigned>(high >> 32),
                  static_cast<unsigned>(high >> 16 & 0xffff), static_cast<unsigned>(high & 0xfff),
                  static_cast<unsigned>(0x8000 | (low >> 48 & 0x3fff)),
                  static_cast<unsigned long long>(low & 0xffffffffffff));
    return buffer;
}

Support newSupport(const Program& program, SupportKind kind, double frequencyPerMonth)
{
    Support support = supportOfKind(kind, frequencyPerMonth);
    support.id = freeId(program.supports, std::string(wordOf(kind)));
    support.startMonth = 1;
    const auto length = only(program.brief).lengthMonths;
    if (length.value_or(0) >= 1) support.durationMonths = length;
    return support;
}

Support newSupport(const Program& program, SupportKind kind, double frequencyPerMonth, const Activity& activity)
{
    Support support = supportOfKind(kind, frequencyPerMonth);
    support.id = freeId(program.supports, std::string(wordOf(kind)) + '/' + activity.id.value);
    if (activity.durationMonths.value_or(1) >= 1) {
        support.startMonth = activity.startMonth;
        support.durationMonths = activity.durationMonths;
    }
    support.coversActivities = {activity.id};
    return support;
}

} // namespace cadre
