// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/MadeUpSpeech.h>
#include <support/TestMain.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// vCons in a recorder's drop folder, which voicelogctl empties, and out again.
class TestCtlVcon : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray sound(const QString &name, quint32 seed) const
    {
        writeWav(path(name), madeUpSpeech(seed, 2.0));
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CtlRun officer(const QStringList &arguments) const
    {
        return runCtl(QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, u"alice"_s,
                                  u"--password-file"_s, path(u"alice"_s)} +
                      arguments);
    }
    static QJsonObject recording(const QByteArray &sound)
    {
        const auto hash = QCryptographicHash::hash(sound, QCryptographicHash::Sha512);
        return {{u"type"_s, u"recording"_s},
                {u"start"_s, u"2026-01-15T07:12:20Z"_s},
                {u"content_hash"_s, u"sha512-"_s + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding))}};
    }
    static QJsonObject within(const QByteArray &sound)
    {
        QJsonObject one = recording(sound);
        one[u"mediatype"_s] = u"audio/x-wav"_s;
        one[u"encoding"_s] = u"base64url"_s;
        one[u"body"_s] = QString::fromLatin1(sound.toBase64(QByteArray::Base64UrlEncoding));
        return one;
    }
    static QJsonObject beside(const QByteArray &sound, const QString &name)
    {
        QJsonObject one = recording(sound);
        one[u"filename"_s] = name;
        return one;
    }
    static QByteArray vcon(const QString &uuid, const QJsonArray &dialogs)
    {
        return QJsonDocument(QJsonObject{{u"uuid"_s, uuid},
                                         {u"parties"_s, QJsonArray{QJsonObject{{u"name"_s, u"Anouk"_s}}}},
                                         {u"dialog"_s, dialogs}})
            .toJson();
    }

private Q_SLOTS:
    void moved()
    {
        write(u"alice"_s, "a long pass phrase\n");
        CtlRun run = runCtl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                             u"init"_s, path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme B.V."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = officer({u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Quality"_s, u"--code"_s,
                       u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));

        const QByteArray one = sound(u"one.wav"_s, 1);
        const QByteArray two = sound(u"two.wav"_s, 2);
        const QByteArray three = sound(u"three.wav"_s, 3);
        const QByteArray four = sound(u"four.wav"_s, 4);
        const QByteArray five = sound(u"five.wav"_s, 5);
        QVERIFY(QFile::remove(path(u"two.wav"_s)));
        write(u"whole.vcon"_s, vcon(u"a"_s, {beside(one, u"one.wav"_s), within(two)}));
        write(u"other.vcon.json"_s, vcon(u"b"_s, {beside(three, u"three.wav"_s), beside(one, u"four.wav"_s)}));
        write(u"lacking.vcon"_s, vcon(u"c"_s, {beside(five, u"five.wav"_s), beside(one, u"nowhere.wav"_s)}));
        // Of one call alone: metadata of its session and what was said.
        sound(u"six.wav"_s, 6);
        write(u"six.siprec"_s, "<recording xmlns='urn:ietf:params:xml:ns:recording:1'><datamode>complete</datamode>"
                               "<session session_id='BYiC7uSZQGN3VQdzWI1HWw=='><start-time>2026-06-15T10:00:00Z"
                               "</start-time></session><participant participant_id='hq18GJs3TtJdhjz4W2tfZw=='>"
                               "<nameID aor='sip:0612345678@192.0.2.10'/></participant></recording>");
        write(u"six.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:01.000\nGoedemorgen\n");
        run =
            officer({u"recording"_s, u"import"_s, path(u"six.wav"_s), path(u"whole.vcon"_s), path(u"other.vcon.json"_s),
                     path(u"lacking.vcon"_s), u"--programme"_s, u"SERVICE"_s, u"--move"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QStringList outcomes;
        for (const QJsonObject &result : std::as_const(run.results)) {
            if (!result.contains(u"summary"))
                outcomes += result[u"outcome"].toString();
        }
        outcomes.sort();
        const QStringList wanted = QStringList(5, u"IMPORTED"_s) << u"REFUSED"_s << u"REMARK"_s;
        QCOMPARE(outcomes, wanted);
        for (const auto &name : {u"six.wav"_s, u"six.siprec"_s, u"six.vtt"_s})
            QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
        // Only the vCon of which all is in the archive is gone.
        QVERIFY(!QFile::exists(path(u"whole.vcon"_s)));
        QVERIFY(!QFile::exists(path(u"one.wav"_s)));
        for (const auto &name : {u"other.vcon.json"_s, u"three.wav"_s, u"four.wav"_s, u"lacking.vcon"_s, u"five.wav"_s})
            QVERIFY2(QFile::exists(path(name)), qPrintable(name));
    }

    // Of the archive that moved() filled.
    void exported()
    {
        CtlRun run = officer({u"recording"_s, u"list"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QStringList numbers;
        for (const QJsonObject &one : std::as_const(run.results))
            numbers += one[u"number"].toString();
        QVERIFY(numbers.size() > 2);
        const QStringList why{u"--format"_s, u"vcon"_s, u"--reason"_s, u"Asked for by the supervisor"_s};
        run = officer(
            QStringList{u"recording"_s, u"export"_s, numbers[0], u"--to"_s, path(u"one.vconz"_s), u"--gzip"_s} + why);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QFile packed(path(u"one.vconz"_s));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(packed.read(2) == "\x1f\x8b");
        QVERIFY(QDir(m_dir.path()).mkdir(u"out"_s));
        run =
            officer(QStringList{u"recording"_s, u"export"_s} + numbers + QStringList{u"--to"_s, path(u"out"_s)} + why);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(QDir(path(u"out"_s)).entryList({u"*.vcon"_s}).size(), numbers.size());
        // What is there stays, the others are tried; a half of what signing needs is told.
        QVERIFY(QFile::remove(path(u"out/"_s) + numbers[1] + u".vcon"_s));
        run =
            officer(QStringList{u"recording"_s, u"export"_s} + numbers + QStringList{u"--to"_s, path(u"out"_s)} + why);
        QVERIFY(run.status != 0);
        QVERIFY(QFile::exists(path(u"out/"_s) + numbers[1] + u".vcon"_s));
        run = officer(QStringList{u"recording"_s, u"export"_s, numbers[0], u"--to"_s, path(u"two.vcon"_s),
                                  u"--sign-key"_s, path(u"alice"_s)} +
                      why);
        QVERIFY(run.status != 0);
        QVERIFY(!QFile::exists(path(u"two.vcon"_s)));
        run = officer({u"recording"_s, u"export"_s, numbers[0], numbers[1], u"--to"_s, path(u"two.wav"_s),
                       u"--reason"_s, u"Asked for by the supervisor"_s});
        QVERIFY(run.status != 0);
    }
};

VOICELOG_GUILESS_TEST(TestCtlVcon)
#include "tst_ctlvcon.moc"
