// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleCheckInput.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using enum voicelog::RuleOutcome;

namespace voicelog {

namespace {

RuleOutcome party01(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const QString &basis = in.facts.recording->partyBasis;
    in.note("partyBasis"_L1, basis);
    if (basis.isEmpty())
        return Unknown;
    return passIf(basis == u"PARTICIPANT" || basis == u"BY_ORDER_OF_PARTICIPANT" || basis == u"CONNECTION_HOLDER");
}

RuleOutcome party02(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const QString &origin = in.facts.recording->origin;
    in.note("origin"_L1, origin);
    if (origin.isEmpty())
        return Unknown;
    return passIf(origin != u"AUTHORITY_TAP" && origin != u"UNKNOWN_THIRD_PARTY");
}

bool isPrivatelyMade(const RecordingFacts &recording) { return recording.origin == u"SUBMITTED_BY_INDIVIDUAL"; }

RuleOutcome private01(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    in.note("origin"_L1, in.facts.recording->origin);
    return isPrivatelyMade(*in.facts.recording) ? Fail : NotApplicable; // its message is what has to be done
}

bool isCovered(const RecordingFacts &recording, qint64 startMs, qint64 endMs)
{
    qint64 reached = startMs;
    // Segments of a kind do not overlap, but they may touch and come in any order.
    for (bool moved = true; moved && reached < endMs;) {
        moved = false;
        for (const auto &segment : recording.segments) {
            if (segment.kind == u"MASKED" && segment.startMs <= reached && segment.endMs > reached) {
                reached = segment.endMs;
                moved = true;
            }
        }
    }
    return reached >= endMs;
}

/// Where talk that is kept begins; where nothing is marked it may be at the very beginning.
qint64 firstTalkMs(const RecordingFacts &recording)
{
    std::optional<qint64> first;
    for (const auto &segment : recording.segments) {
        if (segment.kind == u"TALK" && !isCovered(recording, segment.startMs, segment.endMs))
            first = std::min(first.value_or(segment.startMs), segment.startMs);
    }
    return first.value_or(0);
}

bool isOnDutyLine(const RuleFacts &facts) { return facts.programme && facts.programme->purpose == u"LEGAL_OBLIGATION"; }

RuleOutcome announce01(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    if (isPrivatelyMade(recording)) {
        in.note("origin"_L1, recording.origin);
        return NotApplicable;
    }
    const qint64 talk = firstTalkMs(recording);
    const qint64 latest = talk + qint64(in.parameter(u"announceToleranceS"_s, 10)) * 1000;
    in.note("firstTalkMs"_L1, talk);
    in.note("announcementEvidence"_L1, qint64(recording.announcements.size()));
    std::optional<qint64> earliest;
    for (const auto &evidence : recording.announcements) {
        if (isOnDutyLine(in.facts) && evidence.kind == u"CLIENT_LEVEL_NOTICE") {
            in.note("kind"_L1, evidence.kind);
            return Pass;
        }
        if (evidence.announcedAtMs)
            earliest = std::min(earliest.value_or(*evidence.announcedAtMs), *evidence.announcedAtMs);
    }
    in.note("announcedAt"_L1, earliest);
    return passIf(earliest && *earliest <= latest);
}

RuleOutcome announce02(RuleCheckInput &in)
{
    if (!in.facts.recording || !in.facts.programme)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    if (isPrivatelyMade(recording)) {
        in.note("origin"_L1, recording.origin);
        return NotApplicable;
    }
    const QString &purpose = in.facts.programme->purpose;
    QStringList announced;
    for (const auto &evidence : recording.announcements)
        announced += evidence.announcedPurposes;
    announced.removeDuplicates();
    announced.sort();
    in.note("programme.purpose"_L1, purpose);
    in.note("announcedPurposes"_L1, announced);
    in.say("purpose"_L1, purpose);
    return passIf(announced.contains(purpose));
}

QStringList unclear(const AnnouncementFact &evidence, const QString &callLanguage)
{
    QStringList reasons;
    if (evidence.language != u"nl" && evidence.language != u"en" &&
        (evidence.language.isEmpty() || evidence.language != callLanguage))
        reasons += u"LANGUAGE"_s;
    if (!evidence.playedFully)
        reasons += u"NOT_FULLY_PLAYED"_s;
    if (evidence.privacyNoticeRef.isEmpty())
        reasons += u"NO_PRIVACY_NOTICE"_s;
    return reasons;
}

RuleOutcome announce03(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    if (isPrivatelyMade(recording) || recording.announcements.isEmpty()) {
        in.note("announcementEvidence"_L1, qint64(recording.announcements.size()));
        return NotApplicable; // whether there had to be one is R-ANNOUNCE-01's
    }
    // The clearest of them counts.
    const auto best = std::ranges::min_element(recording.announcements, {}, [&](const AnnouncementFact &evidence) {
        return unclear(evidence, recording.language).size();
    });
    const QStringList reasons = unclear(*best, recording.language);
    in.note("evidence.language"_L1, best->language);
    in.note("playedFully"_L1, best->playedFully);
    in.note("privacyNoticeRef"_L1, best->privacyNoticeRef);
    in.say("reason"_L1, reasons);
    return passIf(reasons.isEmpty());
}

RuleOutcome hold01(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    qint64 audible = 0;
    for (const auto &segment : recording.segments) {
        if (segment.kind == u"HOLD" && !isCovered(recording, segment.startMs, segment.endMs))
            ++audible;
    }
    in.note("audibleHoldSegments"_L1, audible);
    return passIf(audible == 0);
}

bool isContractProof(const RuleFacts &facts)
{
    return facts.programme && facts.programme->purpose == u"CONTRACT_PROOF";
}

RuleOutcome contract01(RuleCheckInput &in)
{
    if (!in.facts.recording || !in.facts.programme)
        return Unknown;
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (!isContractProof(in.facts))
        return NotApplicable;
    const RecordingFacts &recording = *in.facts.recording;
    const bool marked =
        std::ranges::any_of(recording.segments, [](const SegmentFact &segment) { return segment.kind == u"PROOF"; });
    in.note("proofMarked"_L1, marked);
    in.note("extent"_L1, recording.extent);
    in.say("date"_L1, recording.startedOn.addDays(in.parameter(u"proofDays"_s, 28)));
    return passIf(marked || recording.extent == u"PARTIAL"); // a partial recording is the proof part
}

/// Services and supplies that a consumer must accept in writing when called (BW 6:230v(6)).
bool needsWriting(const QString &contractKind)
{
    // The field is the recorder's; energy is gas or electricity, telecom and subscriptions are periodic services.
    static constexpr std::array kinds{"PERIODIC_SERVICE"_L1, "SUBSCRIPTION"_L1, "TELECOM"_L1, "ENERGY"_L1, "GAS"_L1,
                                      "ELECTRICITY"_L1,      "WATER"_L1,        "HEAT"_L1};
    return std::ranges::any_of(
        kinds, [&](QLatin1StringView kind) { return contractKind.compare(kind, Qt::CaseInsensitive) == 0; });
}

RuleOutcome contract02(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    in.note("contractKind"_L1, recording.contractKind);
    in.note("direction"_L1, recording.direction);
    if (!needsWriting(recording.contractKind) || recording.direction != u"OUTBOUND")
        return NotApplicable;
    in.note("customerKind"_L1, recording.customerKind);
    if (recording.customerKind.isEmpty())
        return Unknown;
    if (recording.customerKind != u"CONSUMER")
        return NotApplicable;
    in.note("writtenAcceptanceRef"_L1, recording.writtenAcceptanceRef);
    return passIf(!recording.writtenAcceptanceRef.isEmpty());
}

RuleOutcome contract03(RuleCheckInput &in)
{
    if (!in.facts.recording || !in.facts.programme)
        return Unknown;
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (!isContractProof(in.facts))
        return NotApplicable;
    const RecordingFacts &recording = *in.facts.recording;
    in.note("contractRef"_L1, recording.contractRef);
    if (!recording.contractRef.isEmpty())
        return Pass;
    const QDate due = recording.startedOn.addDays(in.parameter(u"contractRefDays"_s, 28));
    in.note("dueOn"_L1, due);
    return in.date <= due ? NotApplicable : Fail;
}

RuleOutcome legalRec02(RuleCheckInput &in)
{
    if (!in.facts.recording || !in.facts.programme)
        return Unknown;
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (!isOnDutyLine(in.facts))
        return NotApplicable;
    const RecordingFacts &recording = *in.facts.recording;
    in.note("createdAt"_L1, recording.startedOn);
    in.note("authorityRequest"_L1, recording.authorityRequestOn);
    const int years = recording.authorityRequestOn ? in.parameter(u"legalRecordExtendedYears"_s, 7)
                                                   : in.parameter(u"legalRecordYears"_s, 5);
    const QDate until = recording.startedOn.addYears(years);
    in.say("date"_L1, until);
    return passIf(in.date > until);
}

RuleOutcome legalRec03(RuleCheckInput &in)
{
    if (!in.facts.recording || !in.facts.programme)
        return Unknown;
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (!isOnDutyLine(in.facts))
        return NotApplicable;
    const RecordingFacts &recording = *in.facts.recording;
    in.note("integrityCheckedOn"_L1, recording.integrityCheckedOn);
    in.note("integrityFailed"_L1, recording.integrityFailed);
    if (recording.integrityFailed)
        return Fail;
    return passIf(recording.integrityCheckedOn &&
                  recording.integrityCheckedOn->addMonths(in.parameter(u"integrityCheckMonths"_s, 12)) >= in.date);
}

RuleOutcome access03(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const QStringList &requests = in.facts.recording->openRequests;
    in.note("openRequests"_L1, requests);
    in.say("id"_L1, requests);
    return passIf(requests.isEmpty());
}

RuleOutcome retain01(RuleCheckInput &in)
{
    if (!in.facts.recording)
        return Unknown;
    const RecordingFacts &recording = *in.facts.recording;
    in.note("retentionDue"_L1, recording.retentionDue);
    in.note("held"_L1, recording.held);
    if (!recording.retentionDue)
        return Unknown;
    in.say("date"_L1, *recording.retentionDue);
    if (in.date > recording.retentionDue->addDays(in.parameter(u"retentionOverdueDays"_s, 30)))
        in.setSeverity(RuleSeverity::Blocking);
    return passIf(recording.held || in.date <= *recording.retentionDue);
}

constexpr NamedCheck checksOfRecordings[] = {
    {"R-PARTY-01"_L1, party01},       {"R-PARTY-02"_L1, party02},       {"R-PRIVATE-01"_L1, private01},
    {"R-ANNOUNCE-01"_L1, announce01}, {"R-ANNOUNCE-02"_L1, announce02}, {"R-ANNOUNCE-03"_L1, announce03},
    {"R-HOLD-01"_L1, hold01},         {"R-CONTRACT-01"_L1, contract01}, {"R-CONTRACT-02"_L1, contract02},
    {"R-CONTRACT-03"_L1, contract03}, {"R-LEGALREC-02"_L1, legalRec02}, {"R-LEGALREC-03"_L1, legalRec03},
    {"R-ACCESS-03"_L1, access03},     {"R-RETAIN-01"_L1, retain01},
};

} // namespace

std::span<const NamedCheck> recordingChecks() { return checksOfRecordings; }

} // namespace voicelog
