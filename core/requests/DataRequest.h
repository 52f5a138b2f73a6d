// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestAnswer.h"
#include "RequestEnums.h"
#include "RightDecision.h"

#include <base/Id.h>
#include <base/Result.h>
#include <recordings/SubjectQuery.h>
#include <rules/LegalPeriods.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace voicelog {

struct RuleEdition;

/// The GDPR's: before it there are no requests of this kind.
[[nodiscard]] QDate firstRequestDay();

/// A request of a data subject (DOMAIN 3.6 and 3.7): of access, or of another right, which has the same dates.
struct DataRequest
{
    /// What it is about. Nobody is asked for reasons.
    struct Scope
    {
        bool all = true; ///< everything about the person
        QDate from;
        QDate until;         ///< the last day
        QStringList numbers; ///< telephone numbers of the person, in any notation
        QStringList contractRefs;
        QStringList recordings; ///< readable numbers
        /// Whether there is something to look by.
        [[nodiscard]] bool namesSomething() const
        {
            return !numbers.isEmpty() || !contractRefs.isEmpty() || !recordings.isEmpty();
        }
        friend bool operator==(const Scope &, const Scope &) = default;
    };
    struct Asked
    {
        PauseKind kind = PauseKind::Identity;
        QDate askedOn;
        QDate answeredOn; ///< null while there is no answer
        friend bool operator==(const Asked &, const Asked &) = default;
    };
    struct Extension
    {
        QDate decidedOn;
        ExtensionReason reason = ExtensionReason::Complexity;
        QString text;
        QDate noticeSentOn;
        friend bool operator==(const Extension &, const Extension &) = default;
    };

    /// Another day of receipt that somebody put forward: all periods run from it, so a second officer looks first.
    struct ReceiptChange
    {
        QDate receivedOn;
        QString reason;
        Id by;
        QDate on;
        friend bool operator==(const ReceiptChange &, const ReceiptChange &) = default;
    };

    /// A recording that was found or held, and is not of the person or not asked for.
    struct LeftOut
    {
        Id vault;
        Id recording;
        QString number; ///< readable, as of then
        QString reason;
        bool named = false; ///< by the request, or taken into it: another officer looks at the answer (DOMAIN 4.3)
        Id by;
        QDate on;
        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };

    Id id;
    QString number; ///< "SAR-2026-0001"; of the other rights "RGT-2026-0001"
    int version = 0;
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;

    RequestKind kind = RequestKind::Access;
    RequestState state = RequestState::Received;
    RequestChannel channel = RequestChannel::Letter;
    QDate receivedOn;                           ///< when it reached the organisation
    std::optional<ReceiptChange> receiptChange; ///< until another officer has looked at it
    RequesterKind requesterKind = RequesterKind::Customer;
    QString requester;      ///< the person's name
    QString contact;        ///< where the answer goes
    QString representative; ///< through whom, if not by himself
    bool authorisationChecked = false;
    IdentityState identity = IdentityState::Open;
    std::optional<IdentityMethod> identityMethod;
    QDate identityCheckedOn;
    Id identityCheckedBy;
    Scope scope;
    QList<SubjectQuery> searches; ///< what the person was looked for by, the last one last
    QList<LeftOut> leftOut;
    QList<Asked> pauses;
    std::optional<Extension> extension;
    QList<RecordingDecision> decisions;
    QList<RightDecision> rights;                    ///< of another right than access
    QList<RecipientNotice> recipients;              ///< who was told of it (GDPR art. 19)
    std::optional<RestrictionLift> restrictionLift; ///< of a restriction that was granted
    std::optional<RequestAnswer> answer;
    QDate endedOn; ///< withdrawn, given up, or answered
    QString notes;

    [[nodiscard]] static QJsonArray pausesJson(const QList<Asked> &pauses);
    [[nodiscard]] static Result<QList<Asked>> pausesFromJson(const QJsonArray &array);
    /// Whether it is sure that it is the person (DOMAIN 4.3).
    [[nodiscard]] bool isIdentitySure() const
    {
        return identity == IdentityState::Verified || identity == IdentityState::NotNeeded;
    }
    /// Whether it still is to be seen that the representative may ask it (DOMAIN 3.6).
    [[nodiscard]] bool lacksAuthorisation() const { return !representative.isEmpty() && !authorisationChecked; }
    [[nodiscard]] bool leavesOut(const Id &recording) const;
    /// Whether the person does not get all of what the request names: something is redacted, refused or left out.
    [[nodiscard]] bool givesLess() const;
    /// Whether something of what is held goes to the person: copies, or data in a portable form.
    [[nodiscard]] bool givesSomething() const;
    /// … and it was not put together yet.
    [[nodiscard]] bool lacksPackage() const { return givesSomething() && (!answer || answer->package.isNull()); }
    /// What of it was granted, of another right than access.
    [[nodiscard]] QList<RightDecision> granted() const;
    /// Whether what is granted is erased: of a request for it, and of an objection (GDPR art. 17(1)(c)).
    [[nodiscard]] bool erases() const { return kind == RequestKind::Erasure || kind == RequestKind::Objection; }
    /// Whether somebody must look for the person before it is answered: all is asked for, or nothing named to look by.
    [[nodiscard]] bool asksForSearch() const { return scope.all || !scope.namesSomething(); }
    /// Without the header. Names and words: for the vault of requests alone.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DataRequest> fromJson(const QJsonObject &object);
    /// MissingValue or InvalidValue with `field`; errors::CitizenNumber.
    [[nodiscard]] Result<void> check(QDate today) const;

    [[nodiscard]] AccessDeadline deadline(QDate today, const RuleEdition *edition) const;
    /// The day by which the answer must be there: extended, if it was.
    [[nodiscard]] QDate dueOn(const AccessDeadline &deadline) const;
    /// The first day on which nothing is held for it any more (DOMAIN 5); nothing while it is open, or was answered in
    /// full and the delivery is not known yet. What is to be erased waits for no delivery.
    [[nodiscard]] std::optional<QDate> holdEnd() const;
    /// What it waits for, and since when; nothing while it waits for the organisation.
    [[nodiscard]] const Asked *openQuestion() const;
    /// When that was asked; null once the request has ended.
    [[nodiscard]] QDate waitsSince() const;
};

/// By the periods of the edition in force; the built-in ones without it. A question that has no answer yet pauses up to
/// `until`: today, or the day on which the request ended.
[[nodiscard]] AccessDeadline requestDeadline(QDate receivedOn, const QList<DataRequest::Asked> &pauses, QDate until,
                                             const RuleEdition *edition);

} // namespace voicelog
