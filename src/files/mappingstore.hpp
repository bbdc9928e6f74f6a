// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/mapping.hpp"

#include <filesystem>
#include <optional>
#include <span>

namespace cadre {

/// Reads the file of a mapping. Throws FileError that names the file and what is wrong with it.
[[nodiscard]] Mapping openMapping(const std::filesystem::path& path);

/// The mappings that a person keeps for the next file of the same shape: one JSON file each, in one folder. Files that
/// can't be read are passed over and left as they are.
class MappingStore {
public:
    explicit MappingStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// By name.
    [[nodiscard]] std::vector<Mapping> all() const;
    /// The one made for the shape that is most like this one; nothing if none is like it.
    [[nodiscard]] std::optional<Mapping> offerFor(std::span<const std::string> shape) const;
    /// Keeps it under its name, in the place of one that has the name. Throws FileError, also for a name of white
    /// space.
    void keep(const Mapping& mapping) const;
    /// Throws FileError if there is none of that name, or another one has the new name.
    void rename(const std::string& name, const std::string& newName) const;
    /// Removes its file; does nothing if there is none.
    void remove(const std::string& name) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name) const;
    [[nodiscard]] std::optional<Mapping> find(const std::string& name) const;

    std::filesystem::path m_folder;
};

} // namespace cadre
