// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TypedList.h"

namespace voicelog::typedlist {

QStringList parts(const QString &text, const QString &marks)
{
    QStringList list;
    QString part;
    const auto end = [&] {
        if (const QString one = part.trimmed(); !one.isEmpty())
            list += one;
        part.clear();
    };
    for (const QChar c : text) {
        if (marks.contains(c))
            end();
        else
            part += c;
    }
    end();
    return list;
}

} // namespace voicelog::typedlist
