// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/Clock.h>
#include <recordings/RecordingFilter.h>
#include <support/TestMain.h>

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestRecordingFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJson()
    {
        RecordingFilter filter;
        QVERIFY(filter.isEmpty());
        QCOMPARE(filter.toJson(), QJsonObject());
        filter.text = u"\"jan\" ö"_s;
        filter.number = u"020"_s;
        filter.party = u"x"_s;
        filter.line = u"Sales"_s;
        filter.programmes = {Id::create(SystemClock())};
        filter.direction = Direction::Internal;
        filter.state = RecordingState::Restricted;
        filter.from = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC);
        filter.until = filter.from.addDays(1);
        filter.minDurationMs = 0;
        filter.maxDurationMs = 86'400'000;
        const auto bytes = QJsonDocument(filter.toJson()).toJson();
        QCOMPARE(RecordingFilter::fromJson(QJsonDocument::fromJson(bytes).object()), filter);
    }

    void ignoresWhatItDoesNotKnow()
    {
        const QJsonObject json{{u"text"_s, 3},         {u"direction"_s, u"SIDEWAYS"_s}, {u"from"_s, u"yesterday"_s},
                               {u"state"_s, 1},        {u"minDurationMs"_s, u"1"_s},    {u"programmes"_s, u"x"_s},
                               {u"newer"_s, u"kind"_s}};
        QVERIFY(RecordingFilter::fromJson(json).isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestRecordingFilter)
#include "tst_recordingfilter.moc"
