// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessWatch.h"
#include "SecretCall.h"

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <common/DemoArchive.h>
#include <common/FullSchema.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::forEachArea;
using test::hexed;
using test::TempArchive;
using test::utf16;

/// The whole console, walked through with clicks and keys: what it writes meanwhile, and what its memory holds when it
/// is locked. It shows the demo archive with one call more, the newest, which the walk opens and listens to.
class TestTourSecrets : public QObject
{
    Q_OBJECT

    static constexpr int rate = 8000;
    static constexpr int seconds = 6;
    static constexpr qsizetype tellingLength = 8; ///< shorter names and numbers stand somewhere by chance

    SystemClock m_clock; ///< outlives the sessions
    QTemporaryDir m_folder;
    QString m_archive;
    QByteArray m_samples;
    QList<QByteArray> m_keys;
    QStringList m_words;               ///< names and numbers of whoever is in a call
    QString m_trace;                   ///< of what was written; empty without strace
    QMap<QString, QByteArray> m_about; ///< of the process, when locked
    bool m_looked = false;
    qsizetype m_keysFound = 0;
    qsizetype m_secondsFound = 0;
    qsizetype m_piecesFound = 0;

    static SecretBytes passwordOf(const DemoAccount &account)
    {
        return SecretBytes::copyOf(QByteArrayView(account.password));
    }
    std::unique_ptr<Session> unlock()
    {
        UnlockThrottle throttle(m_folder.filePath(u"test-waits"_s), m_clock);
        const DemoAccount officer = demoAccounts().constFirst();
        return test::orQuit(Archive(m_archive, fullSchema(), m_clock, TempArchive::cost())
                                .unlock(officer.name, passwordOf(officer), throttle));
    }
    void addTheNewestCall(Session &session)
    {
        m_samples = test::noise(rate * seconds);
        QFile sound(m_folder.filePath(u"call.wav"_s));
        QVERIFY(sound.open(QIODevice::WriteOnly));
        QVERIFY(sound.write(test::RecordingFixture::wavHeader(m_samples.size(), 1, rate) + m_samples) > 0);
        sound.close();
        const Programme programme = test::orQuit(ProgrammeService(session).list()).constFirst();
        VERIFY_OK(test::takeInCall(session, {programme.vaultId, programme.id, programme.code}, sound.fileName(),
                                   QDateTime::currentDateTimeUtc().addSecs(-60), u"Marker-Zwaluwstaart"_s,
                                   u"+31205559417"_s));
        QVERIFY(QFile::remove(sound.fileName()));
    }
    void learnWhatIsSecret(Session &session)
    {
        const auto page = RecordingIndex(session).page({}, {}, {}, 1000);
        VERIFY_OK(page);
        QVERIFY(page->rows.size() > 30);
        const RecordingService recordings(session);
        for (const RecordingRow &row : page->rows) {
            const auto recording = recordings.recording(row.vaultId, row.id);
            VERIFY_OK(recording);
            for (const Participant &who : recording->participants) {
                for (const QString &word : {who.name, who.number}) {
                    if (word.size() >= tellingLength && !m_words.contains(word))
                        m_words.append(word);
                }
            }
        }
        QVERIFY(m_words.contains(u"Marker-Zwaluwstaart"_s));
        QVERIFY(m_words.size() > 30);
        const DemoAccount officer = demoAccounts().constFirst();
        m_keys = test::vaultKeys(m_archive, officer.name, passwordOf(officer));
        QVERIFY(m_keys.size() > 4);
    }
    /// Walks once, and looks at the process when it is locked.
    void walk()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1StringView(name), m_folder.filePath(u"home"_s));
        environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
        QStringList command{qEnvironmentVariable("VOICELOG_BIN") + u"/voicelog-tour"_s,
                            u"--once"_s,
                            u"--archive"_s,
                            m_archive,
                            u"--to"_s,
                            m_folder.filePath(u"pictures"_s)};
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (!strace.isEmpty()) {
            m_trace = m_folder.filePath(u"trace"_s);
            command = QStringList{strace,
                                  u"-f"_s,
                                  u"--seccomp-bpf"_s,
                                  u"-qq"_s,
                                  u"-xx"_s,
                                  u"-s"_s,
                                  u"16777216"_s,
                                  u"-e"_s,
                                  u"trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,execve,openat"_s,
                                  u"-o"_s,
                                  m_trace} +
                      command;
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(command.takeFirst(), command);
        QVERIFY(process.waitForStarted());
        QByteArray said;
        while (!said.contains("LOCKED") && process.state() == QProcess::Running && process.waitForReadyRead(400'000))
            said += process.readAllStandardOutput();
        QVERIFY2(said.contains("LOCKED"), (said + process.readAllStandardError()).constData());
        look(strace.isEmpty() ? process.processId() : childOf(process.processId()));
        process.write("\n");
        QVERIFY(process.waitForFinished(400'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(!QDir(m_folder.filePath(u"pictures"_s)).isEmpty());
    }
    static qint64 childOf(qint64 process)
    {
        QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
        return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toLongLong() : 0;
    }
    void look(qint64 process)
    {
        QVERIFY(process > 0);
        const QString about = u"/proc/%1/"_s.arg(process);
        for (const QString &each : {u"limits"_s, u"cmdline"_s, u"environ"_s}) {
            if (QFile file(about + each); file.open(QIODevice::ReadOnly))
                m_about.insert(each, file.readAll());
        }
        m_looked = forEachArea(process, [this](const QByteArray &memory) {
            for (const QByteArray &key : std::as_const(m_keys))
                m_keysFound += memory.count(key) + memory.count(key.toHex());
            for (int second = 0; second < seconds; ++second)
                m_secondsFound += memory.count(m_samples.sliced(qsizetype(second) * rate * 2, rate * 2));
            for (qsizetype at = 0; at + 64 <= m_samples.size(); at += 4000)
                m_piecesFound += memory.count(m_samples.sliced(at, 64));
        });
    }
    static QByteArray unhexed(const QByteArray &text)
    {
        return QByteArray::fromHex(QByteArray(text).replace("\\x", ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("looks into /proc and uses strace");
#elif defined(VOICELOG_SANITIZE)
        QSKIP("too slow, and the sanitizer keeps what was freed");
#endif
        m_archive = m_folder.filePath(u"demo.voicelog"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"home"_s) && QDir(m_folder.path()).mkdir(u"tmp"_s));
        VERIFY_OK(makeDemoArchive(m_archive, {}, {}, TempArchive::cost()));
        const std::unique_ptr<Session> session = unlock();
        addTheNewestCall(*session);
        learnWhatIsSecret(*session);
        session->lock();
        walk();
    }

    void theWholeTourWritesNothingSecret()
    {
        if (m_trace.isEmpty())
            QSKIP("strace is not here");
        QFile file(m_trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression openedToWrite(u"openat\\([^,]+, \"([^\"]*)\", \\S*(O_WRONLY|O_RDWR|O_CREAT)"_s);
        qsizetype pages = 0;
        bool told = false;
        QSet<QByteArray> places;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            pages += line.contains("pwrite64(") ? 1 : 0;
            told = told || line.contains(hexed("LOCKED"));
            if (line.contains("openat(")) {
                const auto match = openedToWrite.match(QString::fromLatin1(line));
                if (match.hasMatch())
                    places.insert(unhexed(match.captured(1).toLatin1()));
                continue;
            }
            for (const QString &word : std::as_const(m_words)) {
                QVERIFY2(!line.contains(hexed(word.toUtf8())), qPrintable(word));
                QVERIFY2(!line.contains(hexed(utf16(word))), qPrintable(word));
            }
            for (const DemoAccount &account : demoAccounts())
                QVERIFY2(!line.contains(hexed(account.password)), qPrintable(account.name));
            for (const QByteArray &key : std::as_const(m_keys)) {
                QVERIFY(!line.contains(hexed(key)));
                QVERIFY(!line.contains(hexed(key.toHex())));
            }
            for (qsizetype at = 0; at + 64 <= m_samples.size(); at += 4000)
                QVERIFY(!line.contains(hexed(QByteArrayView(m_samples).sliced(at, 64))));
        }
        QVERIFY(pages > 100); // of the archive, which are noise
        QVERIFY(told);
        // Nor is anything put elsewhere.
        QVERIFY(places.size() > 10);
        for (const QByteArray &place : std::as_const(places)) {
            QVERIFY2(place.startsWith(QFile::encodeName(m_folder.path())) || place.startsWith("/dev/") ||
                         place.startsWith("/proc/"),
                     place.constData());
        }
    }

    void nothingSecretIsInArgumentsOrEnvironmentAndNoCoreIsDumped()
    {
        QVERIFY(m_about.contains(u"cmdline"_s));
        const QByteArray limits = m_about.take(u"limits"_s).simplified();
        QVERIFY2(limits.contains("Max core file size 0 0 "), limits.constData());
        for (const QByteArray &bytes : std::as_const(m_about)) {
            for (const QString &word : std::as_const(m_words))
                QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            for (const DemoAccount &account : demoAccounts())
                QVERIFY2(!bytes.contains(account.password), qPrintable(account.name));
        }
    }

    void theLockedConsolesMemoryHoldsNoKeyAndNoSound()
    {
        if (!m_looked)
            QSKIP("this system lets nobody look into a process's memory");
        qInfo("%lld of %lld pieces of the sound are left in freed memory", m_piecesFound,
              (m_samples.size() - 64) / 4000 + 1);
        QCOMPARE(m_keysFound, 0);
        QCOMPARE(m_secondsFound, 0);
    }
};

VOICELOG_GUILESS_TEST(TestTourSecrets)
#include "tst_toursecrets.moc"
