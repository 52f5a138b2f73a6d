// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageService.h"

#include "AnswerActions.h"
#include "AnswerErrors.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <interchange/PackageSink.h>
#include <requests/PackageStore.h>
#include <requests/RequestActions.h>
#include <requests/RequestErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int hoursToFinish = 24;

AuditEvent packageEvent(QLatin1StringView action, const AccessPackage &package)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::requestObject;
    event.objectId = package.request.toString();
    event.detail = {{u"package"_s, package.id.toString()}, {u"hash"_s, package.hash}};
    return event;
}

/// What became of its vCons, in the words of draft-howe-vcon-lifecycle-01.
void addLifecycle(AuditEvent &event, const AccessPackage &package, QLatin1StringView what)
{
    const auto vcons = std::ranges::count_if(
        package.files, [](const PackageFile &file) { return file.name.endsWith("/vcon.json"_L1); });
    if (vcons == 0)
        return;
    event.detail.insert(u"lifecycle"_s, QString(what));
    event.detail.insert(u"vcons"_s, qint64(vcons));
}

} // namespace

Result<DataRequest> PackageService::make(const DataRequest &basedOn, const PackageOptions &options,
                                         const ProgressFunction &progress, const CancelToken &cancel)
{
    const Attempt attempt = RequestChanges::attemptOn(actions::PackageMade, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const DataRequest stored, m_changes.stored(basedOn.id));
    if (stored.version != basedOn.version)
        return fail(errors::Conflict, {{u"what"_s, actions::requestObject.toString()},
                                       {u"id"_s, basedOn.id.toString()},
                                       {u"yours"_s, basedOn.version},
                                       {u"theirs"_s, stored.version}});
    if (stored.state != RequestState::Review || !fits(stored))
        return fail(refuse(m_session, errors::WrongState, attempt,
                           {{u"what"_s, actions::requestObject.toString()},
                            {u"state"_s, QString(idIn(requestStateIds, stored.state))}}));
    const AnswerService answers(m_session, m_book);
    VOICELOG_ASSIGN(const QList<HeldRecording> held, answers.recordings(stored));
    if (const auto other = checkHandler(held); !other)
        return fail(refuse(m_session, other.error().code(), attempt, other.error().parameters()));
    VOICELOG_ASSIGN(const Id vault, m_changes.vault());
    QList<Id> given;
    for (const HeldRecording &one : held) {
        if (one.isGiven())
            given += one.recording;
    }
    VOICELOG_ASSIGN(PackageWriter writer, PackageWriter::begin(m_session, vault, stored.id, given));
    const Result<void> written =
        PackageMaker(m_session, m_book, m_access, stored, options).write(writer, held, progress, cancel);
    if (!written) {
        const Result<bool> recalled = writer.isRecalled();
        return recalled && *recalled ? fail(errors::RecordingGoneMeanwhile) : fail(written);
    }

    const AccessPackage made = writer.package();
    const auto apply = [&made](DataRequest &request) -> Result<void> {
        request.answer->package = made.id;
        request.answer->packageHash = made.hash;
        request.answer->confirmedBy = Id(); // of what was confirmed it is another one
        request.answer->confirmedOn = QDate();
        return {};
    };
    const auto with = [&made](Database &database) -> Result<void> {
        PackageStore store(database);
        VOICELOG_ASSIGN(const QList<AccessPackage> earlier, store.ofRequest(made.request));
        for (const AccessPackage &one : earlier) {
            if (one.isThere())
                VOICELOG_TRY(store.destroy(one.id, made.madeAt));
        }
        return store.finish(made);
    };
    VOICELOG_ASSIGN(const DataRequest changed, m_changes.change(stored, actions::PackageMade, {RequestState::Review},
                                                                m_changes.today(), apply, with));
    writer.keep();
    return changed;
}

Result<std::optional<AccessPackage>> PackageService::package(const DataRequest &request) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, RequestChanges::attemptOn(actions::RequestViewed, request.id)));
    if (!request.answer || request.answer->package.isNull())
        return std::nullopt;
    VOICELOG_ASSIGN(const Id vault, m_changes.vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    PackageStore store(database);
    VOICELOG_ASSIGN(const QList<AccessPackage> all, store.ofRequest(request.id));
    const auto found = std::ranges::find(all, request.answer->package, &AccessPackage::id);
    if (found == all.cend())
        return std::nullopt;
    AccessPackage package = *found;
    VOICELOG_ASSIGN(package.files, store.files(package.id));
    return package;
}

Result<AccessPackage> PackageService::present(const DataRequest &request) const
{
    VOICELOG_ASSIGN(const std::optional<AccessPackage> known, package(request));
    if (!known || !known->isThere())
        return fail(errors::NoPackage, {{u"number"_s, request.number}});
    return *known;
}

Result<QByteArray> PackageService::file(const DataRequest &request, const QString &name) const
{
    VOICELOG_ASSIGN(const AccessPackage known, present(request));
    const auto listed = std::ranges::find(known.files, name, &PackageFile::name);
    if (listed == known.files.cend())
        return fail(errors::NotFound, {{u"what"_s, u"packageFile"_s}, {u"id"_s, name}});
    VOICELOG_ASSIGN(const Id vault, m_changes.vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    QByteArray bytes;
    VOICELOG_TRY(PackageStore(database).read(known.id, name, [&bytes](QByteArrayView piece) -> Result<void> {
        bytes += piece;
        return {};
    }));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != listed->sha256)
        return fail(errors::PackageDamaged, {{u"name"_s, name}});
    return bytes;
}

Result<void> PackageService::handOver(const DataRequest &basedOn, PackageSink &to, QLatin1StringView form,
                                      const ProgressFunction &progress, const CancelToken &cancel)
{
    const Attempt attempt = RequestChanges::attemptOn(actions::PackageHandedOver, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const DataRequest request, m_changes.stored(basedOn.id));
    VOICELOG_ASSIGN(const AccessPackage known, present(request));
    const AnswerService answers(m_session, m_book);
    if (request.state == RequestState::Review && answers.needsSecond(request) && !request.answer->isConfirmed())
        return refuse(m_session, errors::SecondNeeded, attempt);

    VOICELOG_ASSIGN(const Id vault, m_changes.vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    Progress done;
    done.totalItems = known.files.size();
    done.totalBytes = known.bytes;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
        PackageStore store(database);
        for (const PackageFile &file : known.files) {
            QCryptographicHash sha256(QCryptographicHash::Sha256);
            VOICELOG_TRY(to.begin(file.name, file.bytes, known.madeAt));
            VOICELOG_TRY(store.read(known.id, file.name, [&](QByteArrayView piece) -> Result<void> {
                if (cancel.isCancelled())
                    return fail(errors::Cancelled);
                sha256.addData(piece);
                VOICELOG_TRY(to.write(piece));
                done.doneBytes += piece.size();
                if (progress)
                    progress(done);
                return {};
            }));
            if (sha256.result().toHex() != file.sha256)
                return fail(errors::PackageDamaged, {{u"name"_s, file.name}});
            VOICELOG_TRY(to.end());
            ++done.doneItems;
        }
    }
    // On record before it is whole: a copy that nobody knows of would be worse than a line about one that failed.
    AuditEvent event = packageEvent(actions::PackageHandedOver, known);
    event.detail.insert(u"form"_s, QString(form));
    addLifecycle(event, known, "vcon_sent"_L1);
    VOICELOG_TRY(m_session.audit().record(event));
    return to.finish();
}

Result<void> PackageService::settle(Database &database, QDate today) const
{
    PackageStore store(database);
    VOICELOG_ASSIGN(const QList<AccessPackage> all, store.present());
    for (const AccessPackage &one : all) {
        if (one.destroyOn.isValid() || one.recalled)
            continue;
        VOICELOG_ASSIGN(const DataRequest request, RequestStore(database).request(one.request));
        const bool goesOut = request.answer && request.answer->package == one.id &&
                             (request.state == RequestState::Review || isAnswered(request.state) ||
                              request.state == RequestState::Closed);
        if (!goesOut)
            VOICELOG_TRY(store.setDestroyOn(one.id, today));
    }
    return {};
}

Result<int> PackageService::destroyDue()
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::RetentionService},
                              RequestChanges::attemptOn(actions::PackageDestroyed, {})));
    VOICELOG_ASSIGN(std::optional<Database> held, m_changes.openIfHeld());
    if (!held)
        return 0;
    Database &database = *held;
    const QDateTime now = m_session.clock().now();
    const QDate today = legalDay(now);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    PackageStore store(database);
    if (m_session.account().role == Role::PrivacyOfficer) { // who may read what became of a request
        VOICELOG_TRY(settle(database, today));
        VOICELOG_TRY(store.removeUnfinished(now.addSecs(-hoursToFinish * 3600)));
    }
    VOICELOG_ASSIGN(const QList<AccessPackage> all, store.present());
    int gone = 0;
    for (const AccessPackage &one : all) {
        if (!one.isDueOn(today))
            continue;
        VOICELOG_TRY(store.destroy(one.id, now));
        VOICELOG_TRY(m_session.audit().record(database, packageEvent(actions::PackageDestroyed, one)));
        ++gone;
    }
    VOICELOG_TRY(transaction.commit());
    return gone;
}

} // namespace voicelog
