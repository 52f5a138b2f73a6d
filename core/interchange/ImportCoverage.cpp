// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportCoverage.h"

#include "InterchangeErrors.h"
#include "VconErrors.h"

#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString lineKey(const QString &line)
{
    const QString number = normalizedNumber(line);
    return (number.isEmpty() ? line.simplified() : number).toLower();
}

} // namespace

ImportCoverage::ImportCoverage(const QStringList &target, const QList<QStringList> &others)
    : m_anyLine(target.isEmpty())
{
    for (const QStringList &lines : others) {
        for (const QString &line : lines)
            m_lines.insert(lineKey(line), false);
    }
    for (const QString &line : target)
        m_lines.insert(lineKey(line), true);
}

std::optional<ImportGap> ImportCoverage::ofLine(const QString &line) const
{
    if (m_anyLine || line.trimmed().isEmpty())
        return std::nullopt;
    const auto known = m_lines.constFind(lineKey(line));
    if (known == m_lines.cend())
        return ImportGap::NoProgramme;
    return *known ? std::nullopt : std::optional(ImportGap::OtherProgramme);
}

QList<ImportGap> ImportCoverage::ofCall(const QString &line, const QStringList &draftNotes) const
{
    QList<ImportGap> gaps;
    if (draftNotes.contains(notes::NoCallData))
        gaps.append(ImportGap::NoCallData);
    if (const auto gap = ofLine(line))
        gaps.append(*gap);
    return gaps;
}

std::optional<ImportGap> ImportCoverage::ofRemark(const Error &remark)
{
    const bool noSound = remark.is(errors::SidecarWithoutSound) || remark.is(errors::CsvRowWithoutSound) ||
                         remark.is(errors::VconSoundMissing);
    return noSound ? std::optional(ImportGap::NoSound) : std::nullopt;
}

} // namespace voicelog
