// SPDX-License-Identifier: Apache-2.0
#include "files/frameworkfiles.hpp"

#include "exchange/limits.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "store/diskfile.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

/// How many files of a folder are read as one framework.
constexpr std::size_t mostFiles = 2000;

bool mayBeRead(const std::filesystem::path& path)
{
    static const std::array<std::string, 11> extensions = {".json", ".json5", ".jsonld", ".jsonl", ".csv", ".tsv",
                                                           ".tab",  ".xlsx",  ".xlsm",   ".xls",   ".ods"};
    // What spreadsheet programs leave beside a workbook that is open.
    const std::string name = path.filename().string();
    if (name.starts_with("~$") || name.starts_with(".~")) return false;
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (!entry.is_regular_file(error) || !mayBeRead(entry.path())) continue;
        files.push_back(entry.path());
        if (files.size() > mostFiles)
            throw FileError(
                FileError::Kind::badInput,
                Text(CADRE_TEXT("The folder “{folder}” holds more than {n} files. Choose the files of the framework."))
                    .with("folder", shownName(folder))
                    .with("n", static_cast<std::int64_t>(mostFiles)));
    }
    if (files.empty())
        throw FileError(FileError::Kind::badInput,
                        Text(CADRE_TEXT("The folder “{folder}” holds no JSON file, table or workbook. Choose another "
                                        "folder, or the files of the framework."))
                            .with("folder", shownName(folder)));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<std::filesystem::path> frameworkFilesIn(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : paths) {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const std::vector<std::filesystem::path> inside = filesOf(path);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

std::vector<FileInMemory> readFrameworkFiles(const std::vector<std::filesystem::path>& paths, const ImportWatch& watch)
{
    std::vector<FileInMemory> files;
    std::uintmax_t size = 0;
    for (const std::filesystem::path& path : frameworkFilesIn(paths)) {
        tell(watch, {});
        files.push_back({path.string(), readFile(path, maxJsonBytes)});
        size += files.back().bytes.size();
        checkJsonSize(size);
    }
    return files;
}

Framework openFramework(const std::vector<std::filesystem::path>& paths, const FrameworkOptions& options)
{
    const std::vector<FileInMemory> read = readFrameworkFiles(paths, options.watch);
    std::vector<NamedBytes> files;
    for (const FileInMemory& file : read) files.push_back({file.name, file.bytes});
    // Of several files the error itself names the one it means.
    if (files.size() > 1) return readAnyFramework(files, options);
    return namingFile(files.front().name, [&] { return readAnyFramework(files, options); });
}

} // namespace cadre
