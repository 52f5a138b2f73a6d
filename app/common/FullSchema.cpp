// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FullSchema.h"

#include <answers/LettersSchema.h>
#include <balancing/BalancingSchema.h>
#include <editions/EditionsSchema.h>
#include <interchange/MappingsSchema.h>
#include <monitoring/MonitoringSchema.h>
#include <processing/ProcessingSchema.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace voicelog {

Schema fullSchema()
{
    return {
        editionsSchema(),
        programmesSchema(),
        recordingsSchema(VaultKind::Recordings),
        recordingsSchema(VaultKind::Case),
        balancingSchema(),
        processingSchema(),
        monitoringSchema(),
        caseDossierSchema(),
        retentionSchema(),
        requestsSchema(),
        requestFilesSchema(),
        lettersSchema(),
        mappingsSchema(),
    };
}

QString unlockThrottleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + u"/unlock-throttle.json"_s;
}

} // namespace voicelog
