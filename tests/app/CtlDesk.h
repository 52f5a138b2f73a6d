// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CtlRun.h"

#include <support/MadeUpSpeech.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace voicelog::test {

/// An archive of one officer with the programme SERVICE, and a folder "drop" into which a recorder leaves its files.
class CtlDesk
{
public:
    /// Makes the archive.
    void init() const
    {
        using namespace Qt::StringLiterals;
        write(u"alice"_s, "a long pass phrase\n");
        QVERIFY(QDir(m_dir.path()).mkpath(u"drop"_s));
        CtlRun run = runCtl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                             u"init"_s, path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme B.V."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = runCtl(officer({u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Quality"_s,
                              u"--code"_s, u"SERVICE"_s}));
        QVERIFY2(run.status == 0, qPrintable(run.errors));
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void sound(const QString &name, quint32 seed) const { writeWav(path(name), madeUpSpeech(seed, 1.0)); }
    [[nodiscard]] QStringList officer(const QStringList &arguments) const
    {
        using namespace Qt::StringLiterals;
        return QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s,
                           u"alice"_s,     u"--password-file"_s,     path(u"alice"_s)} +
               arguments;
    }
    [[nodiscard]] QStringList dropped() const
    {
        return QDir(path(QStringLiteral("drop"))).entryList(QDir::Files, QDir::Name);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace voicelog::test
