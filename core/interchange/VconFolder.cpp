// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconFolder.h"

#include "InterchangeErrors.h"
#include "VconCalls.h"
#include "VconErrors.h"
#include "VconReader.h"
#include "VconSound.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 lookedAt = 4096; // bytes of a JSON file, to see whether it might be a vCon

bool looksLikeVcon(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && mayBeVcon(file.read(lookedAt));
}

/// Goes through one folder's vCons.
class VconFolder
{
public:
    VconFolder(FolderFiles &files, int folder, const VconOpening &opening, QList<ImportRemark> &remarks)
        : m_files(files), m_folder(folder), m_opening(opening), m_remarks(remarks),
          m_sounds(files.sounds.begin(), files.sounds.end())
    {
    }

    std::vector<FoundCall> calls()
    {
        for (const auto &name : std::as_const(m_files.vcons))
            (void)take(name, true);
        m_files.jsons.removeIf([this](const QString &name) {
            const bool named = name.endsWith(".vcon.json"_L1, Qt::CaseInsensitive);
            return (named || looksLikeVcon(path(name))) && take(name, named);
        });
        m_files.sounds.removeIf([this](const QString &name) { return m_taken.contains(name); });
        return std::move(m_calls);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_files.path + u'/' + name; }

    void remark(const QString &name, const Error &error)
    {
        QVariantMap parameters = error.parameters();
        parameters.insert(u"path"_s, path(name));
        m_remarks.append({path(name), Error(error.code(), parameters)});
    }

    // False if it is no vCon but may be something else.
    bool take(const QString &name, bool named)
    {
        const bool wanted = m_files.whole || m_files.given.contains(name);
        const auto vcon = VconReader(QTimeZone::utc(), m_opening).readFile(path(name)); // times do not matter yet
        if (!vcon) {
            if (!named && vcon.error().is(errors::VconInvalid))
                return false;
            if (wanted)
                remark(name, vcon.error());
            return true;
        }
        const auto calls = callsOf(*vcon);
        const auto others = countOfOtherDialogs(*vcon);
        if (wanted && calls.isEmpty())
            remark(name, Error(errors::VconWithoutRecording));
        else if (wanted && others > 0)
            remark(name, Error(errors::VconDialogsPassedOver, {{u"count"_s, others}}));
        for (const JwsSignature &signature : vcon->signatures) {
            if (wanted && signature.distrust)
                remark(name, *signature.distrust);
        }
        for (qsizetype i = 0; i < calls.size(); ++i)
            takeCall(name, *vcon, calls[i], int(i), wanted);
        return true;
    }

    void takeCall(const QString &name, const Vcon &vcon, const VconCall &call, int index, bool wanted)
    {
        QStringList sounds;
        for (const int dialog : call.dialogs) {
            const auto sound = soundOf(name, vcon.dialogs[dialog].content);
            if (!sound) {
                if (wanted)
                    remark(name,
                           Error(sound.error().code(),
                                 {{u"dialog"_s, dialog}, {u"name"_s, sound.error().parameters().value(u"name"_s)}}));
                return;
            }
            sounds += *sound;
        }
        if (!wanted && !std::ranges::all_of(sounds, [this](const QString &one) { return m_sounds.contains(one); }))
            return;
        FoundCall found;
        found.folder = m_folder;
        found.base = name.first(name.lastIndexOf(u'.'));
        found.first = sounds[0];
        found.second = sounds.value(1);
        found.vcon = name;
        found.vconCall = index;
        m_taken.unite(QSet<QString>(sounds.begin(), sounds.end()));
        m_calls.push_back(found);
    }

    // The file that holds it: the vCon itself, or one beside it.
    [[nodiscard]] Result<QString> soundOf(const QString &name, const VconContent &content) const
    {
        if (content.isInline()) {
            if (!inlineBytes(content))
                return fail(errors::VconSoundUnreadable);
            return name;
        }
        const QStringList names = namesBeside(content);
        const auto found = std::ranges::find_if(names, [this](const QString &one) { return isThere(one); });
        if (found == names.end())
            return fail(errors::VconSoundMissing, {{u"name"_s, names.value(0)}});
        return *found;
    }

    [[nodiscard]] bool isThere(const QString &sound) const
    {
        if (m_sounds.contains(sound))
            return true;
        const QFileInfo info(path(sound));
        return !m_files.whole && isAudioFileName(sound) && info.isFile() && !info.isSymLink();
    }

    FolderFiles &m_files;
    int m_folder;
    const VconOpening &m_opening;
    QList<ImportRemark> &m_remarks;
    QSet<QString> m_sounds;
    QSet<QString> m_taken;
    std::vector<FoundCall> m_calls;
};

} // namespace

std::vector<FoundCall> vconCalls(FolderFiles &files, int folder, const VconOpening &opening,
                                 QList<ImportRemark> &remarks)
{
    return VconFolder(files, folder, opening, remarks).calls();
}

} // namespace voicelog
