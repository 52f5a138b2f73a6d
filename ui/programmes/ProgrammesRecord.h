// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesListModel.h"

#include <base/Result.h>
#include <common/FormDocument.h>
#include <common/FormField.h>

#include <QJsonObject>

#include <functional>

namespace voicelog {

/// A record of this page as its editor sees it: a new one has no id.
struct ProgrammesRecord
{
    Id id;
    int version = 0;
    QString number;
    QString title;
    QString state; ///< its id; empty where the record has none
    QJsonObject body;
    FormDocument::Facts facts; ///< above the document, where it is only read
    QList<FormSection> sections;
    bool editable = false;
};

/// What a tab of this page needs of its kind of record. `rows`, `read` and `store` run on workers.
struct ProgrammesKind
{
    QString id; ///< "programme": begins the names of controls and drafts
    QStringList columns;
    int wideColumn = 1;
    QString newText;
    QString filterHint;
    QString icon;
    QString emptyTitle;
    QString emptyText;
    QString noneOpen;
    std::function<Result<QList<ProgrammesListRow>>()> rows;
    std::function<Result<ProgrammesRecord>(const QString &idOrNumber)> read;
    std::function<Result<ProgrammesRecord>()> blank;
    std::function<Result<Id>(const ProgrammesRecord &record)> store;
    std::function<QStringList(const QJsonObject &body)> missing;
    std::function<QList<FormMissing>(const QJsonObject &body)> problems = {}; ///< filled in, and not allowed so
    std::function<QString(const QJsonObject &body)> caution = {};             ///< allowed, and rarely right
};

} // namespace voicelog
