// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords requestIdWords()
{
    static constexpr IdWords actions[] = {
        {"REQUEST_OPENED"_L1, QT_TRANSLATE_NOOP("EnumText", "request opened")},
        {"REQUEST_VIEWED"_L1, QT_TRANSLATE_NOOP("EnumText", "request read")},
        {"REQUEST_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "request changed")},
        {"REQUEST_SEARCHED"_L1, QT_TRANSLATE_NOOP("EnumText", "looked for the person of a request")},
        {"REQUEST_RECORDINGS_TAKEN_IN"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings taken into a request")},
        {"REQUEST_RECORDINGS_LEFT_OUT"_L1, QT_TRANSLATE_NOOP("EnumText", "recordings left out of a request")},
        {"REQUEST_IDENTITY_ASKED"_L1, QT_TRANSLATE_NOOP("EnumText", "identity asked for")},
        {"REQUEST_IDENTITY_CHECKED"_L1, QT_TRANSLATE_NOOP("EnumText", "identity checked")},
        {"REQUEST_CLARIFICATION_ASKED"_L1, QT_TRANSLATE_NOOP("EnumText", "asked what the request is about")},
        {"REQUEST_CLARIFIED"_L1, QT_TRANSLATE_NOOP("EnumText", "request clarified")},
        {"REQUEST_EXTENDED"_L1, QT_TRANSLATE_NOOP("EnumText", "request extended")},
        {"REQUEST_DECIDED"_L1, QT_TRANSLATE_NOOP("EnumText", "decided what is given of a recording")},
        {"REQUEST_ANSWER_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "answer to a request put forward")},
        {"REQUEST_ANSWER_TAKEN_BACK"_L1, QT_TRANSLATE_NOOP("EnumText", "answer to a request taken back")},
        {"REQUEST_ANSWER_CONFIRMED"_L1, QT_TRANSLATE_NOOP("EnumText", "answer to a request confirmed")},
        {"REQUEST_ANSWERED"_L1, QT_TRANSLATE_NOOP("EnumText", "request answered")},
        {"REQUEST_CLOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "request closed")},
        {"REQUEST_WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "request withdrawn")},
        {"REQUEST_NOT_IDENTIFIABLE"_L1, QT_TRANSLATE_NOOP("EnumText", "request closed: not identifiable")},
    };
    static constexpr IdWords fields[] = {
        {"receivedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "received on")},
        {"requester"_L1, QT_TRANSLATE_NOOP("EnumText", "who asks")},
        {"contact"_L1, QT_TRANSLATE_NOOP("EnumText", "where the answer goes")},
        {"representative"_L1, QT_TRANSLATE_NOOP("EnumText", "through whom")},
        {"askedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "asked on")},
        {"answeredOn"_L1, QT_TRANSLATE_NOOP("EnumText", "answered on")},
        {"authorisationChecked"_L1, QT_TRANSLATE_NOOP("EnumText", "whether the representative may ask it")},
        {"means"_L1, QT_TRANSLATE_NOOP("EnumText", "how it was sent")},
        {"proof"_L1, QT_TRANSLATE_NOOP("EnumText", "proof of sending")},
        {"sentOn"_L1, QT_TRANSLATE_NOOP("EnumText", "sent on")},
        {"deliveredOn"_L1, QT_TRANSLATE_NOOP("EnumText", "delivered on")},
        {"decisions.ground"_L1, QT_TRANSLATE_NOOP("EnumText", "ground of the refusal")},
        {"decisions.weighing"_L1, QT_TRANSLATE_NOOP("EnumText", "weighing")},
        {"noticeSentOn"_L1, QT_TRANSLATE_NOOP("EnumText", "notice sent on")},
        {"identityCheckedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "identity checked on")},
        {"search"_L1, QT_TRANSLATE_NOOP("EnumText", "what to look by")},
        {"searches"_L1, QT_TRANSLATE_NOOP("EnumText", "what to look by")},
        {"names"_L1, QT_TRANSLATE_NOOP("EnumText", "names")},
        {"numbers"_L1, QT_TRANSLATE_NOOP("EnumText", "numbers")},
        {"leftOut"_L1, QT_TRANSLATE_NOOP("EnumText", "why recordings are left out")},
        {"end"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the period")},
        {"scope.until"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the period")},
    };
    static constexpr IdWords things[] = {
        {"request"_L1, QT_TRANSLATE_NOOP("EnumText", "request")},
    };
    static constexpr IdWords values[] = {
        {"NUMBER_MATCH"_L1, QT_TRANSLATE_NOOP("EnumText", "number")},
        {"REFERENCE_MATCH"_L1, QT_TRANSLATE_NOOP("EnumText", "reference")},
        {"NAME_MATCH"_L1, QT_TRANSLATE_NOOP("EnumText", "name")},
        {"NAME_SIMILAR"_L1, QT_TRANSLATE_NOOP("EnumText", "similar name")},
        {"NAME_PART"_L1, QT_TRANSLATE_NOOP("EnumText", "part of the name")},
        {"LINE_TIME"_L1, QT_TRANSLATE_NOOP("EnumText", "line and time")},
        {"ACCESS"_L1, QT_TRANSLATE_NOOP("EnumText", "access")},
        {"ERASURE"_L1, QT_TRANSLATE_NOOP("EnumText", "erasure")},
        {"RECTIFICATION"_L1, QT_TRANSLATE_NOOP("EnumText", "rectification")},
        {"OBJECTION"_L1, QT_TRANSLATE_NOOP("EnumText", "objection")},
        {"PORTABILITY"_L1, QT_TRANSLATE_NOOP("EnumText", "portability")},
        {"RECEIVED"_L1, QT_TRANSLATE_NOOP("EnumText", "received")},
        {"IDENTITY_PENDING"_L1, QT_TRANSLATE_NOOP("EnumText", "waits for proof of identity")},
        {"IN_PROGRESS"_L1, QT_TRANSLATE_NOOP("EnumText", "in progress")},
        {"CLARIFICATION_PENDING"_L1, QT_TRANSLATE_NOOP("EnumText", "waits for clarification")},
        {"REVIEW"_L1, QT_TRANSLATE_NOOP("EnumText", "under review")},
        {"ANSWERED"_L1, QT_TRANSLATE_NOOP("EnumText", "answered")},
        {"PARTLY_REFUSED"_L1, QT_TRANSLATE_NOOP("EnumText", "partly refused")},
        {"REFUSED"_L1, QT_TRANSLATE_NOOP("EnumText", "refused")},
        {"CLOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "closed")},
        {"WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "withdrawn")},
        {"EMAIL"_L1, QT_TRANSLATE_NOOP("EnumText", "by e-mail")},
        {"LETTER"_L1, QT_TRANSLATE_NOOP("EnumText", "by letter")},
        {"PHONE"_L1, QT_TRANSLATE_NOOP("EnumText", "by telephone")},
        {"WEBFORM"_L1, QT_TRANSLATE_NOOP("EnumText", "through a web form")},
        {"IN_PERSON"_L1, QT_TRANSLATE_NOOP("EnumText", "in person")},
        {"VIA_REPRESENTATIVE"_L1, QT_TRANSLATE_NOOP("EnumText", "through a representative")},
        {"CUSTOMER"_L1, QT_TRANSLATE_NOOP("EnumText", "customer")},
        {"EMPLOYEE"_L1, QT_TRANSLATE_NOOP("EnumText", "employee")},
        {"CALLED_PERSON"_L1, QT_TRANSLATE_NOOP("EnumText", "person who was called")},
        {"FORMER_EMPLOYEE"_L1, QT_TRANSLATE_NOOP("EnumText", "former employee")},
        {"THIRD_PERSON"_L1, QT_TRANSLATE_NOOP("EnumText", "somebody else")},
        {"ALREADY_AUTHENTICATED"_L1, QT_TRANSLATE_NOOP("EnumText", "logged in already")},
        {"CALL_BACK_KNOWN_NUMBER"_L1, QT_TRANSLATE_NOOP("EnumText", "called back on a known number")},
        {"SECURITY_QUESTIONS"_L1, QT_TRANSLATE_NOOP("EnumText", "security questions answered")},
        {"ID_SHOWN"_L1, QT_TRANSLATE_NOOP("EnumText", "document shown, no copy kept")},
        {"COMPLEXITY"_L1, QT_TRANSLATE_NOOP("EnumText", "the request is complex")},
        {"NUMBER_OF_REQUESTS"_L1, QT_TRANSLATE_NOOP("EnumText", "many requests of this person")},
        {"COPY"_L1, QT_TRANSLATE_NOOP("EnumText", "copy of all of it")},
        {"COPY_REDACTED"_L1, QT_TRANSLATE_NOOP("EnumText", "copy with parts left out")},
        {"TRANSCRIPT"_L1, QT_TRANSLATE_NOOP("EnumText", "transcript instead of a copy")},
        {"MANIFESTLY_UNFOUNDED"_L1, QT_TRANSLATE_NOOP("EnumText", "manifestly unfounded (art. 12(5))")},
        {"EXCESSIVE"_L1, QT_TRANSLATE_NOOP("EnumText", "excessive (art. 12(5))")},
        {"RIGHTS_OF_OTHERS"_L1, QT_TRANSLATE_NOOP("EnumText", "rights of others (art. 15(4))")},
        {"OTHER_UAVG_41"_L1, QT_TRANSLATE_NOOP("EnumText", "another ground of UAVG art. 41")},
        {"PURPOSES"_L1, QT_TRANSLATE_NOOP("EnumText", "purposes and legal basis")},
        {"CATEGORIES"_L1, QT_TRANSLATE_NOOP("EnumText", "categories of data")},
        {"RECIPIENTS"_L1, QT_TRANSLATE_NOOP("EnumText", "actual recipients")},
        {"RETENTION"_L1, QT_TRANSLATE_NOOP("EnumText", "how long it is kept")},
        {"RIGHTS"_L1, QT_TRANSLATE_NOOP("EnumText", "the other rights")},
        {"COMPLAINT"_L1, QT_TRANSLATE_NOOP("EnumText", "complaint to the supervisor")},
        {"SOURCE"_L1, QT_TRANSLATE_NOOP("EnumText", "source of the data")},
        {"AUTOMATED_DECISIONS"_L1, QT_TRANSLATE_NOOP("EnumText", "automated decisions")},
        {"NOT_IDENTIFIABLE"_L1, QT_TRANSLATE_NOOP("EnumText", "not identifiable")},
    };
    return {.actions = actions, .fields = fields, .things = things, .values = values};
}

} // namespace voicelog
