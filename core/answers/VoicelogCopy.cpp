// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VoicelogCopy.h"

#include "TimelinePicture.h"
#include "WordsText.h"

#include <reports/ReportWriter.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

class CopyWriter : private ReportWriter
{
public:
    CopyWriter(ReportBuilder &build, const DataRequest &request, const GivenRecording &given)
        : ReportWriter(build), m_request(request), m_given(given), m_recording(given.recording)
    {
    }

    Report write()
    {
        cover();
        request();
        callData();
        timeline();
        words();
        leftOut();
        files();
        playing();
        return m_build.take();
    }

private:
    [[nodiscard]] QString date(QDate day) const { return m_build.texts().date(day); }
    [[nodiscard]] QString copyValue(QLatin1StringView id) const
    {
        return m_build.texts().value(QString(id), "copyValue"_L1);
    }
    /// Minutes and seconds in the recording.
    [[nodiscard]] static QString at(qint64 ms)
    {
        const qint64 seconds = ms / 1000;
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    [[nodiscard]] QString who(const Participant &one) const
    {
        QStringList parts{copyValue(enumId(one.role))};
        for (const QString &told : {one.name, one.number}) {
            if (!told.isEmpty())
                parts += told;
        }
        return parts.join(u", "_s);
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("copy.title"_L1);
        report.subtitle = m_recording.number;
        report.containsPersonalData = true;
        report.classification = Classification::Confidential;
        report.objectId = m_request.id.toString();
        report.data = {{u"request"_s, m_request.number},
                       {u"recording"_s, m_recording.number},
                       {u"decision"_s, QString(idIn(copyDecisionIds, m_given.decision.decision))}};
    }

    void request()
    {
        m_build.chapter(text("copy.request"_L1));
        m_build.fact("copy.number"_L1, m_request.number);
        m_build.fact("copy.requester"_L1, m_request.requester);
        m_build.optionalFact("copy.representative"_L1, m_request.representative);
        m_build.fact("copy.receivedOn"_L1, m_request.receivedOn);
        const QString how =
            m_request.identityMethod
                ? m_build.texts().value(QString(idIn(identityMethodIds, *m_request.identityMethod)), "letterValue"_L1)
                : QString(copyValue(idIn(identityStateIds, m_request.identity)));
        m_build.fact("copy.identity"_L1, how);
        m_build.fact("copy.identityOn"_L1, m_request.identityCheckedOn);
        m_build.flushFacts();
    }

    void callData()
    {
        m_build.chapter(text("copy.callData"_L1));
        const QDateTime local = m_recording.startedAt.toTimeZone(QTimeZone(m_build.report().timeZone));
        m_build.fact("copy.recording"_L1, m_recording.number);
        m_build.fact("copy.startedAt"_L1, text("head.madeWhen"_L1, {{u"date"_s, date(local.date())},
                                                                    {u"time"_s, local.toString(u"HH:mm:ss"_s)},
                                                                    {u"zone"_s, local.timeZoneAbbreviation()}}));
        m_build.fact("copy.duration"_L1, m_build.texts().duration(m_recording.durationMs));
        m_build.fact("copy.direction"_L1, copyValue(enumId(m_recording.direction)));
        QStringList people;
        for (const Participant &one : m_recording.participants)
            people += who(one);
        m_build.fact("copy.participants"_L1, people);
        m_build.fact("copy.line"_L1, m_recording.line);
        m_build.fact("copy.programme"_L1, m_given.programme);
        m_build.fact("copy.purpose"_L1, value(purposeId(m_given.purpose)));
        m_build.fact("copy.extent"_L1, copyValue(enumId(m_recording.extent)));
        m_build.optionalFact("copy.contract"_L1, m_recording.contractRef);
        m_build.optionalFact("copy.order"_L1, m_recording.orderRef);
        m_build.flushFacts();
        m_build.note(text("copy.othersMasked"_L1));
    }

    void timeline()
    {
        m_build.chapter(text("copy.timeline"_L1));
        m_build.report().blocks.emplace_back(timelinePicture(m_given, m_build.texts()));
        QList<QStringList> rows;
        for (const Segment &one : m_given.segments)
            rows += {at(one.range.startMs), at(one.range.endMs), copyValue(enumId(one.kind))};
        m_build.table({{text("copy.from"_L1), 1, true}, {text("copy.to"_L1), 1, true}, {text("copy.segment"_L1), 5}},
                      rows, text("copy.noSegments"_L1));
    }

    void words()
    {
        m_build.chapter(text("copy.words"_L1));
        if (m_given.words.isEmpty()) {
            m_build.note(text("copy.noWords"_L1));
            return;
        }
        QList<QStringList> rows;
        for (const TranscriptCue &cue : m_given.words)
            rows += {at(cue.range.startMs), speakerWord(cue.speaker, m_build.texts()), cue.text};
        m_build.table({{text("copy.from"_L1), 0.7, true}, {text("copy.speaker"_L1), 1.6}, {text("copy.said"_L1), 6}},
                      rows, {});
    }

    void leftOut()
    {
        m_build.chapter(text("copy.leftOut"_L1));
        const RecordingDecision &decision = m_given.decision;
        if (decision.decision == CopyDecision::Copy) {
            m_build.paragraph(text("copy.whole"_L1));
            return;
        }
        if (decision.decision == CopyDecision::Transcript)
            m_build.paragraph(text("copy.inWriting"_L1));
        QList<CopyMark> marks = decision.marks;
        std::ranges::stable_sort(marks, {}, [](const CopyMark &one) { return one.sound.range.startMs; });
        QList<QStringList> rows;
        for (const CopyMark &one : std::as_const(marks))
            rows += {at(one.sound.range.startMs), at(one.sound.range.endMs),
                     m_build.texts().value(QString(idIn(markSubjectIds, one.subject)), "markSubject"_L1),
                     copyValue(idIn(redactionMethodIds, one.sound.method))};
        if (!rows.isEmpty())
            m_build.table({{text("copy.from"_L1), 0.8, true},
                           {text("copy.to"_L1), 0.8, true},
                           {text("copy.what"_L1), 3},
                           {text("copy.how"_L1), 2}},
                          rows, {});
        m_build.paragraph(text("copy.why"_L1, {{u"weighing"_s, decision.weighing}}));
    }

    void files()
    {
        m_build.chapter(text("copy.files"_L1));
        QList<QStringList> rows;
        for (const PackageFile &one : m_given.files)
            rows += {one.name, count(one.bytes), QString::fromLatin1(one.sha256)};
        m_build.table({{text("copy.file"_L1), 2.2}, {text("copy.bytes"_L1), 0.9, true}, {text("copy.sha256"_L1), 4}},
                      rows, {});
        m_build.note(text("copy.checksums"_L1));
    }

    void playing()
    {
        m_build.chapter(text("copy.playing"_L1));
        m_build.paragraph(text(m_given.hasSound() ? "copy.howToPlay"_L1 : "copy.nothingToPlay"_L1));
        if (m_given.hasSound() && m_given.channels > 1)
            m_build.paragraph(text("copy.channels"_L1));
    }

    const DataRequest &m_request;
    const GivenRecording &m_given;
    const Recording &m_recording;
};

} // namespace

Report voicelogCopy(Report head, const DataRequest &request, const GivenRecording &given)
{
    ReportBuilder build(std::move(head));
    return CopyWriter(build, request, given).write();
}

} // namespace voicelog
