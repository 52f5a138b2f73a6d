// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorText.h"

#include "EnumText.h"
#include "ErrorWords.h"

#include <base/BaseErrors.h>
#include <rules/RuleBook.h>

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const ErrorWords *find(QLatin1StringView id)
{
    for (const auto words : {baseErrorWords(), archiveErrorWords(), audioErrorWords(), recordingErrorWords(),
                             interchangeErrorWords(), joseErrorWords(), watchErrorWords(), mappingErrorWords(),
                             ruleErrorWords(), processingErrorWords(), programmeErrorWords(), caseErrorWords(),
                             reportErrorWords(), retentionErrorWords(), requestErrorWords(), answerErrorWords()}) {
        for (const ErrorWords &entry : words) {
            if (id == QLatin1StringView(entry.code.id))
                return &entry;
        }
    }
    return nullptr;
}

/// A parameter as people read it: ids become words, paths are written the system's way.
QString readable(const QString &name, const QVariant &value)
{
    const QString text = value.toString();
    if (name == u"fields" || name == u"missing") {
        QStringList fields;
        for (const QString &field : value.toStringList())
            fields.append(EnumText::field(field));
        return fields.join(u", "_s);
    }
    if (name == u"limit")
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::LongFormat);
    if (name == u"seconds")
        return ErrorText::tr("%n second(s)", nullptr, qMax(1, value.toInt()));
    if (name == u"path")
        return QDir::toNativeSeparators(text);
    if (name == u"role")
        return EnumText::roleById(text);
    if (name == u"state")
        return EnumText::recordingStateById(text);
    if (name == u"kind")
        return EnumText::segmentKindById(text);
    if (name == u"field")
        return EnumText::field(text);
    if (name == u"what")
        return EnumText::thing(text);
    if (name == u"detail")
        return EnumText::value(text);
    if (value.typeId() == QMetaType::QDate)
        return QLocale().toString(value.toDate(), QLocale::ShortFormat);
    if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        return QLocale().toString(value.toLongLong());
    return text;
}

/// What the rule itself says, as the edition in force has it.
QString ruleMessage(const QString &ruleId)
{
    static const Result<RuleBook> book = RuleBook::builtIn();
    if (!book || book->editions().isEmpty())
        return ruleId;
    const auto &editions = book->editions();
    for (auto edition = editions.crbegin(); edition != editions.crend(); ++edition) {
        if (const Rule *rule = edition->rule(ruleId))
            return ErrorText::isDutch() ? rule->messageNl : rule->messageEn;
    }
    return ruleId;
}

QString filled(const char *source, const Error &error)
{
    QString text = ErrorText::tr(source);
    const auto &parameters = error.parameters();
    if (error.is(errors::RuleRefused))
        text.replace(u"{message}"_s, ruleMessage(parameters.value(u"rule"_s).toString()));
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        text.replace(u'{' + it.key() + u'}', readable(it.key(), it.value()));
    return text;
}

} // namespace

ErrorText ErrorText::of(const Error &error)
{
    if (const auto *words = find(error.id()))
        return {.title = filled(words->title, error), .advice = filled(words->advice, error)};
    return {.title = tr("Something went wrong that this version has no words for (%1).").arg(error.id()),
            .advice = tr("Please tell whoever looks after this program, with the code above.")};
}

QString ErrorText::oneLine() const { return advice.isEmpty() ? title : title + u' ' + advice; }

bool ErrorText::isDutch() { return tr("en", "the language of these words: en or nl") == u"nl"; }

bool ErrorText::isKnown(QLatin1StringView id) { return find(id) != nullptr; }

} // namespace voicelog
