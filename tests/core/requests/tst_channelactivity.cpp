// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/PeakPyramid.h>
#include <requests/ChannelActivity.h>
#include <support/TestMain.h>

#include <QTest>

#include <cmath>

using namespace voicelog;

/// When somebody is heard on a channel.
class TestChannelActivity : public QObject
{
    Q_OBJECT

    /// Ten seconds of stereo: noise of a line everywhere, and a tone on the right channel in these stretches.
    static PeakPyramid peaks(const QList<TimeRange> &loud)
    {
        PeakBuilder builder(2, 8000);
        QList<qint16> frames;
        for (int i = 0; i < 80'000; ++i) {
            const auto hum = qint16(i % 2 == 0 ? 40 : -40);
            qint16 right = hum;
            for (const TimeRange &range : loud) {
                if (range.contains(i / 8))
                    right = qint16(8000 * std::sin(i * 0.3));
            }
            frames << hum << right;
        }
        builder.add({frames.constData(), size_t(frames.size())});
        return builder.finish();
    }

private Q_SLOTS:
    void tellsWhenThereIsSound()
    {
        const PeakPyramid made = peaks({{2000, 3000}, {7000, 8000}});
        const QList<TimeRange> found = activeStretches(made, 1);
        QCOMPARE(found.size(), 2);
        // All of it, and not much more than the margin.
        QVERIFY(found[0].startMs <= 2000 && found[0].startMs >= 1400);
        QVERIFY(found[0].endMs >= 3000 && found[0].endMs <= 3600);
        QVERIFY(found[1].startMs <= 7000 && found[1].endMs >= 8000);
        QVERIFY(activeStretches(made, 0).isEmpty());
    }
    void passesOverShortPauses() { QCOMPARE(activeStretches(peaks({{2000, 3000}, {3800, 5000}}), 1).size(), 1); }
    void nothingOfNothing()
    {
        QVERIFY(activeStretches({}, 0).isEmpty());
        QVERIFY(activeStretches(peaks({}), 2).isEmpty());
        QVERIFY(activeStretches(peaks({}), -1).isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestChannelActivity)
#include "tst_channelactivity.moc"
