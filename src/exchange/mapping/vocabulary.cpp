// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/vocabulary.hpp"

#include "model/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace cadre {

namespace {

/// Words without accents, in lower case, separated by spaces.
constexpr std::array<std::pair<FieldWord, std::string_view>, 12> dictionary = {{
    {FieldWord::competency,
     "competency competencies competence competences skill skills capability capabilities ability abilities kompetenz "
     "kompetenzen fahigkeit fahigkeiten skillset competencia competencias habilidad habilidades capacidad capacidades "
     "aptitude aptitudes competenza competenze competentie competenties kompetens kompetenser kompetencja kompetencje "
     "ksa ksas ksat ksats track tracks strength strengths trait traits savoir attribute"},
    {FieldWord::name, "name names title titel titre titulo titolo label bezeichnung nom nombre nome naam namn "
                      "designation benennung heading "
                      "headline shortname displayname caption"},
    {FieldWord::description,
     "description beschreibung definition definitions definicion descripcion descrizione descriptor summary text "
     "detail "
     "details erlauterung explanation overview meaning about beschrijving descricao desc note notes fullstatement "
     "kurzbeschreibung erklarung beskrivning statement inhalt zusammenfassung resume"},
    {FieldWord::code, "code ref reference referenz nr no num number nummer numero notation kurzel abbreviation abbr "
                      "kod codigo codice kennung "
                      "schluessel short"},
    {FieldWord::id, "id uuid guid identifier key uri iri slug identificador identifiant"},
    {FieldWord::group, "group groups gruppe gruppen category categories kategorie kategorien categorie categoria "
                       "categorias area areas bereich "
                       "bereiche domain domains domaine domaines dominio dominios cluster clusters theme themes thema "
                       "themen tema temas pillar "
                       "pillars saule saulen dimension dimensions dimensionen family families section sections topic "
                       "topics factor factors bloc "
                       "block blocks unit units handlungsfeld handlungsfelder kompetenzfeld feld felder ambito ambitos "
                       "grupo grupos groupe "
                       "groupes axe oberbegriff subcategory subcategories stream streams"},
    {FieldWord::level, "level levels lvl stufe stufen niveau niveaus niveaux nivel niveles livello livelli grade "
                       "grades stage stages rank "
                       "seniority proficiency rung rungs step steps tier tiers band bands milestone milestones maturity niva "
                       "niver poziom auspragung "
                       "auspragungsstufe reifegrad"},
    {FieldWord::behaviour,
     "behaviour behaviours behavior behaviors indicator indicators verhalten verhaltensanker verhaltensbeispiel "
     "verhaltensbeispiele verhaltensindikatoren indikator indikatoren example examples beispiel beispiele criteria "
     "criterion "
     "criterio criterios criteres kriterium kriterien comportement comportements comportamiento comportamientos "
     "conducta "
     "conductas indicateur indicateurs indicador indicadores signal signals evidence evidences anchor anchors "
     "descriptors "
     "observable observables action actions expectation expectations effective positive gedrag gedragsindicatoren "
     "comportamento comportamenti exemple exemples ejemplo ejemplos"},
    {FieldWord::ineffective, "ineffective negative counterindicator counterindicators contraindicator contraindicators "
                             "ineffektiv negativ negatif "
                             "negativo antipattern antipatterns derailer derailers pitfall pitfalls warning warnings"},
    {FieldWord::other,
     "role roles rolle rollen job jobs position positions person persons people personen author authors employee "
     "employees "
     "mitarbeiter resource resources course courses training trainings source sources tag tags keyword keywords "
     "language "
     "languages link links url urls revision revisions history metadata meta team teams stelle stellen user users "
     "organisation organization organizations changelog assessment assessments question questions frage fragen "
     "occupation "
     "occupations standard standards alignment alignments certification certifications collection collections weight "
     "color colour icon image sort order"},
    {FieldWord::version, "version edition release ausgabe revision"},
    {FieldWord::licence, "licence license rights lizenz licencia copyright"},
}};

struct LevelWord {
    std::string_view word;
    std::int64_t rank;
};

/// Names of levels, from low to high. Words of the same rank don't stand beside each other in one scale.
constexpr std::array levelWords = {
    LevelWord{"none", 0},
    LevelWord{"novice", 10},
    LevelWord{"awareness", 10},
    LevelWord{"aware", 10},
    LevelWord{"beginner", 12},
    LevelWord{"starter", 12},
    LevelWord{"entry", 12},
    LevelWord{"einsteiger", 12},
    LevelWord{"anfanger", 12},
    LevelWord{"debutant", 12},
    LevelWord{"principiante", 12},
    LevelWord{"foundation", 13},
    LevelWord{"foundational", 13},
    LevelWord{"elementary", 13},
    LevelWord{"grundlagen", 13},
    LevelWord{"basic", 14},
    LevelWord{"basis", 14},
    LevelWord{"basico", 14},
    LevelWord{"base", 14},
    LevelWord{"junior", 15},
    LevelWord{"learner", 15},
    LevelWord{"learning", 15},
    LevelWord{"apprentice", 15},
    LevelWord{"emerging", 16},
    LevelWord{"developing", 18},
    LevelWord{"intermediate", 20},
    LevelWord{"intermedio", 20},
    LevelWord{"intermediaire", 20},
    LevelWord{"mid", 20},
    LevelWord{"working", 21},
    LevelWord{"competent", 22},
    LevelWord{"practitioner", 24},
    LevelWord{"proficient", 26},
    LevelWord{"skilled", 26},
    LevelWord{"fortgeschritten", 27},
    LevelWord{"kenner", 27},
    LevelWord{"advanced", 30},
    LevelWord{"avanzado", 30},
    LevelWord{"avance", 30},
    LevelWord{"senior", 31},
    LevelWord{"erfahren", 31},
    LevelWord{"konner", 31},
    LevelWord{"confirme", 31},
    LevelWord{"lead", 34},
    LevelWord{"leading", 34},
    LevelWord{"staff", 35},
    LevelWord{"expert", 40},
    LevelWord{"experte", 40},
    LevelWord{"experto", 40},
    LevelWord{"mastery", 42},
    LevelWord{"master", 42},
    LevelWord{"principal", 44},
    LevelWord{"strategic", 45},
    LevelWord{"executive", 46},
};

/// The letter without its accent, for the letters of the western languages; 0 for other characters.
char folded(char32_t c)
{
    constexpr std::string_view upperLatin1 = "aaaaaaaceeeeiiiidnooooo ouuuuyts"; // from U+00C0, capitals as small ones
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    if (c >= 0xC0 && c <= 0xFF) return upperLatin1[(c - 0xC0) % 32];
    return 0;
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isDigits(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

using Words = std::map<std::string_view, unsigned>; // a bit for each field

const Words& wordTable()
{
    static const Words table = [] {
        Words words;
        for (const auto& [field, list] : dictionary) {
            for (std::size_t at = 0; at < list.size();) {
                const std::size_t end = std::min(list.find(' ', at), list.size());
                words[list.substr(at, end - at)] |= 1U << static_cast<unsigned>(field);
                at = end + 1;
            }
        }
        return words;
    }();
    return table;
}

bool means(std::string_view word, FieldWord field)
{
    const auto known = wordTable().find(word);
    return known != wordTable().end() && (known->second & (1U << static_cast<unsigned>(field))) != 0;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view key)
{
    constexpr std::size_t longest = 120; // a heading; more is a text
    key = key.substr(0, longest);
    std::vector<std::string> words(1);
    bool wasSmall = false;
    for (std::size_t at = 0; at < key.size();) {
        const char32_t c = nextCodePoint(key, at);
        const bool isCapital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE);
        const bool isDigit = c >= '0' && c <= '9';
        const char letter = folded(c);
        const bool isPart = letter == 0 || isLetterOrDigit(letter);
        const bool turns = !words.back().empty() && isDigit != isDigits(words.back().substr(words.back().size() - 1));
        if ((!isPart || (isCapital && wasSmall) || turns) && !words.back().empty()) words.emplace_back();
        if (letter == 0) appendCodePoint(words.back(), c);
        else if (isPart) words.back() += letter;
        wasSmall = isPart && !isCapital && !isDigit;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

double meaning(const std::vector<std::string>& words, FieldWord field)
{
    constexpr double part = 0.6;
    std::size_t counted = 0;
    double found = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isDigits(words[i])) continue;
        ++counted;
        // The last word says what it is, the ones before say of what.
        if (means(words[i], field)) found = i + 1 == words.size() ? part : std::max(found, part / 2);
    }
    return counted == 1 && found > 0 ? 1.0 : found;
}

bool isFieldName(const std::vector<std::string>& words)
{
    return !words.empty() && words.size() <= 2 && wordTable().contains(words.front())
           && (words.size() == 1 || isDigits(words[1]) || wordTable().contains(words[1]));
}

bool readsLikeName(std::string_view key)
{
    constexpr std::size_t longest = 90;
    if (key.empty() || key.size() > longest || key.find_first_of("_.:;/\\$@#?!=<>{}[]") != std::string_view::npos)
        return false;
    const std::vector<std::string> words = wordsOf(key);
    if (isFieldName(words) || isLevelKey(words)) return false;
    if (key.find(' ') != std::string_view::npos) return true;
    // One small word is a field, or an option; "Coaching" and "Self-management" are names.
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto turns = [&](char before, char c) { return isSmall(before) && c >= 'A' && c <= 'Z'; };
    const bool startsLikeName = !isSmall(key[0]) && (key[0] < '0' || key[0] > '9');
    return startsLikeName && std::adjacent_find(key.begin(), key.end(), turns) == key.end();
}

bool isLevelKey(const std::vector<std::string>& words)
{
    if (words.size() == 1) return (isDigits(words[0]) && words[0].size() <= 2) || levelRank(words[0]);
    if (words.size() == 2 && isDigits(words[1]) && words[1].size() <= 2)
        return meaning({words[0]}, FieldWord::level) > 0 || words[0].size() == 1;
    return words.size() >= 2 && words.size() <= 4
           && std::any_of(words.begin(), words.end(),
                          [](const std::string& word) { return means(word, FieldWord::level); })
           && std::any_of(words.begin(), words.end(),
                          [](const std::string& word) { return isDigits(word) || levelRank(word); });
}

std::optional<std::int64_t> levelRank(std::string_view name)
{
    for (const std::string& word : wordsOf(name))
        for (const LevelWord& known : levelWords)
            if (known.word == word) return known.rank;
    return std::nullopt;
}

} // namespace cadre
