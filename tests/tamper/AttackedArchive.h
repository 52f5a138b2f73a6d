// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/ArchiveErrors.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingsVerifier.h>
#include <retention/RetentionSchema.h>
#include <support/RecordingFixture.h>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace voicelog::test {

/// A small archive with two vaults of recordings, an officer and a reviewer, at rest: a picture of its files can be put
/// back, so that each attack begins with the same.
class AttackedArchive
{
public:
    static constexpr qsizetype pageSize = 16384;
    using Files = QMap<QString, QByteArray>; ///< by path within the archive

    AttackedArchive() : fixture(Schema{recordingsSchema(), retentionSchema()})
    {
        second = fixture.archive.addVault();
        for (int i = 0; i < 4; ++i)
            add(QStringLiteral("before-%1").arg(i), i);
        fixture.archive.addAccount(QStringLiteral("reviewer"), Role::OrReviewer);
    }

    Recording add(const QString &name, int pitch)
    {
        RecordingDraft draft = fixture.draft(fixture.wav(name + QStringLiteral(".wav"), 40'000, 300 + pitch), name);
        Participant who;
        who.role = ParticipantRole::Customer;
        who.name = QStringLiteral("Customer ") + name;
        who.number = QStringLiteral("+31205550%1").arg(100 + pitch);
        draft.participants = {who};
        const auto added = fixture.add(draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
        return *added;
    }
    /// Locks it: only then are its files at rest.
    void close() { fixture.archive.session().lock(); }
    [[nodiscard]] QString path() const { return fixture.archive.path(); }

    [[nodiscard]] Files files() const
    {
        Files all;
        QDirIterator each(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            all.insert(file.fileName().sliced(path().size() + 1), file.readAll());
        }
        return all;
    }
    void put(const Files &wanted) const
    {
        const QStringList there = files().keys();
        for (const QString &name : there) {
            if (!wanted.contains(name))
                QFile::remove(path() + u'/' + name);
        }
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            write(it.key(), it.value());
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// What opening, verifying and looking through every recording find, as a person would by `archive verify`.
    [[nodiscard]] QList<Error> found()
    {
        auto session = fixture.archive.archive().unlock(QStringLiteral("officer"), TempArchive::password(),
                                                        fixture.archive.throttle());
        if (!session)
            return {session.error()};
        const auto verified = fixture.archive.archive().verify(**session, {}, {});
        if (!verified)
            return {verified.error()};
        const auto recordings = RecordingsVerifier(**session, {}, {}).run();
        if (!recordings)
            return {recordings.error()};
        return verified->problems + recordings->problems;
    }
    [[nodiscard]] static bool any(const QList<Error> &found, ErrorCode code, const QString &file = {})
    {
        return std::ranges::any_of(found, [&](const Error &error) {
            return error.is(code) &&
                   (file.isEmpty() || error.parameters().value(QStringLiteral("path")).toString().endsWith(file));
        });
    }
    [[nodiscard]] static QByteArray told(const QList<Error> &found)
    {
        QStringList all;
        for (const Error &error : found)
            all.append(error.toString());
        return all.join(QStringLiteral("; ")).toUtf8();
    }
    [[nodiscard]] static QString vaultName(const Id &vault)
    {
        return QStringLiteral("vaults/") + vault.toString() + QStringLiteral(".db");
    }

    RecordingFixture fixture;
    Id second; ///< an empty vault
};

} // namespace voicelog::test
