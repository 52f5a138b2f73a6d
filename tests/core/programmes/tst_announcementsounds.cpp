// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <audio/AudioErrors.h>
#include <audio/AudioWriter.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeErrors.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QByteArray wav(double hertz, int milliseconds)
{
    QList<qint16> samples;
    for (int i = 0; i < milliseconds * 8; ++i)
        samples.append(qint16(8000 * std::sin(2 * M_PI * hertz * i / 8000)));
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return {};
    const auto writer = AudioWriter::open(&buffer, AudioFileFormat::Wav16, 1, 8000);
    if (!writer || !(*writer)->write(samples) || !(*writer)->finish())
        return {};
    return buffer.data();
}

AnnouncementSound sound(const QByteArray &bytes)
{
    AnnouncementSound sound;
    sound.name = u"announcement.wav"_s;
    sound.language = u"nl"_s;
    sound.textVersion = u"1"_s;
    sound.bytes = bytes;
    return sound;
}

} // namespace

class TestAnnouncementSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsReadsAndRemoves()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto programme = service.add(u"One"_s, Purpose::Quality, {});
        VERIFY_OK(programme);
        const QByteArray bytes = wav(440, 1500);
        const auto added = service.addSound(programme->id, sound(bytes));
        VERIFY_OK(added);
        QCOMPARE(added->durationMs, 1500);
        QCOMPARE(added->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        archive.clock().advanceMs(1);
        VERIFY_OK(service.addSound(programme->id, sound(wav(220, 700))));
        const auto all = service.announcementSounds(programme->id);
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().id, added->id);
        QCOMPARE(all->first().bytes, bytes);
        QCOMPARE(all->first().language, u"nl"_s);
        VERIFY_ERROR(service.addSound(programme->id, sound(bytes)), errors::SoundKnown);
        VERIFY_OK(service.removeSound(added->id));
        QCOMPARE(service.announcementSounds(programme->id)->size(), 1);
        VERIFY_ERROR(service.removeSound(added->id), errors::NotFound);
    }

    void refusals()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto programme = service.add(u"One"_s, Purpose::Quality, {});
        VERIFY_OK(programme);
        VERIFY_ERROR(service.addSound(Id::create(archive.clock()), sound(wav(440, 500))), errors::NotFound);
        VERIFY_ERROR(service.addSound(programme->id, sound(QByteArray("no sound at all"))), errors::NotAudio);
        VERIFY_ERROR(service.addSound(programme->id, sound(QByteArray(AnnouncementSound::largest + 1, '\0'))),
                     errors::SoundTooLarge);
        AnnouncementSound other = sound(wav(440, 500));
        other.language = u"Dutch"_s;
        VERIFY_ERROR(service.addSound(programme->id, other), errors::InvalidValue);
        other = sound(wav(440, 500));
        other.textVersion = u" "_s;
        VERIFY_ERROR(service.addSound(programme->id, other), errors::MissingValue);
        archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto session = archive.unlock(u"council"_s);
        ProgrammeService reviewer(*session);
        VERIFY_ERROR(reviewer.addSound(programme->id, sound(wav(440, 500))), errors::RoleDenied);
        VERIFY_ERROR(reviewer.announcementSounds(programme->id), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestAnnouncementSounds)
#include "tst_announcementsounds.moc"
