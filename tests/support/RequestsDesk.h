// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingFixture.h"
#include "RequestsSeat.h"

#include <answers/LettersSchema.h>
#include <editions/EditionsSchema.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>

namespace voicelog::test {

/// What the page of requests itself needs.
inline Schema requestsSchemas()
{
    return {recordingsSchema(),   retentionSchema(), requestsSchema(),
            requestFilesSchema(), editionsSchema(),  lettersSchema()};
}

/// The page of requests over an archive with calls, for whoever sits at it.
class RequestsDesk : public RequestsSeat
{
public:
    explicit RequestsDesk(QDate day, const Schema &schema = requestsSchemas()) : fixture(schema) { goTo(day); }
    ~RequestsDesk() { close(); }

    /// Ten o'clock of a local day.
    void goTo(QDate day)
    {
        fixture.archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC());
    }
    /// A call of somebody with this number, of the day before.
    Recording call(const QString &number, const QString &who = {})
    {
        ++m_calls;
        const QString name = QStringLiteral("c%1").arg(m_calls);
        RecordingDraft draft =
            fixture.draft(fixture.wav(name + QStringLiteral(".wav"), 8000, 300 + 20 * m_calls), name);
        draft.startedAt = fixture.archive.clock().now().addDays(-1);
        Participant caller;
        caller.role = ParticipantRole::Customer;
        caller.number = number;
        caller.name = who;
        draft.participants = {caller};
        auto added = fixture.add(draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
        return *added;
    }

    using RequestsSeat::open;
    RequestsPage *open() { return open(fixture.archive.session()); }

    RecordingFixture fixture;

private:
    int m_calls = 0;
};

} // namespace voicelog::test
