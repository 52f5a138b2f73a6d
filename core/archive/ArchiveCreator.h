// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Archive.h"

namespace voicelog {

/// Makes a new archive: keys, governance.db with its first events, and last of all keyring.json, without which the
/// folder is no archive. Takes away what it made if it fails.
class ArchiveCreator
{
public:
    ArchiveCreator(const Archive::CreateOptions &options, const Schema &schema, const Clock &clock, KdfCost cost);
    [[nodiscard]] Result<Archive::Created> run(const SecretBytes &officerPassword);

private:
    [[nodiscard]] Result<void> prepareFolder() const;
    [[nodiscard]] Result<std::unique_ptr<Session>> make(const SecretBytes &password, const SecretBytes &seed);
    [[nodiscard]] Result<void> fillGovernance(Session::Private &session, const QByteArray &keyringBytes) const;
    void takeAway(bool folderExisted) const;

    Archive::CreateOptions m_options;
    Schema m_schema;
    const Clock &m_clock;
    KdfCost m_cost;
};

} // namespace voicelog
