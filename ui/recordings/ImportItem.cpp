// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportItem.h"

#include "SentenceCase.h"
#include "SignerText.h"

#include <words/EnumText.h>
#include <words/ErrorText.h>
#include <words/NoteText.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

void ImportItem::take(const ImportOutcome &outcome, bool done)
{
    switch (outcome.kind) {
    case ImportOutcome::Kind::Imported:
        status = done ? Status::Imported : Status::WillCome;
        break;
    case ImportOutcome::Kind::AlreadyThere:
        status = Status::AlreadyThere;
        break;
    case ImportOutcome::Kind::Refused:
        status = Status::Refused;
        break;
    }
    number = outcome.number;
    warnings = outcome.warnings;
    announced = outcome.announcements > 0;
    error = outcome.error;
}

void ImportItem::takeDraft(const RecordingDraft &draft, const ImportCoverage &coverage)
{
    gaps = coverage.ofCall(draft.line, draft.notes);
    startedAt = draft.startedAt;
    durationMs = draft.durationMs.value_or(-1);
    line = draft.line;
    notes = draft.notes;
    signatures = SignerText::remarks(draft);
    QStringList names;
    for (const Participant &participant : draft.participants) {
        const QString who = participant.name.isEmpty() ? participant.number : participant.name;
        if (!who.isEmpty())
            names.append(who);
    }
    parties = names.join(u", "_s);
}

QString ImportItem::fileName() const
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names.join(u" + "_s);
}

QString ImportItem::statusText() const
{
    switch (status) {
    case Status::Unchecked:
        return tr("Not checked yet");
    case Status::WillCome:
        return tr("Will come in");
    case Status::Imported:
        return tr("Taken in");
    case Status::AlreadyThere:
        return tr("Already there");
    case Status::Refused:
        return tr("Refused");
    case Status::NotTaken:
        return tr("Not taken in");
    }
    Q_UNREACHABLE_RETURN({});
}

ToneLook ImportItem::look() const
{
    switch (status) {
    case Status::Unchecked:
        return {u"clock"_s, Tone::Quiet};
    case Status::NotTaken:
        return {u"stop"_s, Tone::Quiet};
    case Status::WillCome:
    case Status::Imported:
        return warnings ? statelook::warning() : ToneLook{u"ok"_s, Tone::Good};
    case Status::AlreadyThere:
        return {u"info"_s, Tone::Quiet};
    case Status::Refused:
        return {u"error"_s, Tone::Stop};
    }
    Q_UNREACHABLE_RETURN({});
}

QString ImportItem::gapText(ImportGap gap)
{
    switch (gap) {
    case ImportGap::NoCallData:
        return tr("No call data tell of it");
    case ImportGap::NoSound:
        return tr("There is no sound to the call data");
    case ImportGap::OtherProgramme:
        return tr("Its line is one of another programme");
    case ImportGap::NoProgramme:
        return tr("Its line is one of no programme");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ImportItem::remarks() const
{
    QStringList all;
    if (error)
        all.append(ErrorText::of(*error).oneLine());
    const QStringList odd = EnumText::of(warnings);
    for (const QString &warning : odd)
        all.append(sentenceCase(warning));
    for (const ImportGap gap : gaps)
        all.append(gapText(gap));
    all += NoteText::of(notes);
    all += signatures;
    if (announced)
        all.append(tr("Announcement proven"));
    return all.join(u"; "_s);
}

} // namespace voicelog
