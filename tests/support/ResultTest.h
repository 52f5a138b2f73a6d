// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QTest>

/// Fails the test with the error's own text unless the result holds a value.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifyOk = (result);                                                                               \
        QVERIFY2(verifyOk.has_value(), verifyOk ? "" : qPrintable(verifyOk.error().toString()));                       \
    } while (false)

/// Fails the test unless the result is this error.
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &verifyError = (result);                                                                            \
        QVERIFY2(!verifyError.has_value(), "succeeded, but should not");                                               \
        QCOMPARE(verifyError.error().id(), QLatin1StringView((expected).id.data(), qsizetype((expected).id.size())));  \
    } while (false)

namespace voicelog::test {

/// What a result holds; ends the program with the error's own text if there is none. For preparing a test.
template <typename T>
T orQuit(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *std::move(result);
}

inline void orQuit(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

} // namespace voicelog::test
