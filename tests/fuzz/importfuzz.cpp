// SPDX-License-Identifier: Apache-2.0
//
// Imports files that are almost frameworks: bytes to framework to plan to edit. Whatever stands in them, an import ends
// in a program or in a FileError, one inverse takes it back, and a second import of the same bytes changes nothing.
//
//     fuzz_import [--seed N] [--runs N | --seconds N] [FILE...]
//
// Files named are imported as they are. The run that is being done stands in fuzz_import.last, so that what a crash was
// about can be done again: --seed with that number and --runs 1.

#include "exchange/frameworkexport/frameworkexport.hpp"
#include "exchange/plan.hpp"
#include "fuzz/mutator.hpp"
#include "model/error.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace cadre::fuzz {

namespace {

using Clock = std::chrono::steady_clock;

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> readCorpus()
{
    std::vector<std::filesystem::path> paths;
    for (const char* folder : {CADRE_SOURCE_DIR "/tests/cases/frameworks", CADRE_SOURCE_DIR "/tests/fuzz/corpus"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) paths.push_back(entry.path());
    std::ranges::sort(paths); // the same everywhere
    std::vector<std::string> corpus;
    for (const auto& path : paths) corpus.push_back(contentOf(path));
    return corpus;
}

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// Puts a framework into a program in the way a person could, and holds it to what an import promises.
void import(Program program, const Framework& framework)
{
    const Program before = program;
    const Step step = importStep(program, planImport(program, framework, "2026-05-03"));
    apply(program, step.edit);
    const ImportPlan again = planImport(program, framework, "2026-05-03");
    if (!isEmpty(importStep(program, again).edit)) fail("a second import changes something");
    (void)writeCadreFramework(frameworkOf(program));
    (void)writeCasePackage(frameworkOf(program), "2026-05-03");
    apply(program, inverse(step.edit));
    if (program != before) fail("an import can't be taken back");
}

/// Tells whether the bytes were understood.
bool importBytes(const Program& program, const std::string& bytes)
{
    try {
        import(program, readFramework(NamedBytes{"file.json", bytes}));
        return true;
    } catch (const FileError&) {
        return false;
    }
}

struct Options {
    std::uint64_t seed = 1;
    std::uint64_t runs = 2'000;
    double seconds = 0;
    std::vector<std::string> files;
};

Options optionsFrom(int count, char** words)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const char* next = i + 1 < count ? words[i + 1] : "0";
        if (word == "--seed") options.seed = std::strtoull(next, nullptr, 10), ++i;
        else if (word == "--runs") options.runs = std::strtoull(next, nullptr, 10), ++i;
        else if (word == "--seconds") options.seconds = std::strtod(next, nullptr), ++i;
        else options.files.push_back(word);
    }
    return options;
}

/// The number of the run is kept in a file.
class Progress {
public:
    void start(std::uint64_t seed)
    {
        m_start = Clock::now();
        std::rewind(m_file);
        std::fprintf(m_file, "%llu\n", static_cast<unsigned long long>(seed));
        std::fflush(m_file);
    }
    /// Tells of runs that take long, which may be hangs with a larger file.
    void end(std::uint64_t seed, std::size_t bytes) const
    {
        const double took = std::chrono::duration<double>(Clock::now() - m_start).count();
        if (took > 2)
            std::printf("slow: seed %llu, %zu bytes, %.1f s\n", static_cast<unsigned long long>(seed), bytes, took);
    }

private:
    std::FILE* m_file = std::fopen("fuzz_import.last", "w");
    Clock::time_point m_start;
};

int run(const Options& options)
{
    // A program that has some of the frameworks already, so that plans have all states.
    const std::vector<std::string> corpus = readCorpus();
    Program program;
    for (std::size_t i = 0; i < corpus.size(); i += 3) {
        try {
            const Framework framework = readFramework(NamedBytes{"file.json", corpus[i]});
            apply(program, importStep(program, planImport(program, framework, "2026-05-03")).edit);
        } catch (const FileError&) {
            continue; // not all of the corpus are frameworks
        }
    }
    for (const std::string& file : options.files) importBytes(program, contentOf(file));
    if (!options.files.empty()) return 0;
    // What is in no program yet, and what is in one that has some of it. A large program takes long to write out.
    for (std::size_t i = 0; i < corpus.size(); ++i) importBytes(i % 4 == 0 ? program : Program(), corpus[i]);

    Mutator mutator(corpus);
    Progress progress;
    const Clock::time_point start = Clock::now();
    std::uint64_t done = 0;
    std::uint64_t understood = 0;
    const auto isOver = [&] {
        if (options.seconds <= 0) return done >= options.runs;
        return std::chrono::duration<double>(Clock::now() - start).count() >= options.seconds;
    };
    for (; !isOver(); ++done) {
        const std::uint64_t seed = options.seed + done;
        progress.start(seed);
        const std::string bytes = mutator.file(seed);
        if (importBytes(done % 2 == 0 ? Program() : program, bytes)) ++understood;
        progress.end(seed, bytes.size());
    }
    std::printf("%llu files, %llu understood\n", static_cast<unsigned long long>(done),
                static_cast<unsigned long long>(understood));
    return 0;
}

} // namespace

} // namespace cadre::fuzz

int main(int count, char** words)
{
    return cadre::fuzz::run(cadre::fuzz::optionsFrom(count, words));
}
