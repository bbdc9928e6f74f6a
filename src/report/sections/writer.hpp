// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/calendar.hpp"
#include "report/report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace cadre {

/// What the sections of a report share: the program with its look-ups, the language, and the report they add to.
class Writer {
public:
    Writer(const Program& program, const Review& review, const Translate& translate);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    const Program& program;
    const Review& review;
    const Index index;
    const Coverage coverage;
    const Brief& brief;
    const Calendar calendar;
    const Translate translate;
    Report report;

    /// The finished sentence.
    [[nodiscard]] std::string say(const Text& text) const { return fill(text, translate); }

    template <class Part>
    void add(Part part) { report.blocks.emplace_back(std::move(part)); }
    /// Starts the next numbered section.
    void section(const Text& title, const Text& lead, bool newPage = false);
    /// Starts a part of the section.
    void part(std::string title) { add(Heading{2, {}, std::move(title)}); }
    void paragraph(const Text& text) { add(Paragraph{{}, say(text)}); }
    void paragraph(const Text& label, std::string text) { add(Paragraph{say(label), std::move(text)}); }

    /// What a record is called in a sentence or a cell; says so where it has no name or is not there.
    template <class T>
    [[nodiscard]] std::string name(const Table<T>& table, const Id<T>& id) const
    {
        const T* record = find(table, id);
        return record ? nameOfRecord(nameOf(*record)) : say(CADRE_TEXT("not in the program"));
    }
    template <class T>
    [[nodiscard]] std::string names(const Table<T>& table, const std::vector<Id<T>>& ids) const
    {
        std::vector<std::string> list;
        for (const Id<T>& id : ids) list.push_back(name(table, id));
        return enumerated(std::move(list));
    }
    [[nodiscard]] std::string nameOfRecord(std::string name) const;
    /// "a, b and c"; empty for none.
    [[nodiscard]] std::string enumerated(std::vector<std::string> items) const;
    /// When an activity or a support runs; says so where that is not set.
    [[nodiscard]] std::string when(std::optional<std::int64_t> start, std::optional<std::int64_t> duration) const;
    [[nodiscard]] std::string when(const std::vector<std::int64_t>& months) const;
    /// "3 · intermediate" with the name the program's scale gives the level.
    [[nodiscard]] std::string proficiency(std::optional<std::int64_t> level) const;
    [[nodiscard]] std::string yesNo(const std::optional<bool>& value) const;
    /// The label of a word of a closed list; empty where the record does not say.
    template <class E>
    [[nodiscard]] std::string label(const std::optional<E>& value) const
    {
        return value ? translate(labelOf(*value)) : std::string();
    }

private:
    int m_section = 0;
};

// The sections of the sponsor's report, in order. Each adds its blocks, or a sentence on what is missing.
void writeCover(Writer& writer);
void writeSummary(Writer& writer);
void writeBargain(Writer& writer);
void writeRoles(Writer& writer);
void writeSuccession(Writer& writer);
void writeCompetencies(Writer& writer);
void writeJourney(Writer& writer);
void writeSupport(Writer& writer);
void writeMeasures(Writer& writer);
void writeCoverage(Writer& writer);
void writeSelection(Writer& writer);
void writeReview(Writer& writer);
void writeSignOff(Writer& writer);

} // namespace cadre
