// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/ProgrammesSchema.h>
#include <requests/PackageStore.h>
#include <requests/RequestChanges.h>
#include <requests/RequestService.h>
#include <requests/RequestsSchema.h>
#include <retention/HoldService.h>
#include <retention/RetentionSchema.h>
#include <rules/RuleBook.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>

namespace voicelog::test {

/// Calls of Fenna Bos and of somebody else in one vault, and officers.
struct RequestOffice
{
    RecordingFixture f{
        Schema{recordingsSchema(), programmesSchema(), retentionSchema(), requestsSchema(), requestFilesSchema()}};
    RuleBook book = *RuleBook::builtIn();
    RequestService service{f.archive.session(), book};

    RequestOffice() { at({2026, 5, 4}); }
    void at(QDate day) { f.archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC()); }
    Recording call(const QString &number, const QString &contract = {}) { return callOf({}, number, contract); }
    /// Somebody whose name is not given is called after his number.
    Recording callOf(const QString &name, const QString &number, const QString &contract = {}, const QString &line = {})
    {
        ++calls;
        RecordingDraft draft = f.draft(f.wav(QStringLiteral("c%1.wav").arg(calls), 8000, 300 + 20 * calls),
                                       QStringLiteral("call-%1").arg(calls));
        draft.startedAt = f.archive.clock().now().addDays(-calls);
        draft.contractRef = contract;
        if (!line.isEmpty())
            draft.line = line;
        Participant caller;
        caller.role = ParticipantRole::Customer;
        caller.name = name.isEmpty() ? QStringLiteral("Caller %1").arg(number) : name;
        caller.number = number;
        draft.participants = {caller};
        return orQuit(f.add(draft));
    }
    static DataRequest draft(QDate on, const QStringList &numbers = {})
    {
        DataRequest request;
        request.receivedOn = on;
        request.requester = QStringLiteral("Fenna Bos");
        request.contact = QStringLiteral("fenna@example.nl");
        request.scope.numbers = numbers;
        request.scope.all = numbers.isEmpty();
        return request;
    }
    QStringList holdsOn(const Recording &recording)
    {
        QStringList numbers;
        const auto holds = HoldService(f.archive.session()).ofRecording(recording.vaultId, recording.id);
        for (const RecordingHold &hold : holds.value_or(QList<RecordingHold>())) {
            if (hold.isInForceOn(service.today()))
                numbers += hold.number;
        }
        return numbers;
    }
    /// As the module of answers does, without anything in it.
    DataRequest putTogether(const DataRequest &request)
    {
        AccessPackage package;
        package.id = Id::create(f.archive.clock());
        package.request = request.id;
        package.madeAt = f.archive.clock().now();
        package.madeBy = f.archive.session().account().id;
        package.hash = QString(64, QLatin1Char('0'));
        const auto apply = [&](DataRequest &changed) -> Result<void> {
            changed.answer->package = package.id;
            changed.answer->packageHash = package.hash;
            changed.answer->confirmedBy = Id();
            changed.answer->confirmedOn = QDate();
            return {};
        };
        const auto with = [&](Database &database) -> Result<void> {
            VOICELOG_TRY(PackageStore(database).begin(package, {}));
            return PackageStore(database).finish(package);
        };
        return orQuit(RequestChanges(f.archive.session(), book)
                          .change(request, QLatin1StringView("PACKAGE_MADE"), {RequestState::Review}, service.today(),
                                  apply, with));
    }
    std::unique_ptr<Session> unlock(const QString &name, Role role)
    {
        f.archive.addAccount(name, role);
        return f.archive.unlock(name);
    }
    int calls = 0;
};

} // namespace voicelog::test
