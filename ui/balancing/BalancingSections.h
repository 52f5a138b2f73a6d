// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <balancing/BalancingGaps.h>
#include <common/FormField.h>

#include <QCoreApplication>

namespace voicelog {

/// The balancing record as a form: its header, the three parts of the test, the consultation and the result.
class BalancingSections
{
    Q_DECLARE_TR_FUNCTIONS(BalancingSections)

public:
    /// `programmes` are the choices for the programme it belongs to; `versionNo` decides whether a reason for the
    /// change is asked.
    [[nodiscard]] static QList<FormSection> all(const QList<FormChoice> &programmes, int versionNo);
    /// What a record lacks, in words.
    [[nodiscard]] static QList<FormMissing> missing(const QList<BalancingGap> &gaps);
    /// The label of a field or of a member of it.
    [[nodiscard]] static QString label(const QString &key);
    /// A value of the field as people read it.
    [[nodiscard]] static QString shown(const QList<FormSection> &sections, const QString &key, const QJsonValue &value);

private:
    [[nodiscard]] static FormSection header(const QList<FormChoice> &programmes, int versionNo);
    [[nodiscard]] static FormSection purpose();
    [[nodiscard]] static FormSection necessity();
    [[nodiscard]] static FormSection balancing();
    [[nodiscard]] static QList<FormField> courtQuestions();
    [[nodiscard]] static FormSection consultation();
    [[nodiscard]] static FormSection result();
    [[nodiscard]] static QString text(const BalancingGap &gap);
};

} // namespace voicelog
