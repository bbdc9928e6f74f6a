// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "report/words.hpp"

namespace cadre {

Writer::Writer(const Program& p, const Review& r, const Translate& t)
    : program(p), review(r), index(p), coverage(coverageOf(index)), brief(only(p.brief)), calendar(brief.startDate),
      translate(translateOrEnglish(t))
{
}

void Writer::section(const Text& title, const Text& lead, bool newPage)
{
    add(Heading{1, std::to_string(++m_section), say(title), newPage});
    if (!lead.empty()) add(Lead{say(lead)});
}

std::string Writer::nameOfRecord(std::string name) const
{
    return nameOrNone(name, translate);
}

std::string Writer::enumerated(std::vector<std::string> items) const
{
    return say(Text("{items}").withList("items", std::move(items)));
}

std::string Writer::when(std::optional<std::int64_t> start, std::optional<std::int64_t> duration) const
{
    const auto months = monthSpan(start, duration);
    return say(months ? calendar.span(*months) : Text(CADRE_TEXT("not dated yet")));
}

std::string Writer::when(const std::vector<std::int64_t>& months) const
{
    const Text text = calendar.months(months, translate);
    return say(text.empty() ? Text(CADRE_TEXT("not dated yet")) : text);
}

std::string Writer::proficiency(std::optional<std::int64_t> level) const
{
    if (!level) return say(CADRE_TEXT("not said"));
    for (const ScaleStep& step : scaleOf(brief))
        if (step.level == *level && !step.name.empty())
            return say(Text(CADRE_TEXT("{level} · {name}")).with("level", *level).withPhrase("name", step.name));
    return std::to_string(*level);
}

std::string Writer::yesNo(const std::optional<bool>& value) const
{
    return say(!value ? CADRE_TEXT("not said") : *value ? CADRE_TEXT("yes") : CADRE_TEXT("no"));
}

} // namespace cadre
