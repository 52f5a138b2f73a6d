// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SavedFilters.h"

#include <archive/Session.h>
#include <common/Jobs.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView prefix{"filter/"};

Result<QList<SavedFilters::Entry>> readAll(const Session &session)
{
    VOICELOG_ASSIGN(const QStringList keys, session.privateKeys(prefix));
    QList<SavedFilters::Entry> entries;
    for (const QString &key : keys) {
        VOICELOG_ASSIGN(const auto bytes, session.getPrivate(key));
        if (bytes)
            entries.append({key.mid(prefix.size()), FilterChoice::fromJson(QJsonDocument::fromJson(*bytes).object())});
    }
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return entries;
}

} // namespace

SavedFilters::SavedFilters(Session &session, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
}

void SavedFilters::load()
{
    m_jobs.start(
        this, [&session = m_session] { return readAll(session); },
        [this](Result<QList<Entry>> entries) {
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            m_entries = *std::move(entries);
            Q_EMIT changed();
        });
}

void SavedFilters::save(const QString &name, const FilterChoice &choice)
{
    const QByteArray bytes = QJsonDocument(choice.toJson()).toJson(QJsonDocument::Compact);
    m_jobs.start(
        this, [&session = m_session, name, bytes] { return session.putPrivate(prefix + name, bytes); },
        [this](Result<void> result) {
            if (result)
                load();
            else
                Q_EMIT failed(result.error());
        });
}

void SavedFilters::remove(const QString &name)
{
    m_jobs.start(
        this, [&session = m_session, name] { return session.removePrivate(prefix + name); },
        [this](Result<void> result) {
            if (result)
                load();
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace voicelog
