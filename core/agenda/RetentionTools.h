// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <editions/EditionService.h>
#include <programmes/StoredRetention.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/RetentionService.h>

#include <type_traits>

namespace voicelog {

/// The services of retention, judging by the rules as they are at this moment.
struct RetentionTools
{
    RetentionService &retention;
    DestructionService &destruction;
    const RuleBook &book;
};

/// Calls `use(RetentionTools)` and passes its Result on. On the thread of the caller.
template <typename Use>
std::invoke_result_t<Use, RetentionTools> withRetention(Session &session, Use &&use)
{
    const Result<RuleBook> book = EditionService(session).book();
    if (!book)
        return fail(book);
    const StoredRetention source;
    RetentionService retention(session, *book, source);
    DestructionService destruction(session, *book, source);
    return use(RetentionTools{retention, destruction, *book});
}

} // namespace voicelog
