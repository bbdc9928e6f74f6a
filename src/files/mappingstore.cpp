// SPDX-License-Identifier: Apache-2.0
#include "files/mappingstore.hpp"

#include "exchange/mapping/shape.hpp"
#include "model/hash.hpp"
#include "store/diskfile.hpp"

#include <algorithm>
#include <charconv>

namespace cadre {

namespace {

constexpr std::size_t mostMappingBytes = 1024 * 1024;
constexpr const char* mappingEnding = ".mapping.json";

[[noreturn]] void refuseKeeping(Text text)
{
    throw FileError(FileError::Kind::couldNotWrite, std::move(text));
}

/// The letters and digits of a name, so that people know the file; what makes it unique follows.
std::string readablePart(const std::string& name)
{
    constexpr std::size_t longest = 40;
    std::string part;
    for (const char c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isPlain) part += c;
        else if (!part.empty() && part.back() != '-') part += '-';
        if (part.size() == longest) break;
    }
    return part;
}

std::string hexOf(std::uint64_t number)
{
    std::string digits(16, '0');
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16);
    digits.resize(static_cast<std::size_t>(end - digits.data()));
    return digits;
}

} // namespace

Mapping openMapping(const std::filesystem::path& path)
{
    const std::string bytes = readFile(path, mostMappingBytes);
    return namingFile(path, [&] { return readMapping(bytes); });
}

std::filesystem::path MappingStore::fileOf(const std::string& name) const
{
    return m_folder / (readablePart(name) + "-" + hexOf(hashOf(name)) + mappingEnding);
}

std::vector<Mapping> MappingStore::all() const
{
    std::vector<Mapping> mappings;
    std::error_code failed;
    for (auto entry = std::filesystem::directory_iterator(m_folder, failed);
         !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        if (!entry->path().filename().string().ends_with(mappingEnding)) continue;
        try {
            mappings.push_back(readMapping(readFile(entry->path(), mostMappingBytes)));
        } catch (const FileError&) {
            continue; // of a newer version, or damaged
        }
    }
    std::sort(mappings.begin(), mappings.end(), [](const Mapping& a, const Mapping& b) { return a.name < b.name; });
    return mappings;
}

std::optional<Mapping> MappingStore::find(const std::string& name) const
{
    std::vector<Mapping> mappings = all();
    const auto found =
        std::find_if(mappings.begin(), mappings.end(), [&](const Mapping& each) { return each.name == name; });
    return found == mappings.end() ? std::nullopt : std::optional(std::move(*found));
}

std::optional<Mapping> MappingStore::offerFor(std::span<const std::string> shape) const
{
    std::optional<Mapping> best;
    double most = sameShape;
    for (Mapping& mapping : all()) {
        const double likeness = shapeLikeness(mapping.shape, shape);
        if (likeness < most || (best && likeness <= most)) continue;
        most = likeness;
        best = std::move(mapping);
    }
    return best;
}

void MappingStore::keep(const Mapping& mapping) const
{
    if (mapping.name.find_first_not_of(" \t\r\n") == std::string::npos)
        refuseKeeping(CADRE_TEXT("Give the mapping a name, by which you will know it again."));
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    writeFileAtomically(fileOf(mapping.name), writeMapping(mapping));
}

void MappingStore::rename(const std::string& name, const std::string& newName) const
{
    std::optional<Mapping> mapping = find(name);
    if (!mapping) refuseKeeping(Text(CADRE_TEXT("There is no mapping “{name}” any more.")).with("name", name));
    if (name == newName) return;
    if (find(newName))
        refuseKeeping(
            Text(CADRE_TEXT("There is a mapping “{name}” already. Choose another name.")).with("name", newName));
    mapping->name = newName;
    keep(*mapping);
    remove(name);
}

void MappingStore::remove(const std::string& name) const
{
    std::error_code failed;
    std::filesystem::remove(fileOf(name), failed);
}

} // namespace cadre
