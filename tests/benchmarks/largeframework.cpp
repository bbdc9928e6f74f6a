// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/largeframework.hpp"

#include <array>
#include <random>
#include <string_view>

namespace cadre::bench {

namespace {

constexpr std::array<std::string_view, 40> words = {
    "leads", "plans",    "reviews", "designs", "improves", "teams",  "budgets", "risks",   "services", "people",
    "with",  "across",   "under",   "for",     "toward",   "change", "quality", "safety",  "results",  "partners",
    "sets",  "explains", "checks",  "builds",  "shares",   "goals",  "methods", "reports", "markets",  "standards",
    "clear", "complex",  "shared",  "new",     "national", "local",  "digital", "legal",   "critical", "routine"};

class Writer {
public:
    std::string framework(std::size_t competencies)
    {
        m_json = R"({"format": "cadre-framework", "version": 1, "name": "Large framework", "edition": "7",
 "licence": "CC BY 4.0", "levels": [{"level": 1, "name": "Knows"}, {"level": 2, "name": "Does"},
 {"level": 3, "name": "Guides"}, {"level": 4, "name": "Shapes"}],
 "competencies": [)";
        for (std::size_t i = 0; i < competencies; ++i) {
            m_json += i == 0 ? "\n  " : ",\n  ";
            addCompetency(i);
        }
        return std::move(m_json) + "\n]}\n";
    }

private:
    void addCompetency(std::size_t number)
    {
        const std::string digits = std::to_string(number);
        m_json += R"({"id": "urn:example:competency:)" + digits + R"(", "code": "C-)" + digits + R"(", "name": ")";
        addWords(4);
        m_json += " " + digits + R"(", "group": "Area )" + std::to_string(number / 70) + R"(", "description": ")";
        addWords(28);
        m_json += R"(", "keywords": [")";
        addWords(1);
        m_json += R"(", ")";
        addWords(1);
        m_json += R"("], "status": "published", "behaviours": [)";
        for (int level = 1; level <= 4; ++level) {
            for (int i = 0; i < 3; ++i) {
                m_json += level == 1 && i == 0 ? "\n    " : ",\n    ";
                m_json += R"({"level": )" + std::to_string(level) + R"(, "text": ")";
                addWords(14);
                m_json += "\"}";
            }
        }
        m_json += "]}";
    }

    void addWords(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (i > 0) m_json += ' ';
            m_json += words[m_random() % words.size()];
        }
    }

    std::mt19937 m_random{1};
    std::string m_json;
};

} // namespace

std::string largeFramework(std::size_t competencies)
{
    return Writer().framework(competencies);
}

} // namespace cadre::bench
