// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TempArchive.h"

using namespace Qt::StringLiterals;

namespace voicelog::test {

namespace {

template <typename T>
T orFatal(Result<T> result)
{
    if (!result)
        qFatal("TempArchive: %s", qPrintable(result.error().toString()));
    return *std::move(result);
}

} // namespace

TempArchive::TempArchive(const Schema &schema, bool fourEyes)
    : m_path(m_folder.filePath(u"test.voicelog"_s)), m_schema(schema), m_throttle({}, m_clock)
{
    Archive::Created created = orFatal(Archive::create(
        {.path = m_path, .organisation = u"Test BV"_s, .fourEyes = fourEyes, .officerName = u"officer"_s}, password(),
        m_schema, m_clock, cost()));
    m_recoveryWords = std::move(created.recoveryWords);
    m_session = std::move(created.session);
}

Id TempArchive::addVault(VaultKind kind) { return orFatal(m_session->createVault(kind)).id; }

AccountInfo TempArchive::addAccount(const QString &name, Role role)
{
    return orFatal(m_session->addAccount(name, role, password()));
}

std::unique_ptr<Session> TempArchive::unlock(const QString &name)
{
    return orFatal(archive().unlock(name, password(), m_throttle));
}

void TempArchive::reopen()
{
    m_session->lock();
    m_session = unlock();
}

SecretBytes TempArchive::password() { return SecretBytes::copyOf("correct horse battery"); }

} // namespace voicelog::test
