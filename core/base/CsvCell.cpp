// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CsvCell.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool startsFormula(QChar c) { return QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(c); }

bool looksGuarded(const QString &cell)
{
    return cell.startsWith(u'\'') && cell.size() > 1 && (startsFormula(cell[1]) || cell[1] == u'\'');
}

} // namespace

QString guardedCell(const QString &text)
{
    return !text.isEmpty() && (startsFormula(text[0]) || looksGuarded(text)) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell) { return looksGuarded(cell) ? cell.sliced(1) : cell; }

QString escapedInCell(const QString &text, QStringView separators)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            result += u"\\n"_s;
            continue;
        }
        if (c == u'\\' || separators.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QByteArray csvField(const QString &cell)
{
    QByteArray text = cell.toUtf8();
    const bool plain = !text.contains('"') && !text.contains(',') && !text.contains(';') && !text.contains('\t') &&
                       !text.contains('\n') && !text.contains('\r') && text == text.trimmed();
    if (plain)
        return text;
    text.replace('"', "\"\"");
    return '"' + text + '"';
}

} // namespace voicelog
