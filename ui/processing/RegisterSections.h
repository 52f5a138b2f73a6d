// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/FormField.h>
#include <processing/RegisterEntry.h>

#include <QCoreApplication>

namespace voicelog {

/// An entry as a form: the parts of article 30 in their order, then what a good register has besides. Where the form's
/// value is not the entry's JSON, these turn one into the other: purposes are some to tick and some to write, and the
/// categories of each client stand as lines of a cell.
class RegisterSections
{
    Q_DECLARE_TR_FUNCTIONS(RegisterSections)

public:
    [[nodiscard]] static QList<FormSection> all(RegisterKind kind, const QList<FormChoice> &programmes);
    [[nodiscard]] static QJsonObject toForm(const QJsonObject &entry);
    [[nodiscard]] static QJsonObject fromForm(QJsonObject value);
    /// In words, at the fields of the form.
    [[nodiscard]] static QList<FormMissing> missing(const QStringList &fields);

private:
    [[nodiscard]] static FormSection head();
    [[nodiscard]] static QList<FormSection> ofController();
    [[nodiscard]] static QList<FormSection> ofProcessor();
    [[nodiscard]] static FormSection extras(RegisterKind kind, const QList<FormChoice> &programmes);
    [[nodiscard]] static QList<FormField> parties(bool joint);
    [[nodiscard]] static FormSection transfers(const QString &title);
    [[nodiscard]] static FormSection security(const QString &title);
    [[nodiscard]] static FormField processors(bool own);
};

} // namespace voicelog
