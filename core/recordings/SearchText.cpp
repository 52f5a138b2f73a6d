// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SearchText.h"

#include "PhoneNumber.h"

#include <QChar>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::searchtext {

namespace {

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

bool looksLikeNumber(QStringView typed)
{
    // A date or a reference such as 2026-0015 stays words: what has marks within must begin as a number does.
    static const QRegularExpression pattern(u"^\\s*([+(0][0-9 ()./-]*|[0-9 ]*)[0-9]\\s*$"_s);
    const auto digits = std::ranges::count_if(typed, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 5 && pattern.matchView(typed).hasMatch();
}

} // namespace

QString folded(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(u'ß', u"ss"_s); // Qt folds character by character
    QString out;
    out.reserve(plain.size());
    bool gap = false;
    for (const char32_t c : plain.toUcs4()) {
        if (isMark(c))
            continue;
        if (!QChar::isLetterOrNumber(c)) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += u' ';
        gap = false;
        out += QChar::fromUcs4(c);
    }
    return out;
}

QStringList words(QStringView typed)
{
    QString text = typed.toString();
    if (looksLikeNumber(typed)) {
        const QString number = normalizedNumber(typed);
        if (!number.isEmpty())
            text = number;
    }
    QStringList list = folded(text).split(u' ', Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}

QString ftsQuery(const QStringList &words, Match match)
{
    QStringList terms;
    for (const auto &word : words)
        terms += u'"' + word + (match == Match::Beginnings ? u"\" *"_s : u"\""_s);
    return terms.join(u" AND "_s);
}

QString ftsAnyOf(const QStringList &words)
{
    QStringList terms;
    for (const auto &word : words)
        terms += u'"' + word + u'"';
    return terms.join(u" OR "_s);
}

bool matches(QStringView foldedText, const QStringList &words)
{
    return std::ranges::all_of(words, [foldedText](const QString &word) {
        for (qsizetype at = foldedText.indexOf(word); at >= 0; at = foldedText.indexOf(word, at + 1)) {
            if (at == 0 || foldedText[at - 1] == u' ')
                return true;
        }
        return false;
    });
}

QString numberWords(QStringView normalized, QStringView countryCode)
{
    const QString whole = folded(normalized);
    QString out = whole;
    if (normalized.startsWith(u'+') && whole.startsWith(countryCode))
        out += u" 0"_s + whole.mid(countryCode.size());
    if (whole.size() > 6)
        out += u' ' + whole.right(4);
    return out;
}

} // namespace voicelog::searchtext
