// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpokenData.h"

#include "CitizenNumber.h"

#include <recordings/PhoneNumber.h>
#include <recordings/SearchText.h>
#include <recordings/SoughtName.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype fewestSpokenDigits = 6; ///< a house number, a year or a price has less
constexpr qsizetype shortestNumber = 7;     ///< digits of a telephone number, without that of the place
const QString block = u"█████"_s;
/// What people say between the digits of a number.
const QString filler = u"(?:eh+|uh+|euh+|uhm|en|dan|and|then|plus|streepje|dash)"_s;

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits;
}

/// ISO/IEC 7812-1 annex B.
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// ISO 7064 MOD 97-10 over the account with its first four letters at the end.
bool isIban(const QString &typed)
{
    QString iban = typed.toUpper();
    iban.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    if (iban.size() < 15 || iban.size() > 34)
        return false;
    const QString turned = iban.sliced(4) + iban.first(4);
    int rest = 0;
    for (const QChar letter : turned) {
        const int value = letter.isDigit() ? letter.digitValue() : letter.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

class Finder
{
public:
    Finder(const QString &text, const OwnData &own, const QStringList &others)
        : m_text(text), m_plain(withoutOtherFigures()), m_own(own), m_others(others)
    {
    }

    QList<SpokenData> find()
    {
        findAccounts();
        findNumbers();
        findSpelt();
        findNames();
        return m_found;
    }

private:
    void add(MarkSubject subject, qsizetype start, qsizetype length)
    {
        const auto next = std::ranges::lower_bound(m_found, start, {}, &SpokenData::start);
        const bool taken = (next != m_found.end() && next->start < start + length) ||
                           (next != m_found.begin() && std::prev(next)->end() > start);
        if (!taken && length > 0)
            m_found.insert(next, {.subject = subject, .start = start, .length = length});
    }

    /// Letters and digits of an account of this country; 0 where it is not known.
    static qsizetype accountLength(QStringView country)
    {
        static const QHash<QString, qsizetype> lengths{{u"NL"_s, 18}, {u"BE"_s, 16}, {u"DE"_s, 22}, {u"FR"_s, 27},
                                                       {u"LU"_s, 20}, {u"GB"_s, 22}, {u"ES"_s, 24}, {u"IT"_s, 27},
                                                       {u"AT"_s, 20}, {u"CH"_s, 21}, {u"PL"_s, 28}, {u"PT"_s, 25},
                                                       {u"IE"_s, 22}, {u"DK"_s, 18}, {u"SE"_s, 24}, {u"NO"_s, 15}};
        return lengths.value(country.toString().toUpper());
    }

    void findAccounts()
    {
        static const QRegularExpression accounts(u"(?<!\\w)[A-Z]{2}[ .-]?\\d{2}(?:[ .-]?[A-Z0-9]){11,30}"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        for (qsizetype from = 0;;) {
            const QRegularExpressionMatch match = accounts.match(m_text, from);
            if (!match.hasMatch())
                return;
            const qsizetype start = match.capturedStart();
            const qsizetype known = accountLength(match.capturedView().first(2));
            from = start + 1;
            qsizetype letters = 0;
            for (qsizetype end = start; end < match.capturedEnd(); ++end) {
                if (!m_text[end].isLetterOrNumber())
                    continue;
                ++letters;
                const bool fits = known > 0 ? letters == known : letters >= 15;
                if (fits && isIban(m_text.sliced(start, end + 1 - start))) {
                    add(MarkSubject::BankAccount, start, end + 1 - start);
                    from = end + 1;
                    break;
                }
            }
        }
    }

    /// Without days, times and amounts, which look like pieces of numbers: others stand in their places.
    [[nodiscard]] QString withoutOtherFigures() const
    {
        static const QRegularExpression figures(
            u"(?<![\\d.,/-])(?:"
            "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|"
            "\\d{1,2}:\\d\\d(?::\\d\\d)?|(?!0\\d)\\d{1,3}(?:\\.\\d{3})*[.,]\\d\\d"
            ")(?![.,/]?\\d)"_s);
        QString text = m_text;
        auto found = figures.globalMatchView(m_text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
                text[at] = u'#';
        }
        return text;
    }

    void findNumbers()
    {
        static const QRegularExpression numbers(u"(?<![\\w+])(?:\\+|\\b)?\\(?\\d(?:[ .()/-]{0,3}\\d){6,18}(?!\\w)"_s);
        auto matches = numbers.globalMatchView(m_plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString digits = digitsOf(match.capturedView());
            const bool international = match.capturedView().contains(u'+');
            if (!international && digits.size() >= 13 && passesLuhn(digits))
                add(MarkSubject::PaymentData, match.capturedStart(), match.capturedLength());
            else if (!international && digits.size() <= 9 && holdsCitizenNumber(match.capturedView()))
                add(MarkSubject::CitizenNumber, match.capturedStart(), match.capturedLength());
            else if (digits.size() >= shortestNumber && !m_own.isNumber(international ? u'+' + digits : digits))
                add(MarkSubject::Number, match.capturedStart(), match.capturedLength());
        }
    }

    /// "nul zes twaalf vierendertig": words and short digits that are one number when read out.
    void findSpelt()
    {
        static const QRegularExpression runs(
            u"(?<!\\w)(?:(?:"
            // Dutch: the digits, and compounds up to 99
            "nul|een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|"
            "(?:vijf|zes|zeven|acht|negen)tien|"
            "(?:(?:een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?"
            "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|"
            "dubbel|\\w*honderd\\w*|\\w*duizend\\w*|"
            // English
            "zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
            "(?:fif|six|seven|eigh|nine)teen|"
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
            "double|triple|hundred|thousand|"
            "\\d{1,4})(?!\\w)[\\s,.-]*(?:"_s +
                filler + u"(?!\\w)[\\s,.-]*){0,3}){2,}"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression words(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression between(u'^' + filler + u'$');
        static const QRegularExpression tail(u"(?:[\\s,.-]+"_s + filler + u")*[\\s,.-]*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        auto matches = runs.globalMatchView(m_plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QString run = match.captured();
            run.remove(tail);
            qsizetype digits = 0;
            auto parts = words.globalMatchView(run);
            while (parts.hasNext()) {
                const QString part = parts.next().captured().toLower();
                if (between.match(part).hasMatch())
                    continue;
                if (part[0].isDigit())
                    digits += part.size();
                else if (part.contains("honderd"_L1) || part.contains("duizend"_L1))
                    digits += 3;
                else if (part.size() > 5 || part == u"tien" || part == u"elf" || part == u"ten")
                    digits += 2; // a compound
                else
                    digits += 1;
            }
            const QString read = digitsOf(run);
            if (digits < fewestSpokenDigits || m_own.isNumber(read))
                continue;
            // What was found of it in digits is a part of it.
            m_found.removeIf([&](const SpokenData &one) {
                return one.subject == MarkSubject::Number && one.start >= match.capturedStart() &&
                       one.end() <= match.capturedStart() + run.size();
            });
            add(MarkSubject::Number, match.capturedStart(), run.size());
        }
    }

    void findNames()
    {
        // Behind what is said before a name: words that begin with a capital, with small words between.
        static const QRegularExpression called(
            u"\\b(?:(?i:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|de "
            u"heer|dhr\\.?|mister|missus|mr\\.?|mrs\\.?|ms\\.?|miss|"
            "(?:mijn|m'n|zijn|haar|uw|je|jouw|jullie|hun|my|his|her|their|your|our|onze?) "
            "(?:man|vrouw|zoon|dochter|broer|zus|vader|moeder|buurman|buurvrouw|vriend|vriendin|collega|partner|"
            "husband|wife|son|daughter|brother|sister|father|mother|neighbour|neighbor|friend|colleague)))[ ,]+"
            "((?:(?:van|de|der|den|het|ten|ter|te|von|le|la|du|al|el|bin|van 't|'t) )*"
            "(?:\\p{Lu}\\. ?)*\\p{Lu}[\\p{L}'’-]+(?:[ -](?:(?:van|de|der|den|ten|ter|te|von|le|la|du|'t) )*\\p{Lu}[\\p{L}'’-]+)*)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        auto matches = called.globalMatchView(m_text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1);
            if (!m_own.isName(name))
                add(MarkSubject::OtherPerson, match.capturedStart(1), name.size());
        }
        // Whole, and by each word of it.
        QStringList sought;
        for (const QString &other : m_others) {
            if (m_own.isName(other))
                continue;
            sought += other.trimmed();
            static const QRegularExpression space(u"\\s+"_s);
            const QStringList words = other.split(space, Qt::SkipEmptyParts);
            for (const QString &word : words) {
                if (word.size() >= 3 && word[0].isUpper() && !m_own.isName(word))
                    sought += word;
            }
        }
        for (const QString &one : std::as_const(sought)) {
            if (one.size() < 2)
                continue;
            const QRegularExpression known(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(one)),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
            auto places = known.globalMatchView(m_text);
            while (places.hasNext()) {
                const QRegularExpressionMatch match = places.next();
                add(MarkSubject::OtherPerson, match.capturedStart(), match.capturedLength());
            }
        }
    }

    const QString &m_text;
    const QString m_plain; ///< as long
    const OwnData &m_own;
    const QStringList &m_others;
    QList<SpokenData> m_found; ///< in order, without overlaps
};

} // namespace

bool OwnData::isNumber(QStringView number) const
{
    const QString sought = normalizedNumber(number);
    return !sought.isEmpty() &&
           std::ranges::any_of(numbers, [&sought](const QString &one) { return normalizedNumber(one) == sought; });
}

bool OwnData::isName(const QString &name) const
{
    const SoughtName sought(name);
    return !sought.isEmpty() && std::ranges::any_of(names, [&sought](const QString &one) {
        return sought.likenessOf(searchtext::folded(one)) == SoughtName::Likeness::Same;
    });
}

QList<SpokenData> spokenData(const QString &text, const OwnData &own, const QStringList &others)
{
    return Finder(text, own, others).find();
}

QString blackedOut(const QString &text, const QList<SpokenData> &data)
{
    QString out;
    qsizetype at = 0;
    for (const SpokenData &one : data) {
        if (one.start > at)
            out += QStringView(text).sliced(at, one.start - at);
        if (one.end() <= at)
            continue;
        out += block;
        at = one.end();
    }
    out += QStringView(text).sliced(at);
    return out;
}

} // namespace voicelog
