// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorText.h"

#include "EnumText.h"
#include "ErrorWords.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const ErrorWords *find(QLatin1StringView id)
{
    for (const auto words : {baseErrorWords(), archiveErrorWords(), audioErrorWords(), recordingErrorWords(),
                             interchangeErrorWords(), ruleErrorWords()}) {
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
    if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        return QLocale().toString(value.toLongLong());
    return text;
}

QString filled(const char *source, const Error &error)
{
    QString text = ErrorText::tr(source);
    const auto &parameters = error.parameters();
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

bool ErrorText::isKnown(QLatin1StringView id) { return find(id) != nullptr; }

} // namespace voicelog
