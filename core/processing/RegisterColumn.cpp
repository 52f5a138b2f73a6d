// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterColumn.h"

#include "RegisterEntry.h"

#include <base/CsvCell.h>

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Case, accents, blanks and signs do not make another name.
QString plainName(const QString &name)
{
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

// Splits at the separator and leaves escapes as they are.
QStringList split(const QString &text, QChar separator)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            part += text[i];
            part += text[++i];
        } else if (text[i] == separator) {
            parts += part;
            part.clear();
        } else {
            part += text[i];
        }
    }
    parts += part;
    return parts;
}

// Only the escapes that are written: a path such as D:\map in somebody else's file stays what it is.
QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'\\' && (next == u'\\' || next == u'|' || next == u';' || next == u'n')) {
            result += next == u'n' ? QChar(u'\n') : next;
            ++i;
        } else {
            result += text[i];
        }
    }
    return result.trimmed();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        texts += one.toString();
    return texts;
}

QString recordText(const QJsonObject &record, const QStringList &parts)
{
    QStringList texts;
    for (const QString &part : parts) {
        if (record[part].isArray()) {
            QStringList inner;
            const QStringList items = textsOf(record[part]);
            for (const QString &one : items)
                inner += escapedInCell(one, u"|;");
            texts += inner.join(u"; "_s);
        } else {
            texts += escapedInCell(record[part].toString(), u"|");
        }
    }
    while (texts.size() > 1 && texts.last().isEmpty())
        texts.removeLast();
    return texts.join(u" | "_s);
}

QString isoDate(const QString &text)
{
    for (const QString &form : {u"d-M-yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-M-d"_s})
        if (const QDate date = QDate::fromString(text, form); date.isValid())
            return date.toString(Qt::ISODate);
    return text;
}

QJsonObject recordOf(const QString &text, const QStringList &parts)
{
    QJsonObject record;
    const QStringList given = split(text, u'|');
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i].trimmed().isEmpty())
            continue;
        // More parts than there are: said under a name that the entry will refuse.
        const QString name = i < parts.size() ? parts[i] : u"part %1"_s.arg(i + 1);
        if (name == u"categories") {
            QJsonArray inner;
            const QStringList items = split(given[i], u';');
            for (const QString &one : items)
                inner.append(unescaped(one));
            record.insert(name, inner);
        } else if (name == u"contractDate") {
            record.insert(name, isoDate(unescaped(given[i])));
        } else {
            record.insert(name, unescaped(given[i]));
        }
    }
    return record;
}

QString kindIdOf(const QString &text)
{
    static const QHash<QString, QString> kinds{
        {u"controller"_s, u"CONTROLLER"_s}, {u"verwerkingsverantwoordelijke"_s, u"CONTROLLER"_s},
        {u"301"_s, u"CONTROLLER"_s},        {u"processor"_s, u"PROCESSOR"_s},
        {u"verwerker"_s, u"PROCESSOR"_s},   {u"302"_s, u"PROCESSOR"_s}};
    return kinds.value(plainName(text), text);
}

// 6_1_F, 6(1)(f), "art. 6 lid 1 onder f", or its name.
QString basisIdOf(const QString &text)
{
    static const QRegularExpression article(u"\\b6\\D{1,8}1\\W*(?:\\b(?:onder|sub|lit)\\b)?\\W*([a-f])\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, QString> names{{u"toestemming"_s, u"A"_s},
                                               {u"consent"_s, u"A"_s},
                                               {u"overeenkomst"_s, u"B"_s},
                                               {u"contract"_s, u"B"_s},
                                               {u"wettelijkeverplichting"_s, u"C"_s},
                                               {u"legalobligation"_s, u"C"_s},
                                               {u"vitalebelangen"_s, u"D"_s},
                                               {u"vitaalbelang"_s, u"D"_s},
                                               {u"vitalinterests"_s, u"D"_s},
                                               {u"algemeenbelang"_s, u"E"_s},
                                               {u"publictask"_s, u"E"_s},
                                               {u"gerechtvaardigdbelang"_s, u"F"_s},
                                               {u"legitimateinterest"_s, u"F"_s},
                                               {u"legitimateinterests"_s, u"F"_s}};
    QString plain = text;
    const auto match = article.match(plain.replace(u'_', u' '));
    const QString letter = match.hasMatch() ? match.captured(1).toUpper() : names.value(plainName(text));
    return letter.isEmpty() ? text : u"6_1_"_s + letter;
}

} // namespace

const QList<RegisterColumn> &RegisterColumn::all()
{
    using enum Shape;
    static const QList<RegisterColumn> columns{
        {"number"_L1, "number"_L1, {}, Text, {}, u"nummer,nr,volgnummer,id-nummer"},
        {"kind"_L1, "kind"_L1, {}, Kind, {}, u"soort,rol"},
        {"state"_L1, "state"_L1, {}, Text, {}, u"status,toestand", true},
        {"versionNo"_L1, "versionNo"_L1, {}, Text, {}, u"versie", true},
        {"activeFrom"_L1, "activeFrom"_L1, {}, Text, {}, u"actief vanaf", true},
        {"endedOn"_L1, "endedOn"_L1, {}, Text, {}, u"geëindigd op", true},
        {"title"_L1,
         "title"_L1,
         {},
         Text,
         {},
         u"titel,naam,verwerking,naam verwerking,verwerkingsactiviteit,activity,processing activity,name"},
        {"controllerName"_L1,
         "controller"_L1,
         "name"_L1,
         Text,
         {},
         u"verwerkingsverantwoordelijke,controller,naam verwerkingsverantwoordelijke"},
        {"controllerContact"_L1,
         "controller"_L1,
         "contact"_L1,
         Text,
         {},
         u"contactgegevens verwerkingsverantwoordelijke,contactgegevens,contact"},
        {"jointControllers"_L1,
         "jointControllers"_L1,
         {},
         Records,
         "name contact"_L1,
         u"gezamenlijke verwerkingsverantwoordelijken"},
        {"representativeName"_L1, "representative"_L1, "name"_L1, Text, {}, u"vertegenwoordiger,representative"},
        {"representativeContact"_L1, "representative"_L1, "contact"_L1, Text, {}, u"contactgegevens vertegenwoordiger"},
        {"dpoName"_L1,
         "dpo"_L1,
         "name"_L1,
         Text,
         {},
         u"fg,dpo,functionaris voor gegevensbescherming,functionaris gegevensbescherming,naam fg"},
        {"dpoContact"_L1, "dpo"_L1, "contact"_L1, Text, {}, u"contactgegevens fg"},
        {"purposes"_L1, "purposes"_L1, {}, List, {}, u"doelen,doel,doeleinden,verwerkingsdoeleinden,purpose"},
        {"dataSubjectCategories"_L1,
         "dataSubjectCategories"_L1,
         {},
         List,
         {},
         u"categorieën betrokkenen,categorieën van betrokkenen,betrokkenen,data subjects"},
        {"dataCategories"_L1,
         "dataCategories"_L1,
         {},
         List,
         {},
         u"categorieën persoonsgegevens,categorieën van persoonsgegevens,persoonsgegevens,personal data"},
        {"recipientCategories"_L1,
         "recipientCategories"_L1,
         {},
         List,
         {},
         u"categorieën ontvangers,categorieën van ontvangers,ontvangers,recipients"},
        {"transfers"_L1,
         "transfers"_L1,
         {},
         Records,
         "country basis safeguard"_L1,
         u"doorgiften,doorgifte,doorgifte derde landen"},
        {"erasurePeriods"_L1,
         "erasurePeriods"_L1,
         {},
         Records,
         "category period"_L1,
         u"bewaartermijnen,bewaartermijn,retention"},
        {"erasureReason"_L1, "erasureReason"_L1, {}, Text, {}, u"reden geen bewaartermijn"},
        {"securityMeasures"_L1,
         "securityMeasures"_L1,
         {},
         Text,
         {},
         u"beveiligingsmaatregelen,beveiliging,security,maatregelen"},
        {"securityReason"_L1, "securityReason"_L1, {}, Text, {}, u"reden geen beveiligingsmaatregelen"},
        {"legalBasis"_L1, "legalBasis"_L1, {}, Basis, {}, u"grondslag,rechtsgrond"},
        {"liaId"_L1, "liaId"_L1, {}, Text, {}, u"belangenafweging,lia"},
        {"processors"_L1,
         "processors"_L1,
         {},
         Records,
         "name contact contractDate"_L1,
         u"verwerkers,verwerker,processor"},
        {"controllers"_L1,
         "controllers"_L1,
         {},
         Records,
         "name contact representative dpo categories"_L1,
         u"opdrachtgevers,verwerkingsverantwoordelijken"},
        {"source"_L1, "source"_L1, {}, Text, {}, u"bron,bron van de gegevens,herkomst"},
        {"dpiaRef"_L1, "dpiaRef"_L1, {}, Text, {}, u"dpia,gegevensbeschermingseffectbeoordeling"},
        {"systems"_L1, "systems"_L1, {}, List, {}, u"systemen,systeem,applicaties,system"},
        {"department"_L1, "department"_L1, {}, Text, {}, u"afdeling"},
        {"owner"_L1, "owner"_L1, {}, Text, {}, u"eigenaar,proceseigenaar"},
        {"specialData"_L1, "specialData"_L1, {}, Text, {}, u"bijzondere persoonsgegevens,bijzondere gegevens"},
        {"automatedDecisions"_L1,
         "automatedDecisions"_L1,
         {},
         Text,
         {},
         u"geautomatiseerde besluiten,geautomatiseerde besluitvorming"},
        {"programmeIds"_L1, "programmeIds"_L1, {}, List, {}, u"regelingen,opnameregelingen"},
        {"orConsentRef"_L1, "orConsentRef"_L1, {}, Text, {}, u"instemming or"},
        {"reviewDate"_L1, "reviewDate"_L1, {}, Date, {}, u"herzieningsdatum,datum herziening,review"},
        {"oldNotificationNumber"_L1, "oldNotificationNumber"_L1, {}, Text, {}, u"meldingsnummer,oud meldingsnummer"},
    };
    return columns;
}

int RegisterColumn::find(const QString &name)
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found;
        for (int i = 0; i < int(all().size()); ++i) {
            found.insert(plainName(all()[i].name), i);
            const QList<QStringView> others = all()[i].otherNames.split(u',');
            for (const QStringView other : others)
                found.insert(plainName(other.toString()), i);
        }
        return found;
    }();
    return names.value(plainName(name), -1);
}

QString RegisterColumn::cell(const QJsonObject &entry) const
{
    using enum Shape;
    const QJsonValue value = member.isEmpty() ? entry[field] : entry[field].toObject()[member];
    switch (shape) {
    case Text:
    case Kind:
    case Basis:
    case Date:
        return guardedCell(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    case List: {
        QStringList lines;
        const QStringList items = textsOf(value);
        for (const QString &one : items)
            lines += escapedInCell(one, {});
        return guardedCell(lines.join(u'\n'));
    }
    case Records: {
        QStringList lines;
        const QStringList names = QString(parts).split(u' ');
        const QJsonArray records = value.toArray();
        for (const auto &record : records)
            lines += recordText(record.toObject(), names);
        return guardedCell(lines.join(u'\n'));
    }
    }
    Q_UNREACHABLE_RETURN({});
}

void RegisterColumn::put(const QString &cell, QJsonObject &entry) const
{
    using enum Shape;
    const QString given = unguardedCell(cell).trimmed();
    QJsonValue value;
    switch (shape) {
    case Text:
        value = given;
        break;
    case Kind:
        value = kindIdOf(given);
        break;
    case Basis:
        value = basisIdOf(given);
        break;
    case Date:
        value = isoDate(given);
        break;
    case List:
    case Records: {
        QJsonArray array;
        const QStringList names = QString(parts).split(u' ');
        const QStringList lines = given.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.trimmed().isEmpty())
                continue;
            array.append(shape == List ? QJsonValue(unescaped(line)) : QJsonValue(recordOf(line, names)));
        }
        value = array;
        break;
    }
    }
    const bool empty = given.isEmpty();
    if (!member.isEmpty()) {
        QJsonObject object = entry[field].toObject();
        empty ? object.remove(member) : static_cast<void>(object.insert(member, value));
        value = object;
        if (!object.isEmpty()) {
            entry.insert(field, object);
            return;
        }
    }
    if (empty)
        entry.remove(field);
    else
        entry.insert(field, value);
}

} // namespace voicelog
