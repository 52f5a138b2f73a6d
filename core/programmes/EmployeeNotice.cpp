// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EmployeeNotice.h"

#include <base/FieldReader.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonObject EmployeeNotice::toJson() const
{
    QJsonObject json{{u"title"_s, title}, {u"scope"_s, QString(idIn(noticeScopeIds, scope))}};
    putText(json, "textNl"_L1, textNl);
    putText(json, "textEn"_L1, textEn);
    putText(json, "how"_L1, how);
    putText(json, "what"_L1, what);
    putText(json, "when"_L1, when);
    putDate(json, "effectiveOn"_L1, effectiveOn);
    putText(json, "channel"_L1, channel);
    putText(json, "audience"_L1, audience);
    putTexts(json, "distributionEvidence"_L1, distributionEvidence);
    if (acknowledgedPct)
        json.insert("acknowledgedPct"_L1, *acknowledgedPct);
    return json;
}

Result<EmployeeNotice> EmployeeNotice::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    EmployeeNotice notice;
    notice.title = reader.text("title"_L1, FieldReader::titleLimit);
    notice.scope = reader.value<NoticeScope>("scope"_L1, noticeScopeIds).value_or(NoticeScope::Programme);
    notice.textNl = reader.text("textNl"_L1);
    notice.textEn = reader.text("textEn"_L1);
    notice.how = reader.text("how"_L1);
    notice.what = reader.text("what"_L1);
    notice.when = reader.text("when"_L1);
    notice.effectiveOn = reader.date("effectiveOn"_L1);
    notice.channel = reader.text("channel"_L1, FieldReader::titleLimit);
    notice.audience = reader.text("audience"_L1, FieldReader::reasonLimit);
    notice.distributionEvidence = reader.texts("distributionEvidence"_L1, FieldReader::reasonLimit);
    notice.acknowledgedPct = reader.number("acknowledgedPct"_L1, 0, 100);
    reader.ignore({"id"_L1, "number"_L1, "version"_L1, "createdAt"_L1, "createdBy"_L1, "updatedAt"_L1, "updatedBy"_L1});
    VOICELOG_TRY(reader.finish());
    return notice;
}

QStringList EmployeeNotice::missing() const
{
    QStringList keys;
    const auto need = [&keys](bool there, QLatin1StringView key) {
        if (!there)
            keys.append(key);
    };
    need(!title.isEmpty(), "title"_L1);
    need(!textNl.isEmpty() || !textEn.isEmpty(), "textNl"_L1);
    need(!how.isEmpty(), "how"_L1);
    need(!what.isEmpty(), "what"_L1);
    need(!when.isEmpty(), "when"_L1);
    need(effectiveOn.isValid(), "effectiveOn"_L1);
    need(!distributionEvidence.isEmpty(), "distributionEvidence"_L1);
    return keys;
}

} // namespace voicelog
