// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DemoCases.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> addDemoCases(Session &officer)
{
    QFile file(u":/demo/cases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    VOICELOG_ASSIGN(const RuleBook book, EditionService(officer).book());
    CaseService service(officer, book);
    for (const auto &entry : cases) {
        VOICELOG_ASSIGN(const MonitoringCase content, service.fromRecord(entry[u"fields"].toObject()));
        VOICELOG_ASSIGN(const MonitoringCase record, service.open(content));
        if (entry[u"submitted"].toBool())
            VOICELOG_TRY(service.submit(record));
    }
    return {};
}

} // namespace voicelog
