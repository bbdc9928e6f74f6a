// SPDX-License-Identifier: Apache-2.0
#include "review/disclosing.hpp"

#include "review/newrecords.hpp"

#include <utility>

namespace cadre {

namespace {

bool isInTime(const Disclosure& disclosure)
{
    return disclosure.stage == DisclosureStage::beforeApplication || disclosure.stage == DisclosureStage::atOffer;
}

} // namespace

DemandsTold::DemandsTold(const Program& program)
{
    for (const auto& [id, disclosure] : program.disclosures)
        if (disclosure.demand && isInTime(disclosure)) m_told.set(static_cast<std::size_t>(*disclosure.demand));
}

const Disclosure* lateDisclosure(const Program& program, Demand demand)
{
    const Disclosure* first = nullptr;
    for (const auto& [id, disclosure] : program.disclosures) {
        if (disclosure.demand != demand || isInTime(disclosure)) continue;
        if (!first || disclosure.text < first->text) first = &disclosure;
    }
    return first;
}

Disclosure newDisclosure(const Program& program, Demand demand, std::string text)
{
    Disclosure disclosure;
    disclosure.id = freeId(program.disclosures, std::string(wordOf(demand)));
    disclosure.demand = demand;
    disclosure.stage = DisclosureStage::beforeApplication;
    disclosure.text = std::move(text);
    return disclosure;
}

void offerToTellEarlier(Check& check, Finding& finding, const Disclosure& late)
{
    Disclosure earlier = late;
    earlier.stage = DisclosureStage::beforeApplication;
    offer(finding, CADRE_TEXT("Tell people before they apply"), changing(check.program, std::move(earlier)));
}

} // namespace cadre
