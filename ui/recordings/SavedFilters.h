// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FilterChoice.h"

#include <base/Error.h>

#include <QObject>

namespace voicelog {

class Jobs;
class Session;

/// The filters an account keeps under a name. They may hold names and numbers of persons, so they stand sealed in the
/// archive (Session::putPrivate) and never in the settings of this computer. Owned by the page.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        FilterChoice choice;
    };

    SavedFilters(Session &session, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } ///< in order of name
    void load();
    /// Replaces one of the same name.
    void save(const QString &name, const FilterChoice &choice);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const voicelog::Error &error);

private:
    Session &m_session;
    Jobs &m_jobs;
    QList<Entry> m_entries;
};

} // namespace voicelog
