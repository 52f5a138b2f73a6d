// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/AnnouncementFinder.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>
#include <support/AnnouncementCalls.h>
#include <support/MadeUpSpeech.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QTest>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

namespace {

using Calls = AnnouncementCalls;

Result<AnnouncementReferencePtr> prepared(const std::vector<qint16> &samples, int rate = 8000)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    VOICELOG_ASSIGN(const auto writer, AudioWriter::open(&buffer, AudioFileFormat::Wav16, 1, rate));
    VOICELOG_TRY(writer->write(samples));
    VOICELOG_TRY(writer->finish());
    return AnnouncementReference::prepare(&buffer, u"prompt.wav"_s);
}

QList<HeardAnnouncement> heardIn(const std::vector<qint16> &call, const QList<AnnouncementReferencePtr> &references,
                                 int channels = 1, int minutes = AnnouncementFinder::defaultMinutes)
{
    AnnouncementFinder finder(references, channels, 8000, minutes);
    const size_t block = 777 * size_t(channels); // fits no frame
    for (size_t at = 0; at < call.size(); at += block)
        finder.add(std::span(call).subspan(at, std::min(block, call.size() - at)));
    return finder.find().value_or(QList<HeardAnnouncement>());
}

std::vector<qint16> part(const std::vector<qint16> &samples, double fromSeconds, double toSeconds)
{
    return {samples.begin() + qptrdiff(fromSeconds * 8000), samples.begin() + qptrdiff(toSeconds * 8000)};
}

} // namespace

class TestAnnouncementFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaceAndChannel_data();
    void findsPlaceAndChannel();
    void tellsAPartFromTheWhole_data();
    void tellsAPartFromTheWhole();
    void ofTwoVersionsTheOneThatWasPlayed();
    void hearsNothingWhereNothingWasSaid();
    void listensToTheFirstMinutesOnly();
    void emptyAndVeryShortCalls();
    void canBeCancelled();
    void soundsThatCannotBeLookedFor_data();
    void soundsThatCannotBeLookedFor();
    void precisionAndRecallAtTenDecibel();
};

void TestAnnouncementFinder::findsPlaceAndChannel_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("channels");
    QTest::newRow("mono, at once") << 0.0 << 0 << 1;
    QTest::newRow("mono, later") << 13.37 << 0 << 1;
    QTest::newRow("left of two") << 5.0 << 0 << 2;
    QTest::newRow("right of two") << 5.0 << 1 << 2;
    QTest::newRow("at the very end") << 17.0 << 0 << 1;
}

void TestAnnouncementFinder::findsPlaceAndChannel()
{
    QFETCH(const double, at);
    QFETCH(const int, channel);
    QFETCH(const int, channels);
    const auto prompt = madeUpSpeech(1, 3);
    const auto reference = prepared(prompt);
    VERIFY_OK(reference);
    std::vector<qint16> call;
    const auto with = callWith(prompt, at, 20, 2);
    const auto without = madeUpSpeech(3, 20);
    for (size_t i = 0; i < with.size(); ++i) {
        for (int c = 0; c < channels; ++c)
            call.push_back(c == channel ? qint16(with[i] / 4) : without[i]); // 12 dB softer than the prompt
    }
    const auto heard = heardIn(call, {*reference}, channels);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first().channel, channel);
    QVERIFY2(std::abs(double(heard.first().startMs) - at * 1000) <= 50,
             qPrintable(QString::number(heard.first().startMs)));
    QVERIFY(heard.first().playedFully);
    QVERIFY(heard.first().heardShare > 0.9);
    QVERIFY(heard.first().score > 0.8);
}

void TestAnnouncementFinder::tellsAPartFromTheWhole_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("at"); // of what is played
    QTest::addColumn<bool>("heard");
    QTest::addColumn<bool>("fully");
    QTest::newRow("all of it") << 0.0 << 4.0 << 3.0 << true << true;
    QTest::newRow("cut off") << 0.0 << 2.8 << 3.0 << true << false;
    QTest::newRow("begun late") << 1.3 << 4.0 << 3.0 << true << false;
    QTest::newRow("begun before the recording") << 1.3 << 4.0 << 0.0 << true << false;
    QTest::newRow("the recording ends in it") << 0.0 << 2.7 << 17.3 << true << false;
    QTest::newRow("a quarter of it") << 0.0 << 1.0 << 3.0 << false << false;
}

void TestAnnouncementFinder::tellsAPartFromTheWhole()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, at);
    QFETCH(const bool, heard);
    QFETCH(const bool, fully);
    const auto prompt = madeUpSpeech(11, 4);
    const auto reference = prepared(prompt);
    VERIFY_OK(reference);
    const auto found = heardIn(callWith(part(prompt, from, to), at, 20, 12), {*reference});
    QCOMPARE(found.size(), heard ? 1 : 0);
    if (!heard)
        return;
    QCOMPARE(found.first().playedFully, fully);
    QVERIFY(std::abs(found.first().heardShare - (to - from) / 4) < 0.2);
    QVERIFY(std::abs(double(found.first().startMs) - (at - from) * 1000) <= 50);
}

void TestAnnouncementFinder::ofTwoVersionsTheOneThatWasPlayed()
{
    // Two texts that begin alike, and a third that has nothing to do with them.
    const auto older = madeUpSpeech(21, 4);
    auto newer = part(older, 0, 2.4);
    const auto end = madeUpSpeech(22, 2);
    newer.insert(newer.end(), end.begin(), end.end());
    const auto a = prepared(older);
    const auto b = prepared(newer);
    const auto c = prepared(madeUpSpeech(23, 4));
    VERIFY_OK(a);
    VERIFY_OK(b);
    VERIFY_OK(c);
    const auto heard = heardIn(callWith(newer, 4, 20, 24), {*a, *b, *c});
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first().reference, 1);
    QVERIFY(heard.first().playedFully);
}

void TestAnnouncementFinder::hearsNothingWhereNothingWasSaid()
{
    const auto reference = prepared(madeUpSpeech(31, 3));
    VERIFY_OK(reference);
    QVERIFY(heardIn(std::vector<qint16>(20 * 8000, 0), {*reference}).isEmpty());
    std::vector<qint16> noise;
    std::mt19937 random(5);
    for (int i = 0; i < 20 * 8000; ++i)
        noise.push_back(qint16(int(random() % 2000) - 1000));
    QVERIFY(heardIn(noise, {*reference}).isEmpty());
    for (quint32 seed = 32; seed < 40; ++seed)
        QVERIFY(heardIn(madeUpSpeech(seed, 30), {*reference}).isEmpty());
}

void TestAnnouncementFinder::listensToTheFirstMinutesOnly()
{
    const auto prompt = madeUpSpeech(41, 3);
    const auto reference = prepared(prompt);
    VERIFY_OK(reference);
    const auto call = callWith(prompt, 62, 80, 42);
    QCOMPARE(heardIn(call, {*reference}, 1, 2).size(), 1);
    QVERIFY(heardIn(call, {*reference}, 1, 1).isEmpty());
    AnnouncementFinder finder({*reference}, 1, 8000, 1);
    finder.add(std::span(call).first(59 * 8000));
    QVERIFY(finder.wantsMore());
    finder.add(std::span(call).subspan(59 * 8000, 2 * 8000));
    QVERIFY(!finder.wantsMore());
    QVERIFY(!AnnouncementFinder({}, 1, 8000).wantsMore()); // nothing to look for
}

void TestAnnouncementFinder::emptyAndVeryShortCalls()
{
    const auto reference = prepared(madeUpSpeech(51, 3));
    VERIFY_OK(reference);
    for (const size_t samples : {0, 1, 100, 257, 4000})
        QVERIFY(heardIn(std::vector<qint16>(samples, 1000), {*reference}).isEmpty());
}

void TestAnnouncementFinder::canBeCancelled()
{
    const auto reference = prepared(madeUpSpeech(61, 3));
    VERIFY_OK(reference);
    AnnouncementFinder finder({*reference}, 1, 8000);
    const auto call = madeUpSpeech(62, 10);
    finder.add(call);
    CancelToken cancel;
    cancel.cancel();
    VERIFY_ERROR(finder.find(cancel), errors::Cancelled);
}

void TestAnnouncementFinder::soundsThatCannotBeLookedFor_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("silent");
    QTest::addColumn<QString>("detail");
    QTest::newRow("silent") << 3.0 << true << u"silent"_s;
    QTest::newRow("too short") << 0.8 << false << u"too-short"_s;
    QTest::newRow("too long") << 61.0 << false << u"too-long"_s;
}

void TestAnnouncementFinder::soundsThatCannotBeLookedFor()
{
    QFETCH(const double, seconds);
    QFETCH(const bool, silent);
    QFETCH(const QString, detail);
    const auto reference =
        prepared(silent ? std::vector<qint16>(size_t(seconds * 8000), 0) : madeUpSpeech(71, seconds));
    VERIFY_ERROR(reference, errors::AnnouncementUnusable);
    QCOMPARE(reference.error().parameters().value(u"detail"_s).toString(), detail);
}

// A smaller run of bench_announcement.
void TestAnnouncementFinder::precisionAndRecallAtTenDecibel()
{
#ifdef VOICELOG_SANITIZE
    QSKIP("figures; the other tests go through the same code");
#endif
    Calls calls(4);
    if (!calls.load(40, 3))
        QSKIP("no Asterisk prompts or no ffmpeg here");
    int positives = 0;
    int found = 0;
    int falseReports = 0;
    for (const auto codec : {Calls::Codec::ALaw, Calls::Codec::Gsm, Calls::Codec::G722, Calls::Codec::Pcm16}) {
        std::vector<Calls::Call> made;
        for (const auto noise : {Calls::Noise::Line, Calls::Noise::TalkOver}) {
            for (int i = 0; i < 5; ++i)
                made.push_back(calls.make(Calls::Case::Whole, codec, noise, 10));
            for (const auto what : {Calls::Case::None, Calls::Case::OtherPrompt, Calls::Case::Part})
                made.push_back(calls.make(what, codec, noise, 10));
        }
        VERIFY_OK(Calls::encode(made, codec));
        for (const auto &call : made) {
            AnnouncementFinder finder(calls.references(call), int(call.channels.size()), call.rate);
            finder.add(call.interleaved());
            const auto heard = finder.find();
            VERIFY_OK(heard);
            const Calls::Verdict verdict = calls.judge(call, *heard);
            falseReports += verdict.falseReports;
            if (call.what == Calls::Case::Whole) {
                ++positives;
                found += verdict.found;
            }
        }
    }
    const double precision = double(found) / std::max(1, found + falseReports);
    const double recall = double(found) / positives;
    qInfo("%d of %d found, %d false", found, positives, falseReports);
    QVERIFY(precision >= 0.99);
    QVERIFY(recall >= 0.97);
}

VOICELOG_APPLESS_TEST(TestAnnouncementFinder)
#include "tst_announcementfinder.moc"
