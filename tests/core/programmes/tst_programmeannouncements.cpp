// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/MadeUpSpeech.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A programme's sounds become what import listens for.
class TestProgrammeAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsAreMadeReady()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService programmes(archive.session());
        auto programme = programmes.add(u"Service desk"_s, Purpose::Quality, {u"Helpdesk"_s}, u"SERVICE"_s);
        VERIFY_OK(programme);
        const auto none = soughtAnnouncements(archive.session(), *programme);
        VERIFY_OK(none);
        QVERIFY(none->isEmpty());

        programme->announcedPurposes = {Purpose::Quality, Purpose::Training};
        programme->privacyNoticeRef = u"https://example.nl/privacy"_s;
        programme = programmes.edit(*programme);
        VERIFY_OK(programme);
        const QTemporaryDir folder;
        for (const double seconds : {3.0, 0.7}) { // the second is too short to be looked for
            const QString path = folder.filePath(u"prompt.wav"_s);
            writeWav(path, madeUpSpeech(9, seconds));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            AnnouncementSound sound;
            sound.name = u"prompt.wav"_s;
            sound.language = u"nl"_s;
            sound.textVersion = QString::number(seconds);
            sound.bytes = file.readAll();
            VERIFY_OK(programmes.addSound(programme->id, sound));
        }
        const auto sought = soughtAnnouncements(archive.session(), *programme);
        VERIFY_OK(sought);
        QCOMPARE(sought->size(), 1);
        QCOMPARE(sought->first().textVersion, u"3"_s);
        QCOMPARE(sought->first().language, u"nl"_s);
        QCOMPARE(sought->first().privacyNoticeRef, u"https://example.nl/privacy"_s);
        QCOMPARE(sought->first().announcedPurposes, (QStringList{u"QUALITY"_s, u"TRAINING"_s}));
        QVERIFY(sought->first().reference->durationMs() > 2500);
    }
};

VOICELOG_APPLESS_TEST(TestProgrammeAnnouncements)
#include "tst_programmeannouncements.moc"
