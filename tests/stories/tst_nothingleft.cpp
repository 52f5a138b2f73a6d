// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/LegalDay.h>
#include <common/FullSchema.h>
#include <common/SecretLineEdit.h>
#include <console/Console.h>
#include <monitoring/CaseDossier.h>
#include <programmes/StoredRetention.h>
#include <recordings/CallDataEditing.h>
#include <recordings/ReasonDialog.h>
#include <recordings/RecordingListView.h>
#include <retention/RetentionService.h>
#include <shell/MainWindow.h>
#include <shell/Workspace.h>
#include <support/CaseCalls.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <support/VaultPages.h>

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// After a case was destroyed no file under the archive, the settings, the cache, the data or the temporary folder
/// holds a name or a number of it, nor does any account's private corner of the archive.
class StoryNothingLeft : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;

    [[nodiscard]] QString under(const QString &name) const { return m_root.filePath(name); }

    /// What the calls and the dossier of the case call people by.
    static QStringList names() { return {u"Jeroen"_s, u"van Dam"_s, u"Willemijn"_s, u"Aerts"_s, u"+31205551"_s}; }

    /// Each as it may stand in a file.
    static QList<QByteArray> needles()
    {
        QList<QByteArray> all;
        const auto both = names() + QStringList{u"jeroen"_s, u"willemijn"_s, u"van dam"_s};
        for (const QString &name : both) {
            const QByteArray utf8 = name.toUtf8();
            all += utf8;
            if (utf8.toPercentEncoding() != utf8)
                all += utf8.toPercentEncoding();
            QByteArray wide;
            for (const QChar c : name)
                wide.append(char(c.unicode())).append('\0');
            all += wide;
            // In Base64 it may begin at any of three places; the ends depend on what stands beside it.
            for (int before = 0; before < 3; ++before) {
                const QByteArray encoded = (QByteArray(before, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
                const QByteArray core = encoded.sliced(before == 0 ? 0 : before + 1).chopped(2);
                if (core.size() >= 6)
                    all += core;
            }
        }
        return all;
    }
    static QStringList foundIn(const QByteArray &bytes, const QString &where)
    {
        static const QList<QByteArray> all = needles();
        QStringList found;
        for (const QByteArray &needle : all) {
            if (bytes.contains(needle))
                found += where + u": "_s + QString::fromLatin1(needle.toPercentEncoding());
        }
        return found;
    }
    [[nodiscard]] QStringList foundInFiles(int *files) const
    {
        QStringList found;
        QDirIterator each(m_root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            found += foundIn(file.fileName().toUtf8(), u"the name of "_s + file.fileName());
            if (file.open(QIODevice::ReadOnly))
                found += foundIn(file.readAll(), file.fileName());
            ++*files;
        }
        return found;
    }
    static QStringList foundInPrivate(Session &session)
    {
        QStringList found;
        const QStringList keys = orQuit(session.privateKeys({}));
        for (const QString &key : keys) {
            const auto value = orQuit(session.getPrivate(key));
            found += foundIn(key.toUtf8() + '\n' + value.value_or(QByteArray()), key);
        }
        return found;
    }

    struct Desktop
    {
        explicit Desktop(const StoryNothingLeft &story)
            : console({.settingsFile = story.under(u"config/console.ini"_s),
                       .throttleFile = story.under(u"data/waits"_s),
                       .cost = TempArchive::cost()})
        {
            console.start();
            console.window().resize(1400, 900);
            console.window().show();
        }
        template <typename W>
        [[nodiscard]] W *find(const QString &name)
        {
            return console.window().findChild<W *>(name);
        }
        bool unlock(const QString &path, const QString &account)
        {
            console.window().openArchive(path, account);
            auto *password = find<SecretLineEdit>(u"password"_s);
            if (!QTest::qWaitFor([password] { return password->isEnabled() && password->isVisible(); }))
                return false;
            QTest::keyClicks(password, u"correct horse battery"_s);
            QTest::mouseClick(find<QPushButton>(u"unlockButton"_s), Qt::LeftButton);
            return QTest::qWaitFor([this] { return console.window().workspace() != nullptr; });
        }
        void visit(const QString &title)
        {
            const auto *pages = find<QListWidget>(u"pages"_s);
            const auto items = pages->findItems(title, Qt::MatchExactly);
            QCOMPARE(items.size(), 1);
            QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(items[0]).center());
        }
        Console console;
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[variable, folder] :
             {std::pair("XDG_CONFIG_HOME", u"config"_s), std::pair("XDG_CACHE_HOME", u"cache"_s),
              std::pair("XDG_DATA_HOME", u"data"_s), std::pair("XDG_STATE_HOME", u"state"_s),
              std::pair("HOME", u"home"_s), std::pair("TMPDIR", u"tmp"_s)}) {
            QVERIFY(QDir().mkpath(under(folder)));
            qputenv(variable, under(folder).toLocal8Bit());
        }
        QCoreApplication::setOrganizationName(u"Voicelog"_s);
        QCoreApplication::setApplicationName(u"Voicelog"_s);
    }

    void theSearchFindsWhatIsThere()
    {
        for (const QByteArray &planted :
             {"a Jeroen b"_ba, "file:///Willemijn%20Aerts.wav"_ba, "xyWillemijn Aerts"_ba.toBase64(),
              QByteArray(reinterpret_cast<const char *>(u"Willemijn"), 18)}) {
            QFile file(under(u"cache/planted"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(planted);
            file.close();
            int files = 0;
            QVERIFY2(!foundInFiles(&files).isEmpty(), planted.constData());
            QVERIFY(file.remove());
        }
    }

    void s6_noFileHoldsANameOfADestroyedCase()
    {
        CaseDesk desk(true, fullSchema());
        auto calls = std::make_unique<CaseCalls>(desk);
        // The console goes by the real clock: the case began yesterday.
        const QDate start = legalDay(QDateTime::currentDateTimeUtc()).addDays(-1);
        desk.goTo(start.addDays(-7));
        const MonitoringCase running = desk.running(false, start);
        const auto outcomes = calls->takeIn(running, {calls->call(start), calls->call(start)});
        const Recording recording =
            calls->recordings(desk.sessionOf(u"investigator"_s), running, outcomes).constFirst();
        calls.reset(); // and the files it came from

        // The investigator looks for it by name, opens it and listens; then the program ends.
        {
            Desktop desktop(*this);
            QVERIFY(desktop.unlock(desk.archive.path(), u"investigator"_s));
            desktop.visit(u"Recordings"_s);
            auto *list = desktop.find<RecordingListView>(u"recordingList"_s);
            QTRY_VERIFY(list->model() && list->model()->rowCount() == 2);
            QTest::keyClicks(desktop.find<QLineEdit>(u"searchText"_s), u"Willemijn"_s);
            list->selectRow(0);
            QTRY_VERIFY(!desktop.find<QLabel>(u"headerNumber"_s)->text().isEmpty());
            desktop.find<QAction>(u"doPlay"_s)->trigger();
            QTRY_VERIFY(desktop.console.window().findChild<ReasonDialog *>());
            auto *dialog = desktop.console.window().findChild<ReasonDialog *>();
            auto *kind = dialog->findChild<QComboBox *>(u"reasonKind"_s);
            kind->setCurrentIndex(kind->findData(u"QUALITY"_s));
            dialog->findChild<QPushButton *>(u"listenButton"_s)->click();
            QTest::qWait(500);
            desktop.visit(u"Monitoring"_s);
        }
        // Somebody typed and did not store it.
        VERIFY_OK(desk.officer.putPrivate(CaseUnsaved::key(running), "{\"name\":\"Jeroen van Dam\"}"));
        VERIFY_OK(desk.sessionOf(u"investigator"_s)
                      .putPrivate(CallDataEditing::draftKey(recording.id), "{\"name\":\"Willemijn Aerts\"}"));
        QVERIFY(!foundInPrivate(desk.officer).isEmpty());
        QVERIFY(foundInPrivate(desk.sessionOf(u"investigator"_s)).size() > 1);

        // Nothing was found; the day comes and the unattended run destroys.
        desk.goTo(running.periodEnd.addDays(1));
        VERIFY_OK(desk.mine.settle());
        const auto closed =
            desk.mine.closeWithoutFinding(*desk.mine.theCase(running.id), u"The calls show nothing out of order."_s);
        VERIFY_OK(closed);
        desk.goTo(closed->destructionDue);
        const StoredRetention source;
        RetentionService nightly(desk.sessionOf(u"service"_s), desk.book, source);
        QCOMPARE(nightly.run(*nightly.plan())->vaults, 1);

        // An officer looks at what is left of it.
        {
            Desktop desktop(*this);
            QVERIFY(desktop.unlock(desk.archive.path(), u"officer"_s));
            desktop.visit(u"Monitoring"_s);
            desktop.visit(u"Destruction"_s);
            QTest::qWait(300);
        }
        int files = 0;
        const QStringList found = foundInFiles(&files);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(files >= 4, qPrintable(QString::number(files))); // governance, keyring, settings, waits
        QVERIFY(QFile::exists(under(u"config/console.ini"_s)));
        QStringList inPages;
        const auto pages = VaultPages::read(desk.archive, {});
        QVERIFY(pages.size() > 10);
        for (qsizetype page = 0; page < pages.size(); ++page)
            inPages += foundIn(pages[page], u"governance.db, page %1"_s.arg(page + 1));
        QVERIFY2(inPages.isEmpty(), qPrintable(inPages.join(u'\n')));
        for (const auto &name : {u"officer"_s, u"second"_s, u"investigator"_s}) {
            const QStringList left = foundInPrivate(desk.archive.sessionOf(name));
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        }
        qInfo("%d files and %d pages of governance.db searched", files, int(pages.size()));
    }
};

VOICELOG_WIDGET_TEST(StoryNothingLeft)
#include "tst_nothingleft.moc"
