// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessWatch.h"

#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::forEachArea;
using test::hexed;
using test::RecordingFixture;
using test::TempArchive;
using test::utf16;

namespace {

constexpr int rate = 8000;
constexpr int seconds = 4;
constexpr auto name = "Marker-Zwaluwstaart-9417";
constexpr auto number = "+31205559417";

} // namespace

/// What a console writes, and what is left in its memory once it is locked.
class TestSecrets : public QObject
{
    Q_OBJECT

    struct Prepared
    {
        RecordingFixture fixture;
        QString sound;
        QString words;
        QByteArray samples;
        QList<QByteArray> keys; ///< of governance and the vault
    };
    static void prepare(Prepared &made)
    {
        const QByteArray samples = test::noise(rate * seconds);
        made.samples = samples;
        const QString path = made.fixture.wav(u"call.wav"_s, rate * seconds);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(44));
        QCOMPARE(file.write(samples), samples.size());
        made.sound = path;
        made.words = made.fixture.file(u"words.txt"_s, QByteArray(name) + '\n' + number + '\n');
        made.keys = test::vaultKeys(made.fixture.archive.path(), u"officer"_s, TempArchive::password());
        QCOMPARE(made.keys.size(), 2);
        made.fixture.archive.session().lock();
    }
    static QStringList arguments(const Prepared &made)
    {
        return {made.fixture.archive.path(), made.fixture.vault.toString(), made.sound, made.words};
    }
    static void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which does not work under strace
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        QVERIFY(process.waitForStarted());
        process.write(TempArchive::password().view().toByteArray() + '\n');
        QByteArray said;
        while (!said.contains("LOCKED") && process.state() == QProcess::Running && process.waitForReadyRead(120'000))
            said += process.readAllStandardOutput();
        QVERIFY2(said.contains("LOCKED"), (said + process.readAllStandardError()).constData());
    }
    static void end(QProcess &process)
    {
        process.write("\n");
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
    }

private Q_SLOTS:
    void nothingSecretIsWritten()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not here");
        Prepared made;
        prepare(made);
        QTemporaryDir folder;
        const QString trace = folder.filePath(u"trace"_s);
        QProcess process;
        start(process, strace,
              QStringList{u"-f"_s, u"-xx"_s, u"-s"_s, u"16777216"_s, u"-e"_s,
                          u"trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,execve"_s, u"-o"_s, trace,
                          QStringLiteral(SECRETS_HELPER)} +
                  arguments(made));
        end(process);
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("pwrite64(")); // pages, which are noise
        QVERIFY(written.contains(hexed("LOCKED")));
        QVERIFY(!written.contains(hexed(name)));
        QVERIFY(!written.contains(hexed(utf16(QString::fromLatin1(name)))));
        QVERIFY(!written.contains(hexed(number)));
        QVERIFY(!written.contains(hexed(TempArchive::password().view())));
        for (const QByteArray &key : std::as_const(made.keys)) {
            QVERIFY(!written.contains(hexed(key)));
            QVERIFY(!written.contains(hexed(key.toHex())));
        }
        for (qsizetype at = 0; at + 64 <= made.samples.size(); at += 4000)
            QVERIFY(!written.contains(hexed(QByteArrayView(made.samples).sliced(at, 64))));
    }

    void aLockedConsolesMemoryHoldsNoKeyAndNoSound()
    {
#if defined(Q_OS_LINUX) && !defined(VOICELOG_SANITIZE)
        Prepared made;
        prepare(made);
        QProcess process;
        start(process, QStringLiteral(SECRETS_HELPER), arguments(made));
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        if (limits.open(QIODevice::ReadOnly)) { // no core dump, whatever the system's default
            const QByteArray text = limits.readAll().simplified();
            QVERIFY2(text.contains("Max core file size 0 0 "), text.constData());
        }
        const QByteArray password = TempArchive::password().view().toByteArray();
        for (const QString &each : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(each));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(password));
            QVERIFY(!bytes.contains(name));
        }
        QMap<QString, int> found;
        int heard = 0;
        const bool looked = forEachArea(process.processId(), [&](const QByteArray &memory) {
            for (const QByteArray &key : std::as_const(made.keys)) {
                found[u"key"_s] += int(memory.count(key));
                found[u"key as text"_s] += int(memory.count(key.toHex()));
            }
            found[u"password"_s] += int(memory.count(password));
            for (int second = 0; second < seconds; ++second)
                found[u"second of sound"_s] += int(memory.count(made.samples.sliced(second * rate * 2, rate * 2)));
            for (qsizetype at = 0; at + 64 <= made.samples.size(); at += 4000)
                heard += int(memory.count(made.samples.sliced(at, 64)));
        });
        end(process);
        if (!looked)
            QSKIP("this system lets nobody look into a process's memory");
        qInfo("%d of %lld pieces of the sound are left in freed memory", heard, (made.samples.size() - 64) / 4000 + 1);
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            QVERIFY2(*it == 0, qPrintable(u"%1: %2 times"_s.arg(it.key()).arg(*it)));
#else
        QSKIP("looks into /proc");
#endif
    }
};

VOICELOG_GUILESS_TEST(TestSecrets)
#include "tst_secrets.moc"
