// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MovedJournals.h"

#include "Sqlite.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;

namespace voicelog::movedJournals {

namespace {

sqlite3_vfs *systemFiles = nullptr; // the one that does the work

std::mutex mutex;
std::vector<std::string> archives;  // folders, the last opened last
std::set<std::string> translations; // SQLite keeps pointers to names, so they are never freed

size_t endOfFolder(std::string_view path)
{
    const size_t at = path.find_last_of("/\\");
    return at == std::string_view::npos ? 0 : at;
}

// The archive's folder for a file in it or in its vaults/.
std::string_view archiveOf(std::string_view path)
{
    std::string_view folder = path.substr(0, endOfFolder(path));
    const size_t end = endOfFolder(folder);
    return folder.substr(std::min(end + 1, folder.size())) == "vaults"sv ? folder.substr(0, end) : folder;
}

bool exists(const std::string &path)
{
    int found = 0;
    return systemFiles->xAccess(systemFiles, path.c_str(), SQLITE_ACCESS_EXISTS, &found) == SQLITE_OK && found != 0;
}

bool tiesJournals(std::string_view file) { return file.find(".db-mj"sv) != std::string_view::npos; }
bool isJournal(std::string_view file) { return file.ends_with(".db-journal"sv); }

// Opened by this process, and not moved away since.
bool isHere(std::string_view archive)
{
    const auto known = std::ranges::find(archives, archive);
    return known != archives.end() && exists(*known + "/governance.db");
}

const char *whereItIsNow(const char *name)
{
    if (name == nullptr)
        return nullptr;
    const std::string_view path(name);
    const std::string_view file = path.substr(std::min(endOfFolder(path) + 1, path.size()));
    if (!tiesJournals(file) && !isJournal(file))
        return name;
    const std::lock_guard guard(mutex);
    if (isHere(archiveOf(path)))
        return name;
    const bool inVaults = archiveOf(path).size() < endOfFolder(path);
    for (auto archive = archives.rbegin(); archive != archives.rend(); ++archive) {
        std::string here = *archive + (inVaults ? "/vaults/" : "/") + std::string(file);
        if (exists(here))
            return translations.insert(std::move(here)).first->c_str();
    }
    return name;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    return systemFiles->xOpen(systemFiles, whereItIsNow(name), file, flags, outFlags);
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return systemFiles->xDelete(systemFiles, whereItIsNow(name), syncFolder);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return systemFiles->xAccess(systemFiles, whereItIsNow(name), flags, result);
}

} // namespace

void install()
{
    systemFiles = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs ours = *systemFiles;
    ours.pNext = nullptr;
    ours.zName = "voicelog";
    ours.xOpen = openFile;
    ours.xDelete = deleteFile;
    ours.xAccess = accessFile;
    sqlite3_vfs_register(&ours, 1);
}

void know(const QString &databasePath)
{
    std::string full(size_t(systemFiles->mxPathname) + 1, '\0'); // as SQLite will spell it, symbolic links followed
    if ((systemFiles->xFullPathname(systemFiles, databasePath.toUtf8().constData(), int(full.size()), full.data()) &
         0xff) != SQLITE_OK)
        return;
    const std::string archive(archiveOf(std::string_view(full.c_str())));
    const std::lock_guard guard(mutex);
    std::erase(archives, archive);
    archives.push_back(archive);
}

} // namespace voicelog::movedJournals
