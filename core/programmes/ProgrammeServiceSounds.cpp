// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementSoundStore.h"
#include "ProgrammeActions.h"
#include "ProgrammeErrors.h"
#include "ProgrammeService.h"
#include "ProgrammeStore.h"
#include "ProgrammeTurns.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <audio/AudioDecoder.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// How long it sounds, by decoding it whole.
Result<qint64> durationOf(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(errors::NotAudio, {{u"name"_s, name}, {u"detail"_s, buffer.errorString()}});
    VOICELOG_ASSIGN(const auto decoder, AudioDecoder::open(&buffer, name));
    for (;;) {
        VOICELOG_ASSIGN(const auto samples, decoder->next());
        if (samples.empty())
            break;
    }
    const qint64 ms = decoder->position() * 1000 / std::max(1, decoder->format().sampleRate);
    if (ms < 1)
        return fail(errors::EmptyAudio, {{u"name"_s, name}});
    return ms;
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z]{2,3}\\z"_s);
    return pattern.match(text).hasMatch();
}

AuditEvent soundEvent(QLatin1StringView action, const AnnouncementSound &sound)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::programmeObject;
    event.objectId = sound.programmeId.toString();
    event.detail = {{u"sound"_s, sound.id.toString()},
                    {u"language"_s, sound.language},
                    {u"textVersion"_s, sound.textVersion},
                    {u"sha256"_s, QString::fromLatin1(sound.sha256.toHex())}};
    return event;
}

} // namespace

Result<QList<AnnouncementSound>> ProgrammeService::announcementSounds(const Id &programme) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return AnnouncementSoundStore(database).sounds(programme);
}

Result<AnnouncementSound> ProgrammeService::addSound(const Id &programme, const AnnouncementSound &given)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::AnnouncementSoundAdded, actions::programmeObject, programme.toString()}));
    if (given.bytes.size() > AnnouncementSound::largest)
        return fail(errors::SoundTooLarge, {{u"maximum"_s, AnnouncementSound::largest / 1024}});
    if (!isLanguage(given.language))
        return fail(errors::InvalidValue, {{u"field"_s, u"language"_s}, {u"value"_s, given.language}});
    AnnouncementSound sound = given;
    sound.name = given.name.simplified().left(200);
    sound.textVersion = given.textVersion.simplified().left(200);
    if (sound.textVersion.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"textVersion"_s}});
    VOICELOG_ASSIGN(sound.durationMs, durationOf(sound.bytes, sound.name));
    sound.id = Id::create(m_session.clock());
    sound.programmeId = programme;
    sound.sha256 = QCryptographicHash::hash(sound.bytes, QCryptographicHash::Sha256);
    sound.createdAt = m_session.clock().now();
    sound.createdBy = m_session.account().id;

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(ProgrammeStore(database).programme(programme)); // errors::NotFound
    AnnouncementSoundStore store(database);
    VOICELOG_ASSIGN(const auto known, store.sounds(programme));
    for (const AnnouncementSound &other : known) {
        if (other.sha256 == sound.sha256)
            return fail(errors::SoundKnown, {{u"name"_s, other.name}});
    }
    VOICELOG_TRY(store.add(sound));
    VOICELOG_TRY(m_session.audit().record(database, soundEvent(actions::AnnouncementSoundAdded, sound)));
    VOICELOG_TRY(transaction.commit());
    return sound;
}

Result<void> ProgrammeService::removeSound(const Id &id)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::AnnouncementSoundRemoved, actions::programmeObject}));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    AnnouncementSoundStore store(database);
    VOICELOG_ASSIGN(const AnnouncementSound sound, store.sound(id));
    VOICELOG_TRY(store.remove(id));
    VOICELOG_TRY(m_session.audit().record(database, soundEvent(actions::AnnouncementSoundRemoved, sound)));
    return transaction.commit();
}

} // namespace voicelog
