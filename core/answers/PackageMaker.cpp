// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageMaker.h"

#include "GivenRecording.h"
#include "LetterMaker.h"
#include "PackageIndex.h"
#include "VoicelogCopy.h"
#include "WordsText.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <interchange/CallSheet.h>
#include <interchange/LawfulBasisReader.h>
#include <interchange/VconExportErrors.h>
#include <interchange/VconRules.h>
#include <interchange/VconWriter.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingService.h>
#include <reports/ReportPdf.h>
#include <reports/ReportService.h>

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> PackageMaker::write(PackageWriter &to, const QList<HeldRecording> &held, const ProgressFunction &progress,
                                 const CancelToken &cancel)
{
    m_progress = progress;
    m_done.totalItems = held.size() + 1;
    for (const HeldRecording &one : held) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        if (one.isGiven())
            VOICELOG_TRY(addRecording(to, one, cancel));
        ++m_done.doneItems;
        tell();
    }
    const ReportTexts texts(m_options.language);
    QStringList annexes;
    if (!m_calls.isEmpty()) {
        VOICELOG_TRY(to.add(texts.text("package.sheetFile"_L1) + u".csv"_s,
                            callSheetCsv(m_calls, m_options.language == ReportLanguage::Dutch ? ';' : ',')));
        annexes = packageAnnexes(m_given, texts);
    }
    const LetterMaker letters(m_session, m_book);
    VOICELOG_ASSIGN(const Report letter, letters.answer(m_request, m_options.language, m_options.letter, annexes));
    const QString letterName = texts.text("package.letterFile"_L1) + u".pdf"_s;
    VOICELOG_TRY(addReport(to, letter, letterName, cancel));
    VOICELOG_TRY(to.add(u"index.html"_s, packageIndex({.organisation = m_session.organisation(),
                                                       .request = m_request.number,
                                                       .made = letter.generatedAt,
                                                       .letter = letterName,
                                                       .given = m_given},
                                                      texts)));
    VOICELOG_TRY(to.addChecksums());
    ++m_done.doneItems;
    tell();
    return {};
}

void PackageMaker::tell() const
{
    if (m_progress)
        m_progress(m_done);
}

CallCopy PackageMaker::callCopyOf(const GivenRecording &given) const
{
    CallCopy call;
    call.id = Id::create(m_session.clock());
    call.createdAt = m_session.clock().now();
    call.organisation = m_session.organisation();
    call.recording = given.recording;
    call.othersMasked = std::ranges::any_of(given.recording.participants, [](const Participant &one) {
        return one.name.isEmpty() && one.number.isEmpty();
    });
    call.segments = given.segments;
    call.cues = given.words;
    call.programmeName = given.programme;
    call.purpose = purposeId(given.purpose);
    for (const CopyMark &mark : given.decision.marks)
        call.leftOut +=
            CallCopy::LeftOut{mark.sound.range, mark.sound.channel, QString(idIn(markSubjectIds, mark.subject))};
    return call;
}

Result<void> PackageMaker::addRecording(PackageWriter &to, const HeldRecording &held, const CancelToken &cancel)
{
    const ReviewService reviews(m_session, m_access);
    VOICELOG_ASSIGN(const CopyReview review, reviews.review(m_request, held));
    const RecordingService recordings(m_session, {}, m_access);
    VOICELOG_ASSIGN(const QList<Segment> segments, recordings.segments(held.vault, held.recording));
    GivenRecording given = givenRecording(review, segments, *held.decision);
    const ReportTexts texts(m_options.language);
    if (m_session.vaultKind(held.vault) == VaultKind::Case) {
        given.programme = texts.text("package.monitoring"_L1);
        given.purpose = Purpose::EmployeeMonitoring;
    } else {
        VOICELOG_ASSIGN(const Programme programme,
                        ProgrammeService(m_session).find(review.recording.programmeId.toString()));
        given.programme = programme.name;
        given.purpose = programme.purpose;
    }

    CallCopy call = callCopyOf(given);
    VOICELOG_ASSIGN(call.basis, LawfulBasisReader(m_session).of(review.recording));
    VOICELOG_ASSIGN(const std::optional<Sidecar> sidecar, recordings.sidecar(held.vault, held.recording));
    if (sidecar)
        call.origin = VconOrigin::of(review.recording, *sidecar, call.organisation, call.createdAt);
    if (given.hasSound())
        VOICELOG_TRY(addSound(to, review, given, call, cancel));
    const auto add = [&](const QString &name, const QByteArray &bytes) -> Result<void> {
        VOICELOG_ASSIGN(const PackageFile made, to.add(given.folder + u'/' + name, bytes));
        given.files += made;
        return {};
    };
    if (!given.words.isEmpty())
        VOICELOG_TRY(add(texts.text("package.wordsFile"_L1) + u".txt"_s, wordsText(given, texts)));
    VOICELOG_TRY(add(texts.text("package.callDataFile"_L1) + u".json"_s,
                     QJsonDocument(callSheetJson(call)).toJson(QJsonDocument::Indented)));
    VOICELOG_TRY(add(texts.text("package.callDataFile"_L1) + u".csv"_s,
                     callSheetCsv({call}, m_options.language == ReportLanguage::Dutch ? ';' : ',')));
    const QJsonObject vcon = vconOf(call);
    if (const QStringList faults = vconFaults(vcon); !faults.isEmpty())
        return fail(errors::VconAgainstRules, {{u"number"_s, call.recording.number}, {u"detail"_s, faults.first()}});
    VOICELOG_TRY(add(u"vcon.json"_s, QJsonDocument(vcon).toJson(QJsonDocument::Indented)));

    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::VoicelogCopy, m_options.language, false));
    VOICELOG_ASSIGN(const Report report, reports.issue(voicelogCopy(std::move(head), m_request, given), cancel));
    const QString name = given.folder + u'/' + texts.text("package.reportFile"_L1) + u".pdf"_s;
    VOICELOG_TRY(addReport(to, report, name, cancel));
    given.files += to.package().files.last();
    m_calls += call;
    m_given += given;
    return {};
}

Result<void> PackageMaker::addSound(PackageWriter &to, const CopyReview &review, GivenRecording &given, CallCopy &call,
                                    const CancelToken &cancel)
{
    const ReviewService reviews(m_session, m_access);
    const QList<CopyMark> &marks = given.decision.marks;
    const ReportTexts texts(m_options.language);
    // Opus has two channels at most: more are kept apart as WAV.
    const bool compressed = m_options.sound == PackageSound::Opus && given.channels <= 2;
    const QString name = texts.text("package.soundFile"_L1) + (compressed ? u".opus"_s : u".wav"_s);
    std::unique_ptr<QIODevice> sound;
    if (compressed) {
        sound = std::make_unique<QBuffer>();
        sound->open(QIODevice::ReadWrite);
        VOICELOG_TRY(reviews.writeCopy(review, marks, AudioFileFormat::Opus, *sound, cancel));
        sound->seek(0);
    } else {
        VOICELOG_ASSIGN(const AudioSourcePtr source, reviews.copy(review, marks));
        VOICELOG_ASSIGN(sound, source->openLeg(0)); // made while it is read, however long it is
    }
    QCryptographicHash sha512(QCryptographicHash::Sha512);
    const auto written = [this](qint64 bytes) {
        m_done.doneBytes = bytes;
        tell();
    };
    VOICELOG_ASSIGN(const PackageFile made, to.add(given.folder + u'/' + name, *sound, &sha512, written, cancel));
    given.files += made;
    call.sound = CallCopy::Sound{.fileName = name,
                                 .mediaType = compressed ? u"audio/ogg"_s : u"audio/x-wav"_s,
                                 .channels = given.channels,
                                 .byteCount = made.bytes,
                                 .sha512 = sha512.result()};
    return {};
}

Result<void> PackageMaker::addReport(PackageWriter &to, const Report &report, const QString &name,
                                     const CancelToken &cancel) const
{
    QBuffer pdf;
    pdf.open(QIODevice::ReadWrite);
    VOICELOG_TRY(writeReportPdf(report, pdf, cancel));
    VOICELOG_TRY(ReportService(m_session).recordExit(report, ReportExit::Package));
    VOICELOG_TRY(to.add(name, pdf.data()));
    return {};
}

} // namespace voicelog
