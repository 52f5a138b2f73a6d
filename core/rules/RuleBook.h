// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RuleEdition.h"

#include <base/Result.h>

namespace voicelog {

/// A file of an edition that comes with the program.
struct EditionFile
{
    QString name;
    QByteArray text;
};
/// In the order of their names.
[[nodiscard]] Result<QList<EditionFile>> builtInEditionFiles();

/// All editions of the law: contiguous in time, the last without an end; drafts beside them.
class RuleBook
{
public:
    /// Takes the highest revision of each edition. errors::EditionsNotContiguous, EditionsWithoutEnd.
    [[nodiscard]] static Result<RuleBook> of(const QList<RuleEdition> &editions);
    /// Those that come with the program (resources/law).
    [[nodiscard]] static Result<RuleBook> builtIn();

    /// In order of time, without drafts.
    [[nodiscard]] const QList<RuleEdition> &editions() const { return m_editions; }
    [[nodiscard]] const QList<RuleEdition> &drafts() const { return m_drafts; }
    /// Null before the first: nothing can be said by rule (NO_EDITION).
    [[nodiscard]] const RuleEdition *inForceOn(QDate date) const;
    /// In force at some time, by its id; null if there is none.
    [[nodiscard]] const RuleEdition *find(QStringView id) const;
    /// Drafts too. errors::EditionUnknown.
    [[nodiscard]] Result<RuleEdition> edition(const QString &id) const;

private:
    QList<RuleEdition> m_editions;
    QList<RuleEdition> m_drafts;
};

} // namespace voicelog
