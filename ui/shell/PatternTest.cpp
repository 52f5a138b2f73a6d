// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PatternTest.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct PatternTestWords
{
    Q_DECLARE_TR_FUNCTIONS(PatternTest)
};

} // namespace

QString describeMatch(const FileNamePattern &pattern, const QString &fileName)
{
    if (fileName.trimmed().isEmpty())
        return {};
    const QRegularExpression expression(pattern.expression);
    const auto match = expression.match(QDir::fromNativeSeparators(fileName.trimmed()));
    if (!expression.isValid() || !match.hasMatch())
        return PatternTestWords::tr("Does not fit this name.");
    QStringList lines;
    for (const QString &group : expression.namedCaptureGroups()) {
        if (group.isEmpty()) // one without a name
            continue;
        if (const QString found = match.captured(group); !found.isEmpty())
            lines.append(group + u": "_s + found);
    }
    return lines.isEmpty() ? PatternTestWords::tr("Fits, but finds no call data.") : lines.join(u'\n');
}

} // namespace voicelog
