// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EmployeeNotice.h"
#include "RecordTable.h"

namespace voicelog {

class Session;

/// What employees are told (DOMAIN 3.7). Privacy officers write; data protection officers and works-council reviewers
/// read.
class EmployeeNoticeService
{
public:
    explicit EmployeeNoticeService(Session &session) : m_session(session) {}

    [[nodiscard]] Result<EmployeeNotice> add(const EmployeeNotice &draft);
    /// errors::RuleRefused (R-EMPINFO-01) for a change that would leave an ACTIVE programme without a whole notice.
    [[nodiscard]] Result<EmployeeNotice> edit(const EmployeeNotice &changed);
    [[nodiscard]] Result<QList<EmployeeNotice>> list() const;
    /// By id or number.
    [[nodiscard]] Result<EmployeeNotice> find(const QString &what) const;
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &notice) const;

private:
    Session &m_session;
};

} // namespace voicelog
