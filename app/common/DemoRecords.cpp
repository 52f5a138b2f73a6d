// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DemoRecords.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/WorksCouncilService.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Programmes = QHash<QString, Programme>;

Result<QJsonObject> demoRecords()
{
    QFile file(u":/demo/records.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> addMissingProgrammes(Session &session, const QJsonObject &entries, Programmes &programmes)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (programmes.contains(entry.key()))
            continue;
        const auto purpose = purposeFromId(entry.value()[u"fields"][u"purpose"].toString());
        VOICELOG_ASSIGN(Programme programme,
                        ProgrammeService(session).add(entry.value()[u"name"].toString(),
                                                      purpose.value_or(Purpose::Quality), {}, entry.key()));
        programmes.insert(entry.key(), programme);
    }
    return {};
}

Result<void> addPapers(Session &session, const QJsonObject &records)
{
    const QJsonArray notices = records[u"notices"].toArray();
    for (const QJsonValue &entry : notices) {
        VOICELOG_ASSIGN(const EmployeeNotice notice, EmployeeNotice::fromJson(entry.toObject()));
        VOICELOG_TRY(EmployeeNoticeService(session).add(notice));
    }
    const QJsonArray council = records[u"council"].toArray();
    for (const QJsonValue &entry : council) {
        VOICELOG_ASSIGN(const WorksCouncilRecord record, WorksCouncilRecord::fromJson(entry.toObject()));
        VOICELOG_TRY(WorksCouncilService(session).add(record));
    }
    return {};
}

Result<void> addBalancing(Session &first, Session &second, const QJsonArray &entries, const Programmes &programmes)
{
    BalancingService service(first);
    for (const QJsonValue &entry : entries) {
        QJsonObject json = entry[u"record"].toObject();
        json.insert("programmeId"_L1, programmes.value(entry[u"programme"].toString()).number);
        VOICELOG_ASSIGN(const BalancingRecord content, BalancingRecord::fromJson(json));
        VOICELOG_ASSIGN(BalancingRecord record, service.add(content));
        if (!entry[u"approve"].toBool())
            continue;
        while (record.state != BalancingState::ForApproval) {
            VOICELOG_ASSIGN(record, service.submit(record));
        }
        VOICELOG_TRY(BalancingService(second).approve(record));
    }
    return {};
}

Result<void> addRegister(Session &session, const QJsonArray &entries, const Programmes &programmes)
{
    ProcessingService service(session);
    for (const QJsonValue &entry : entries) {
        VOICELOG_ASSIGN(RegisterEntry content, RegisterEntry::fromJson(entry[u"entry"].toObject()));
        const QJsonArray codes = entry[u"programmes"].toArray();
        for (const QJsonValue &code : codes)
            content.programmeIds.append(programmes.value(code.toString()).id);
        VOICELOG_ASSIGN(const RegisterEntry added, service.add(content));
        if (entry[u"activate"].toBool())
            VOICELOG_TRY(service.activate(added));
    }
    return {};
}

Result<void> fillProgrammes(Session &session, const QJsonObject &entries, const Programmes &programmes)
{
    ProgrammeService service(session);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const Programme &before = programmes[entry.key()];
        QJsonObject fields = before.toJson();
        const QJsonObject given = entry.value()[u"fields"].toObject();
        for (auto field = given.begin(); field != given.end(); ++field)
            fields.insert(field.key(), field.value());
        VOICELOG_ASSIGN(Programme changed, service.fromRecord(fields));
        changed.id = before.id;
        changed.version = before.version;
        VOICELOG_ASSIGN(const Programme stored, service.edit(changed));
        if (entry.value()[u"activate"].toBool())
            VOICELOG_TRY(service.activate(stored));
    }
    return {};
}

} // namespace

Result<void> addDemoRecords(Session &first, Session &second, const QHash<QString, Programme> &given)
{
    VOICELOG_ASSIGN(const QJsonObject records, demoRecords());
    Programmes programmes = given;
    const QJsonObject entries = records[u"programmes"].toObject();
    VOICELOG_TRY(addMissingProgrammes(first, entries, programmes));
    VOICELOG_TRY(addPapers(first, records));
    VOICELOG_TRY(addBalancing(first, second, records[u"balancing"].toArray(), programmes));
    VOICELOG_TRY(addRegister(first, records[u"processing"].toArray(), programmes));
    return fillProgrammes(first, entries, programmes);
}

} // namespace voicelog
