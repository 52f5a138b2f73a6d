// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestPause.h"

#include <base/LegalDay.h>
#include <retention/PauseStore.h>

#include <algorithm>
#include <utility>

namespace voicelog {

namespace {

QDate firstOfAll() { return QDate(1900, 1, 1); }
QDate lastOfAll() { return QDate(9999, 12, 31); }

// Whole days alone count as looked at.
QDate firstDayOf(const SubjectQuery &query)
{
    if (!query.from.isValid())
        return firstOfAll();
    const QDate day = legalDay(query.from);
    return startOfLegalDay(day) < query.from ? day.addDays(1) : day;
}

QDate lastDayOf(const SubjectQuery &query)
{
    if (!query.end.isValid())
        return lastOfAll();
    const QDate day = legalDay(query.end.addMSecs(-1));
    return startOfLegalDay(day.addDays(1)) > query.end ? day.addDays(-1) : day;
}

bool isOfWholeVault(const DestructionPause &pause, const Id &vault)
{
    return pause.vault == vault && pause.recording.isNull();
}

} // namespace

DestructionPause pauseOfScope(const DataRequest &request, const Id &vault)
{
    return {.request = request.number,
            .vault = vault,
            .recording = {},
            .calledFrom = request.scope.from,
            .calledUntil = request.scope.until};
}

QList<DestructionPause> pausesBeforeSearch(const DataRequest &request, bool anew)
{
    const bool isKnown = !request.scope.numbers.isEmpty() || !request.scope.contractRefs.isEmpty();
    if (!isOpen(request.state) || !request.searches.isEmpty() || !request.asksForSearch() || (isKnown && !anew))
        return {};
    return {pauseOfScope(request)};
}

QList<DestructionPause> pausesAfterEdit(const DataRequest &request, bool anew, const QList<DestructionPause> &before)
{
    QList<DestructionPause> pauses = pausesBeforeSearch(request, anew);
    const bool isKnown = pauses.isEmpty() && request.asksForSearch();
    if (!anew && (isKnown || !request.searches.isEmpty()))
        return before;
    for (const DestructionPause &one : before) { // where nobody could look
        if (!one.vault.isNull() && (!anew || one.recording.isNull()))
            pauses += one;
    }
    return pauses;
}

QList<DestructionPause> pausesBesideSearches(const DataRequest &request)
{
    if (!request.asksForSearch())
        return {};
    std::vector<std::pair<QDate, QDate>> looked; // first and last day
    for (const SubjectQuery &query : request.searches)
        looked.emplace_back(firstDayOf(query), lastDayOf(query));
    std::ranges::sort(looked);
    QList<DestructionPause> pauses;
    const QDate last = request.scope.until.isValid() ? request.scope.until : lastOfAll();
    QDate next = request.scope.from.isValid() ? request.scope.from : firstOfAll(); // nobody has looked from here on
    const auto pause = [&](QDate until) {
        DestructionPause one = pauseOfScope(request);
        one.calledFrom = next == firstOfAll() ? QDate() : next;
        one.calledUntil = until == lastOfAll() ? QDate() : until;
        pauses += one;
    };
    for (const auto &[from, until] : looked) {
        if (next > last)
            break;
        if (from > until)
            continue;
        if (from > next)
            pause(std::min(from.addDays(-1), last));
        next = until == lastOfAll() ? lastOfAll().addDays(1) : std::max(next, until.addDays(1));
    }
    if (next <= last)
        pause(last);
    return pauses;
}

Result<void> pauseUnread(Database &governance, const DataRequest &request, const QList<Id> &unread,
                         const QList<Id> &read)
{
    if (!request.searches.isEmpty()) // then it is known where somebody has looked
        return {};
    PauseStore store(governance);
    VOICELOG_ASSIGN(QList<DestructionPause> pauses, store.ofRequest(request.number));
    const QList<DestructionPause> before = pauses;
    pauses.removeIf([&](const DestructionPause &one) { return one.recording.isNull() && read.contains(one.vault); });
    for (const Id &vault : unread) {
        const bool known = std::ranges::any_of(
            pauses, [&](const DestructionPause &one) { return isOfWholeVault(one, {}) || isOfWholeVault(one, vault); });
        if (!known)
            pauses += pauseOfScope(request, vault);
    }
    return pauses == before ? Result<void>() : store.set(request.number, pauses);
}

} // namespace voicelog
