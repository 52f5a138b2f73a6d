// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <retention/RetentionErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> retentionErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::TermFixed, QT_TRANSLATE_NOOP("ErrorText", "The term of this class cannot be changed."),
         QT_TRANSLATE_NOOP("ErrorText", "The law, or a binding order, says how long it is.")},
        {errors::TermOutOfRange,
         QT_TRANSLATE_NOOP("ErrorText", "The term is outside what this class allows ({minimum} to {maximum})."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a term within these limits.")},
        {errors::ClaimNeeded,
         QT_TRANSLATE_NOOP("ErrorText", "What was closed without a finding is only kept for a claim that is named."),
         QT_TRANSLATE_NOOP("ErrorText", "Give the reference of the claim: a file number, a summons, a lawyer's letter. "
                                        "That it might be useful is not enough. The attempt has been recorded.")},
        {errors::RequestNeeded,
         QT_TRANSLATE_NOOP("ErrorText",
                           "What was closed without a finding is only restricted for a person who asked for it."),
         QT_TRANSLATE_NOOP("ErrorText", "Take the request in on the page Requests, and give its number here. "
                                        "The attempt has been recorded.")},
        {errors::HoldLapsed,
         QT_TRANSLATE_NOOP("ErrorText", "Hold {number} was not confirmed by {date} and does not count any more."),
         QT_TRANSLATE_NOOP("ErrorText", "If it is still needed, place it again and have it confirmed in time.")},
        {errors::SubjectNotTold,
         QT_TRANSLATE_NOOP("ErrorText", "The person concerned must be told before the restriction is lifted."),
         QT_TRANSLATE_NOOP("ErrorText", "GDPR art. 18(3) asks for it. Tell them first, then lift it.")},
        {errors::NoLegalDuty, QT_TRANSLATE_NOOP("ErrorText", "The law asks nobody to keep these recordings."),
         QT_TRANSLATE_NOOP("ErrorText", "A supervisor's request for seven years is about securities orders. For other "
                                        "recordings enter the order itself.")},
        {errors::NothingDue, QT_TRANSLATE_NOOP("ErrorText", "Not all of it is due for destruction on {date}."),
         QT_TRANSLATE_NOOP("ErrorText", "Wait for the day, or change the term with a reason.")},
        {errors::Held, QT_TRANSLATE_NOOP("ErrorText", "It is being kept: {detail} {number}."),
         QT_TRANSLATE_NOOP("ErrorText", "It can be destroyed once that has ended.")},
        {errors::PlanAhead, QT_TRANSLATE_NOOP("ErrorText", "This plan is of {date}, which is yet to come."),
         QT_TRANSLATE_NOOP("ErrorText", "It can be looked at. Carried out is the plan of today.")},
        {errors::NotACertificate, QT_TRANSLATE_NOOP("ErrorText", "This is not a certificate of destruction."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose the JSON file that was exported with it.")},
        {errors::CertificateBroken,
         QT_TRANSLATE_NOOP("ErrorText", "The certificate was changed, or its signature is not genuine ({detail})."),
         QT_TRANSLATE_NOOP("ErrorText", "Do not rely on it. Ask the organisation for the certificate again.")},
        {errors::ToBeDestroyed, QT_TRANSLATE_NOOP("ErrorText", "This recording is to be destroyed by an order."),
         QT_TRANSLATE_NOOP("ErrorText", "Look on the page Destruction; if the order is wrong, withdraw it first.")},
        {errors::RestoreUnreviewed,
         QT_TRANSLATE_NOOP("ErrorText", "Nothing is destroyed: this archive was restored from a backup on {date}, and "
                                        "nobody has looked through its holds yet."),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "Holds that were placed and orders that were withdrawn after the backup are not in it. A privacy "
             "officer enters them again and confirms it on the command line: voicelogctl retention "
             "resume-after-restore --reason TEXT. The attempt has been recorded.")},
    };
    return words;
}

} // namespace voicelog
