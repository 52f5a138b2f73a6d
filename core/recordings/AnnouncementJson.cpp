// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementJson.h"

#include <base/BaseErrors.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostPurposes = 20;
constexpr double longestRecordingMs = 24.0 * 3600 * 1000;

std::unexpected<Error> invalidField(const QString &field, const QVariant &value)
{
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, value}});
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression form(u"^[a-z]{2,3}$"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isPurpose(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z][A-Z_]{2,39}$"_s);
    return form.match(text).hasMatch();
}

bool hasPlace(AnnouncementEvidence::Kind kind)
{
    return kind != AnnouncementEvidence::Kind::ContractClause && kind != AnnouncementEvidence::Kind::ClientLevelNotice;
}

/// Takes the members of an object one by one, and knows at the end which it did not know.
class EvidenceReader
{
public:
    explicit EvidenceReader(const QJsonObject &object) : m_left(object) {}

    Result<void> text(QLatin1StringView name, QString &to)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isString())
            return invalidField(name, value.toVariant());
        to = value.toString();
        return {};
    }
    Result<void> kind(QLatin1StringView name, AnnouncementEvidence::Kind &to)
    {
        QString id;
        VOICELOG_TRY(text(name, id));
        if (id.isEmpty())
            return {};
        const auto value = announcementKindFromId(id);
        if (!value)
            return invalidField(name, id);
        to = *value;
        return {};
    }
    Result<void> id(QLatin1StringView name, Id &to)
    {
        QString written;
        VOICELOG_TRY(text(name, written));
        to = Id::fromString(written);
        return !written.isEmpty() && to.isNull() ? invalidField(name, written) : Result<void>();
    }
    Result<void> boolean(QLatin1StringView name, bool &to)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined())
            return {};
        if (!value.isBool())
            return invalidField(name, value.toVariant());
        to = value.toBool();
        return {};
    }
    Result<void> number(QLatin1StringView name, std::optional<double> &to)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isDouble())
            return invalidField(name, value.toVariant());
        to = value.toDouble();
        return {};
    }
    Result<void> texts(QLatin1StringView name, QStringList &to)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined())
            return {};
        if (!value.isArray())
            return invalidField(name, value.toVariant());
        const QJsonArray array = value.toArray();
        for (const auto &one : array) {
            if (!one.isString())
                return invalidField(name, one.toVariant());
            to += one.toString();
        }
        return {};
    }
    void ignore(std::initializer_list<QLatin1StringView> names)
    {
        for (const auto name : names)
            m_left.remove(name);
    }
    [[nodiscard]] Result<void> end() const
    {
        if (m_left.isEmpty())
            return {};
        return invalidField(m_left.begin().key(), u"unknown"_s);
    }

private:
    QJsonObject m_left;
};

} // namespace

QJsonObject announcementToJson(const AnnouncementEvidence &evidence)
{
    QJsonObject object{{u"kind"_s, QString(announcementKindId(evidence.kind))},
                       {u"foundBy"_s, QString(announcementFoundById(evidence.foundBy))},
                       {u"playedFully"_s, evidence.playedFully},
                       {u"announcedPurposes"_s, QJsonArray::fromStringList(evidence.announcedPurposes)}};
    const auto put = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    if (!evidence.id.isNull())
        put(u"id"_s, evidence.id.toString());
    if (!evidence.segmentId.isNull())
        put(u"segmentId"_s, evidence.segmentId.toString());
    put(u"textVersion"_s, evidence.textVersion);
    put(u"language"_s, evidence.language);
    put(u"privacyNoticeRef"_s, evidence.privacyNoticeRef);
    if (evidence.announcedAtMs)
        object.insert(u"announcedAt"_s, *evidence.announcedAtMs);
    if (evidence.score)
        object.insert(u"score"_s, *evidence.score);
    if (evidence.createdAt.isValid())
        put(u"createdAt"_s, evidence.createdAt.toUTC().toString(Qt::ISODateWithMs));
    if (!evidence.createdBy.isNull())
        put(u"createdBy"_s, evidence.createdBy.toString());
    return object;
}

Result<AnnouncementEvidence> announcementFromJson(const QJsonObject &object)
{
    AnnouncementEvidence evidence;
    evidence.foundBy = AnnouncementEvidence::FoundBy::Marked; // whoever writes this, it was not the recorder
    EvidenceReader reader(object);
    reader.ignore({"id"_L1, "foundBy"_L1, "score"_L1, "createdAt"_L1, "createdBy"_L1}); // derived, never typed in
    VOICELOG_TRY(reader.kind("kind"_L1, evidence.kind));
    VOICELOG_TRY(reader.id("segmentId"_L1, evidence.segmentId));
    VOICELOG_TRY(reader.text("textVersion"_L1, evidence.textVersion));
    VOICELOG_TRY(reader.text("language"_L1, evidence.language));
    VOICELOG_TRY(reader.text("privacyNoticeRef"_L1, evidence.privacyNoticeRef));
    VOICELOG_TRY(reader.boolean("playedFully"_L1, evidence.playedFully));
    VOICELOG_TRY(reader.texts("announcedPurposes"_L1, evidence.announcedPurposes));
    std::optional<double> at;
    VOICELOG_TRY(reader.number("announcedAt"_L1, at));
    if (at && !(*at >= 0 && *at <= longestRecordingMs))
        return invalidField(u"announcedAt"_s, *at);
    if (at)
        evidence.announcedAtMs = qint64(std::llround(*at));
    VOICELOG_TRY(reader.end());
    return evidence;
}

Result<void> checkAnnouncement(const AnnouncementEvidence &evidence, qint64 durationMs)
{
    if (evidence.textVersion.size() > longestName)
        return invalidField(u"textVersion"_s, evidence.textVersion.size());
    if (evidence.privacyNoticeRef.size() > longestName)
        return invalidField(u"privacyNoticeRef"_s, evidence.privacyNoticeRef.size());
    if (!isLanguage(evidence.language))
        return invalidField(u"language"_s, evidence.language);
    if (evidence.announcedPurposes.size() > mostPurposes)
        return invalidField(u"announcedPurposes"_s, evidence.announcedPurposes.size());
    for (const auto &purpose : evidence.announcedPurposes) {
        if (!isPurpose(purpose))
            return invalidField(u"announcedPurposes"_s, purpose);
    }
    if (evidence.kind == AnnouncementEvidence::Kind::SpokenByAgent && evidence.segmentId.isNull())
        return fail(errors::MissingValue, {{u"field"_s, u"segmentId"_s}});
    if (evidence.announcedAtMs && (*evidence.announcedAtMs < 0 || *evidence.announcedAtMs > durationMs))
        return invalidField(u"announcedAt"_s, *evidence.announcedAtMs);
    if (evidence.announcedAtMs && !hasPlace(evidence.kind))
        return invalidField(u"announcedAt"_s, *evidence.announcedAtMs);
    return {};
}

} // namespace voicelog
