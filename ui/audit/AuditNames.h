// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AuditEvent.h>

#include <QHash>
#include <QString>

namespace voicelog {

/// Names for the ids that events hold: accounts by name, programmes and vaults by what they are called. What has no
/// name here is shown by its kind and the end of its id.
class AuditNames
{
public:
    void add(const Id &id, const QString &name) { m_names.insert(id.toString(), name); }
    /// Of an account, or "recovery words" for what is no account.
    [[nodiscard]] QString actor(const Id &id) const;
    /// What an event is about, for a list.
    [[nodiscard]] QString object(const QString &type, const QString &id) const;
    /// A value of an event's detail: an id with a name by its name, a known word in words.
    [[nodiscard]] QString value(const QJsonValue &value) const;
    [[nodiscard]] bool knows(const QString &id) const { return m_names.contains(id); }

private:
    QHash<QString, QString> m_names;
};

} // namespace voicelog
