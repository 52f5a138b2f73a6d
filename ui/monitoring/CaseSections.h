// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/FormField.h>
#include <monitoring/CaseGaps.h>

#include <QCoreApplication>

namespace voicelog {

/// The dossier of a monitoring case as a form: suspicion, alternatives, persons, period and lines, what it rests on,
/// and the covert route.
class CaseSections
{
    Q_DECLARE_TR_FUNCTIONS(CaseSections)

public:
    /// What can be chosen: each record with its number and title, and the accounts here.
    struct Choices
    {
        QList<FormChoice> balancing;
        QList<FormChoice> registerEntries;
        QList<FormChoice> council;
        QList<FormChoice> notices;
        QList<FormChoice> accounts;
    };

    [[nodiscard]] static QList<FormSection> all(const Choices &choices, const CaseLimits &limits);
    /// The keys of the fields, each once.
    [[nodiscard]] static QStringList fields();
    /// The content as the form edits it: a person's numbers are one line.
    [[nodiscard]] static QJsonObject formValue(QJsonObject content);
    [[nodiscard]] static QJsonObject contentOf(QJsonObject formValue);
    /// What a case lacks, in words; what stands outside the form (the notice to the council, grants) is left out.
    [[nodiscard]] static QList<FormMissing> missing(const QList<CaseGap> &gaps, const CaseLimits &limits);
    /// The label of a field or of a member of it.
    [[nodiscard]] static QString label(const QString &key);
    /// A value of the field as people read it.
    [[nodiscard]] static QString shown(const QList<FormSection> &sections, const QString &key, const QJsonValue &value);
    [[nodiscard]] static bool isInForm(const CaseGap &gap);

private:
    [[nodiscard]] static FormSection suspicion();
    [[nodiscard]] static FormSection alternatives(const CaseLimits &limits);
    [[nodiscard]] static FormSection persons(const Choices &choices);
    [[nodiscard]] static FormSection period(const CaseLimits &limits);
    [[nodiscard]] static FormSection grounds(const Choices &choices, const CaseLimits &limits);
    [[nodiscard]] static FormSection notices(const Choices &choices);
    [[nodiscard]] static FormSection covert(const CaseLimits &limits);
    [[nodiscard]] static QString text(const CaseGap &gap, const CaseLimits &limits);
};

} // namespace voicelog
