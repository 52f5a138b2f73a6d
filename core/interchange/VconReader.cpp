// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconReader.h"

#include "CallTime.h"
#include "Gunzip.h"
#include "JsonExtent.h"
#include "Jwe.h"
#include "VconErrors.h"

#include <base/BaseErrors.h>
#include <base/JsonPlaces.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using VconNames = std::initializer_list<QLatin1StringView>;

constexpr qsizetype longestName = 1000;  // of what is no body
constexpr qsizetype mostEvents = 10'000; // of one dialog
constexpr std::array vconLists{"parties"_L1, "dialog"_L1, "analysis"_L1, "attachments"_L1};

std::unexpected<Error> vconInvalid(QLatin1StringView detail, JsonPlaces::Place place = {0, 0})
{
    return fail(errors::VconInvalid,
                {{u"line"_s, place.line}, {u"column"_s, place.column}, {u"detail"_s, QString(detail)}});
}

Result<void> checkExtent(const QByteArray &text)
{
    const auto excess = jsonExcess(text, {.depth = VconReader::deepest, .values = VconReader::mostValues});
    if (!excess)
        return {};
    return vconInvalid(excess->isDepth ? "too-deep"_L1 : "too-many"_L1, JsonPlaces::placeOf(text, excess->at));
}

QJsonValue memberOf(const QJsonObject &object, VconNames names)
{
    for (const auto name : names) {
        const auto it = object.constFind(name);
        if (it != object.constEnd() && !it->isNull())
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString vconText(const QJsonObject &object, VconNames names)
{
    const QJsonValue value = memberOf(object, names);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString().left(longestName);
}

QStringList vconTexts(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        list += value.toString().left(longestName);
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (entry.isString() && list.size() < VconReader::mostObjects)
            list += entry.toString().left(longestName);
    }
    return list;
}

int indexIn(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number < double(VconReader::mostObjects) && number == std::floor(number) ? int(number) : -1;
}

QList<int> vconIndices(const QJsonValue &value)
{
    QList<int> list;
    if (const int one = indexIn(value); one >= 0)
        list += one;
    const QJsonArray array = value.toArray();
    const qsizetype count = std::min(array.size(), VconReader::mostObjects);
    for (qsizetype i = 0; i < count; ++i) {
        if (const int one = indexIn(array[i]); one >= 0 && !list.contains(one))
            list += one;
    }
    return list;
}

VconParty partyOf(const QJsonObject &object)
{
    const QJsonObject meta = object[u"meta"].toObject();
    VconParty party;
    party.tel = vconText(object, {"tel"_L1});
    party.sip = vconText(object, {"sip"_L1});
    party.mailto = vconText(object, {"mailto"_L1, "email"_L1});
    party.name = vconText(object, {"name"_L1}).simplified();
    party.role = vconText(object, {"role"_L1});
    if (party.role.isEmpty())
        party.role = vconText(meta, {"role"_L1});
    party.type = vconText(object, {"type"_L1}).toLower();
    party.org = vconText(object, {"org"_L1}).simplified();
    party.uuid = vconText(object, {"uuid"_L1});
    return party;
}

VconContent contentOf(const QJsonObject &object)
{
    VconContent content;
    content.mediaType = vconText(object, {"mediatype"_L1, "mimetype"_L1}).section(u';', 0, 0).trimmed().toLower();
    content.fileName = vconText(object, {"filename"_L1});
    content.url = memberOf(object, {"url"_L1}).toString().left(4 * longestName);
    content.encoding = vconText(object, {"encoding"_L1}).toLower();
    content.body = memberOf(object, {"body"_L1});
    content.hashes = vconTexts(memberOf(object, {"content_hash"_L1}));
    const QString old = vconText(object, {"signature"_L1}); // until 0.0.1
    const QString algorithm = vconText(object, {"alg"_L1}).toLower().remove(u'-');
    if (content.hashes.isEmpty() && !old.isEmpty() && !algorithm.isEmpty())
        content.hashes += algorithm + u'-' + old;
    return content;
}

VconDialog::Type dialogType(QStringView id)
{
    using Type = VconDialog::Type;
    static constexpr std::array<std::pair<QLatin1StringView, Type>, 5> types{{{"recording"_L1, Type::Recording},
                                                                              {"recording-set"_L1, Type::RecordingSet},
                                                                              {"text"_L1, Type::Text},
                                                                              {"transfer"_L1, Type::Transfer},
                                                                              {"incomplete"_L1, Type::Incomplete}}};
    const auto found = std::ranges::find_if(types, [id](const auto &pair) { return pair.first == id; });
    return found == types.end() ? Type::Unknown : found->second;
}

// A String until 0.3.0, then {local, remote}, each alone or in lists that are shaped like `parties`.
QStringList sessionIds(const QJsonValue &value, int depth = 0)
{
    QStringList list = vconTexts(value);
    if (depth > 2)
        return list;
    const QJsonObject object = value.toObject();
    list += vconTexts(object[u"local"]) + vconTexts(object[u"remote"]);
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (!entry.isString() && list.size() < VconReader::mostObjects)
            list += sessionIds(entry, depth + 1);
    }
    return list;
}

std::optional<qint64> msOfSeconds(const QJsonValue &seconds)
{
    if (seconds.isString())
        return parsedDuration(seconds.toString());
    const double ms = seconds.toDouble(-1) * 1000;
    return ms >= 0 && ms <= double(longestCallMs) ? std::optional(qint64(std::llround(ms))) : std::nullopt;
}

/// Makes a Vcon of its JSON.
class VconMaker
{
public:
    explicit VconMaker(const QTimeZone &zone) : m_zone(zone) {}

    [[nodiscard]] Vcon make(const QJsonObject &object) const
    {
        Vcon vcon;
        vcon.raw = object;
        vcon.uuid = vconText(object, {"uuid"_L1});
        vcon.createdAt = moment(memberOf(object, {"created_at"_L1}));
        vcon.updatedAt = moment(memberOf(object, {"updated_at"_L1}));
        vcon.subject = vconText(object, {"subject"_L1});
        vcon.extensions = vconTexts(object[u"extensions"]);
        vcon.critical = vconTexts(memberOf(object, {"critical"_L1, "must_support"_L1}));
        vcon.redacted = reference(object[u"redacted"].toObject());
        vcon.amended = reference(memberOf(object, {"amended"_L1, "appended"_L1}).toObject());
        const auto each = [&object](QStringView list, auto &into, auto make) {
            const QJsonArray array = object[list].toArray();
            for (const auto &entry : array)
                into.append(make(entry.toObject()));
        };
        each(u"parties", vcon.parties, partyOf);
        each(u"dialog", vcon.dialogs, [this](const QJsonObject &one) { return dialogOf(one); });
        each(u"analysis", vcon.analysis, analysisOf);
        each(u"attachments", vcon.attachments, [this](const QJsonObject &one) { return attachmentOf(one); });
        return vcon;
    }

private:
    [[nodiscard]] static std::optional<VconReference> reference(const QJsonObject &object)
    {
        if (object.isEmpty())
            return std::nullopt; // as vcon-lib writes it always
        return VconReference{vconText(object, {"uuid"_L1}), vconText(object, {"type"_L1}),
                             vconText(object, {"url"_L1})};
    }

    [[nodiscard]] QDateTime moment(const QJsonValue &value, bool *ambiguous = nullptr) const
    {
        const QString told = value.isDouble() ? QString::number(value.toDouble(), 'f', 3) : value.toString();
        const auto parsed = parsedCallTime(told, m_zone);
        if (parsed && ambiguous)
            *ambiguous = parsed->ambiguous;
        return parsed ? parsed->utc : QDateTime();
    }

    static void readParties(VconDialog &dialog, const QJsonValue &value)
    {
        if (value.isDouble())
            dialog.parties = {vconIndices(value)};
        const QJsonArray array = value.toArray();
        const qsizetype count = std::min(array.size(), VconReader::mostObjects);
        for (qsizetype i = 0; i < count; ++i) {
            dialog.byChannel = dialog.byChannel || array[i].isArray() || array[i].isNull();
            dialog.parties.append(vconIndices(array[i]));
        }
    }

    [[nodiscard]] VconDialog dialogOf(const QJsonObject &object) const
    {
        VconDialog dialog;
        dialog.type = dialogType(vconText(object, {"type"_L1}));
        dialog.start = moment(object[u"start"], &dialog.startAmbiguous);
        dialog.durationMs = msOfSeconds(object[u"duration"]);
        readParties(dialog, object[u"parties"]);
        dialog.originator = indexIn(object[u"originator"]);
        dialog.recordings = vconIndices(object[u"recordings"]);
        dialog.recordingSet = indexIn(object[u"recording_set"]);
        dialog.content = contentOf(object);
        dialog.disposition = vconText(object, {"disposition"_L1});
        dialog.direction = vconText(object[u"meta"].toObject(), {"direction"_L1}).toLower();
        dialog.sessionIds = sessionIds(object[u"session_id"]);
        const QJsonArray history = object[u"party_history"].toArray();
        const qsizetype count = std::min(history.size(), mostEvents);
        for (qsizetype i = 0; i < count; ++i) {
            const QJsonObject event = history[i].toObject();
            dialog.history.append({indexIn(event[u"party"]), moment(event[u"time"]), vconText(event, {"event"_L1})});
        }
        dialog.transferee = indexIn(object[u"transferee"]);
        dialog.transferor = indexIn(object[u"transferor"]);
        const auto first = [&object](VconNames names) { return vconIndices(memberOf(object, names)).value(0, -1); };
        dialog.transferTarget = first({"transfer_target"_L1, "transfer-target"_L1});
        dialog.original = first({"original"_L1});
        dialog.consultation = first({"consultation"_L1});
        dialog.targetDialog = first({"target_dialog"_L1, "target-dialog"_L1});
        dialog.application = vconText(object, {"application"_L1});
        dialog.messageId = vconText(object, {"message_id"_L1});
        return dialog;
    }

    [[nodiscard]] static VconAnalysis analysisOf(const QJsonObject &object)
    {
        return {vconText(object, {"type"_L1}),    vconIndices(object[u"dialog"]),  vconText(object, {"vendor"_L1}),
                vconText(object, {"product"_L1}), vconText(object, {"schema"_L1}), contentOf(object)};
    }

    [[nodiscard]] VconAttachment attachmentOf(const QJsonObject &object) const
    {
        return {vconText(object, {"purpose"_L1, "type"_L1}), moment(object[u"start"]), indexIn(object[u"party"]),
                indexIn(object[u"dialog"]), contentOf(object)};
    }

    const QTimeZone &m_zone;
};

// "CC" tells the roles of parties, which are read; what else it tells stays among the raw data.
bool isKnownExtension(const QString &name) { return name == "CC"_L1; }

Result<void> checkMeaning(const QJsonObject &object)
{
    for (const auto list : vconLists) {
        if (object[list].toArray().size() > VconReader::mostObjects)
            return vconInvalid("too-many"_L1);
    }
    QStringList unknown = vconTexts(memberOf(object, {"critical"_L1, "must_support"_L1}));
    unknown.removeIf(isKnownExtension);
    if (!unknown.isEmpty())
        return fail(errors::VconCritical, {{u"names"_s, unknown.join(u", "_s)}});
    const bool amended = !memberOf(object, {"amended"_L1, "appended"_L1}).toObject().isEmpty();
    if (amended && !object[u"redacted"].toObject().isEmpty())
        return vconInvalid("redacted-and-amended"_L1);
    return {};
}

Result<QJsonObject> vconObject(const QByteArray &text)
{
    VOICELOG_TRY(checkExtent(text));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return vconInvalid("not-json"_L1, JsonPlaces::placeOf(text, error.offset));
    if (!document.isObject())
        return vconInvalid("not-object"_L1, {1, 1});
    return document.object();
}

/// Packed by gzip or not, with a byte order mark or not.
Result<QByteArray> vconPlainText(const QByteArray &bytes)
{
    if (bytes.size() > VconReader::largest)
        return vconInvalid("too-large"_L1);
    QByteArray text = bytes;
    if (isGzip(bytes)) {
        const auto unpacked = gunzipped(bytes, VconReader::largest);
        if (!unpacked)
            return vconInvalid("bad-gzip"_L1);
        if (unpacked->size() > VconReader::largest)
            return vconInvalid("too-large"_L1);
        text = *unpacked;
    }
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text;
}

} // namespace

VconForm vconForm(const QJsonObject &object)
{
    if (object.contains("ciphertext"_L1) && object.contains("recipients"_L1))
        return VconForm::Encrypted;
    if (object.contains("payload"_L1) && object.contains("signatures"_L1))
        return VconForm::Signed;
    const bool hasList = std::ranges::any_of(vconLists, [&](QLatin1StringView name) { return object[name].isArray(); });
    const bool named = object[u"uuid"].isString() || object[u"vcon"].isString() || object[u"dialog"].isArray();
    const bool bare = object[u"parties"].isArray() && object[u"analysis"].isArray();
    return hasList && (named || bare) ? VconForm::Unsigned : VconForm::None;
}

bool mayBeVcon(QByteArrayView begin)
{
    static constexpr std::array<QByteArrayView, 11> names{
        "\"vcon\"",    "\"uuid\"",       "\"parties\"",    "\"dialog\"",     "\"analysis\"", "\"attachments\"",
        "\"payload\"", "\"signatures\"", "\"ciphertext\"", "\"recipients\"", "\"protected\""};
    return begin.startsWith(QByteArrayView("\x1f\x8b")) ||
           std::ranges::any_of(names, [begin](QByteArrayView name) { return begin.contains(name); });
}

Result<VconReader::Opened> VconReader::opened(QByteArray text) const
{
    Opened result;
    for (int wrapping = 0; wrapping <= mostWrappings; ++wrapping) {
        VOICELOG_ASSIGN(text, vconPlainText(text));
        VOICELOG_ASSIGN(result.object, vconObject(text));
        switch (vconForm(result.object)) {
        case VconForm::Unsigned:
            return result;
        case VconForm::Signed: {
            VOICELOG_ASSIGN(const Jws jws, Jws::read(text));
            const QDateTime at = m_opening.at.isValid() ? m_opening.at : QDateTime::currentDateTimeUtc();
            VOICELOG_ASSIGN(const JwsContent content, jws.verified(m_opening.trusted, at));
            result.signatures += content.signatures;
            text = content.payload;
            break;
        }
        case VconForm::Encrypted: {
            if (!m_opening.key)
                return fail(errors::VconEncrypted);
            VOICELOG_ASSIGN(const Jwe jwe, Jwe::read(text));
            VOICELOG_ASSIGN(text, jwe.opened(*m_opening.key));
            result.wasEncrypted = true;
            break;
        }
        case VconForm::None:
            return vconInvalid("not-vcon"_L1, {1, 1});
        }
    }
    return vconInvalid("too-deep"_L1);
}

Result<Vcon> VconReader::read(const QByteArray &bytes) const
{
    VOICELOG_ASSIGN(const Opened whole, opened(bytes));
    VOICELOG_TRY(checkMeaning(whole.object));
    Vcon vcon = VconMaker(m_zone).make(whole.object);
    for (const JwsSignature &one : whole.signatures) {
        if (!one.uuid.isEmpty() && one.uuid.compare(vcon.uuid, Qt::CaseInsensitive) != 0)
            return vconInvalid("signed-as-another"_L1);
    }
    vcon.signatures = whole.signatures;
    vcon.wasEncrypted = whole.wasEncrypted;
    return vcon;
}

Result<Vcon> VconReader::readFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    // No more than there is: what is asked for is taken from memory at once.
    return read(file.read(std::min<qint64>(file.size(), largest + 1)));
}

} // namespace voicelog
