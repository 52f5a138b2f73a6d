// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EnumText.h"

namespace voicelog {

QString EnumText::of(Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return tr("privacy officer");
    case Role::Investigator:
        return tr("investigator");
    case Role::Dpo:
        return tr("data protection officer");
    case Role::OrReviewer:
        return tr("works-council reviewer");
    case Role::RetentionService:
        return tr("retention service");
    case Role::Administrator:
        return tr("administrator");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return tr("incoming");
    case Direction::Outbound:
        return tr("outgoing");
    case Direction::Internal:
        return tr("internal");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(Origin origin)
{
    switch (origin) {
    case Origin::ControllerSystem:
        return tr("own recorder");
    case Origin::Processor:
        return tr("processor");
    case Origin::SubmittedByIndividual:
        return tr("handed over by a private person");
    case Origin::AuthorityTap:
        return tr("tapped by an authority");
    case Origin::UnknownThirdParty:
        return tr("unknown third party");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(PartyBasis basis)
{
    switch (basis) {
    case PartyBasis::Participant:
        return tr("participant in the call");
    case PartyBasis::ByOrderOfParticipant:
        return tr("by order of a participant");
    case PartyBasis::ConnectionHolder:
        return tr("holder of the connection");
    case PartyBasis::None:
        return tr("none");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Customer:
        return tr("customer");
    case ParticipantRole::Agent:
        return tr("agent");
    case ParticipantRole::Supervisor:
        return tr("supervisor");
    case ParticipantRole::Third:
        return tr("third person");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(Extent extent)
{
    switch (extent) {
    case Extent::Full:
        return tr("whole call");
    case Extent::Partial:
        return tr("part of the call");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(PrivateCall value)
{
    switch (value) {
    case PrivateCall::No:
        return tr("no");
    case PrivateCall::Suspected:
        return tr("suspected");
    case PrivateCall::Confirmed:
        return tr("confirmed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Talk:
        return tr("talk");
    case SegmentKind::Proof:
        return tr("proof of the agreement");
    case SegmentKind::Hold:
        return tr("on hold");
    case SegmentKind::Private:
        return tr("private");
    case SegmentKind::PaymentData:
        return tr("payment data");
    case SegmentKind::Masked:
        return tr("masked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(RecordingState state)
{
    switch (state) {
    case RecordingState::Imported:
        return tr("imported");
    case RecordingState::Active:
        return tr("active");
    case RecordingState::Restricted:
        return tr("restricted");
    case RecordingState::Due:
        return tr("due for destruction");
    case RecordingState::Approved:
        return tr("destruction approved");
    case RecordingState::Destroyed:
        return tr("destroyed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::Consumer:
        return tr("consumer");
    case CustomerKind::Business:
        return tr("business");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(AnnouncementEvidence::Kind kind)
{
    switch (kind) {
    case AnnouncementEvidence::Kind::IvrLog:
        return tr("played by the telephone system");
    case AnnouncementEvidence::Kind::SpokenByAgent:
        return tr("spoken by the agent");
    case AnnouncementEvidence::Kind::ContractClause:
        return tr("clause in the agreement");
    case AnnouncementEvidence::Kind::ClientLevelNotice:
        return tr("notice to the client");
    case AnnouncementEvidence::Kind::Other:
        return tr("otherwise told");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(AnnouncementEvidence::FoundBy finding)
{
    switch (finding) {
    case AnnouncementEvidence::FoundBy::CallData:
        return tr("told by the call data");
    case AnnouncementEvidence::FoundBy::Marked:
        return tr("marked by hand");
    case AnnouncementEvidence::FoundBy::Heard:
        return tr("heard in the sound");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(Purpose purpose)
{
    switch (purpose) {
    case Purpose::ContractProof:
        return tr("contract proof");
    case Purpose::LegalObligation:
        return tr("legal obligation");
    case Purpose::Quality:
        return tr("service evaluation");
    case Purpose::Training:
        return tr("training");
    case Purpose::ServiceHandling:
        return tr("service handling");
    case Purpose::EmployeeMonitoring:
        return tr("employee monitoring");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::explain(Purpose purpose)
{
    switch (purpose) {
    case Purpose::ContractProof:
        return tr("Proving an agreement that was made by telephone.");
    case Purpose::LegalObligation:
        return tr("Recording that the law demands, such as orders for securities.");
    case Purpose::Quality:
        return tr("Judging and improving the service that callers get.");
    case Purpose::Training:
        return tr("Teaching employees with real calls.");
    case Purpose::ServiceHandling:
        return tr("Hearing a difficult question again to answer it well.");
    case Purpose::EmployeeMonitoring:
        return tr("Targeted recording of an employee; only within a monitoring case.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString EnumText::of(AudioWarning warning)
{
    switch (warning) {
    case AudioWarning::Truncated:
        return tr("The sound is shorter than its header says; the file was probably cut off.");
    case AudioWarning::UnderOneSecond:
        return tr("Shorter than one second; probably no conversation.");
    case AudioWarning::NoSound:
        return tr("The file has a header but no sound.");
    case AudioWarning::HeaderSizeWrong:
        return tr("The sizes in the header do not fit the file; all sound was read.");
    case AudioWarning::DataAfterEnd:
        return tr("The file goes on after the end of the sound; that part is kept but not played.");
    case AudioWarning::DecodeErrors:
        return tr("Some parts of the sound could not be decoded.");
    case AudioWarning::ShorterThanCallData:
        return tr("The sound is shorter than the call data say.");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList EnumText::of(AudioWarnings warnings)
{
    static constexpr std::array all{
        AudioWarning::Truncated,          AudioWarning::UnderOneSecond, AudioWarning::NoSound,
        AudioWarning::HeaderSizeWrong,    AudioWarning::DataAfterEnd,   AudioWarning::DecodeErrors,
        AudioWarning::ShorterThanCallData};
    QStringList result;
    for (const AudioWarning warning : all) {
        if (warnings.testFlag(warning))
            result.append(of(warning));
    }
    return result;
}

} // namespace voicelog
