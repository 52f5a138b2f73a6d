// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReadyMappings.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initReadyMappings() { Q_INIT_RESOURCE(voicelog_mappings); }

namespace voicelog {

namespace {

QList<CallDataMapping> readFromResources()
{
    initReadyMappings();
    QList<CallDataMapping> all;
    const QStringList names = QDir(u":/mappings"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/mappings/"_s + name);
        const auto mapping =
            file.open(QIODevice::ReadOnly) ? CallDataMapping::fromText(file.readAll()) : CallDataMapping();
        Q_ASSERT_X(mapping.has_value(), "readyMappings", qPrintable(name));
        if (mapping)
            all.append(*mapping);
    }
    return all;
}

} // namespace

QList<CallDataMapping> readyMappings()
{
    static const QList<CallDataMapping> all = readFromResources();
    return all;
}

bool isReadyMapping(const QString &name)
{
    const auto same = [&](const CallDataMapping &mapping) {
        return mapping.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(readyMappings(), same);
}

} // namespace voicelog
