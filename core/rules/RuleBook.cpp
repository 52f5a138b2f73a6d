// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleBook.h"

#include "EditionReader.h"
#include "RuleErrors.h"

#include <base/BaseErrors.h>

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<RuleBook> RuleBook::of(const QList<RuleEdition> &editions)
{
    RuleBook book;
    QMap<QString, RuleEdition> latest;
    for (const RuleEdition &edition : editions) {
        if (edition.draft)
            book.m_drafts += edition;
        else if (!latest.contains(edition.id) || latest[edition.id].revision < edition.revision)
            latest.insert(edition.id, edition);
    }
    book.m_editions = latest.values();
    std::ranges::sort(book.m_editions, {}, &RuleEdition::validFrom);
    for (qsizetype i = 0; i < book.m_editions.size(); ++i) {
        const RuleEdition &edition = book.m_editions[i];
        const bool isLast = i + 1 == book.m_editions.size();
        if (isLast != !edition.validUntil.has_value())
            return fail(errors::EditionsWithoutEnd, {{u"edition"_s, edition.id}});
        if (!isLast && edition.validUntil->addDays(1) != book.m_editions[i + 1].validFrom)
            return fail(errors::EditionsNotContiguous,
                        {{u"earlier"_s, edition.id}, {u"later"_s, book.m_editions[i + 1].id}});
    }
    return book;
}

Result<QList<EditionFile>> builtInEditionFiles()
{
    QList<EditionFile> files;
    const QDir folder(u":/law"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(errors::FileUnreadable, {{u"path"_s, name}, {u"detail"_s, file.errorString()}});
        files += EditionFile{name, file.readAll()};
    }
    return files;
}

Result<RuleBook> RuleBook::builtIn()
{
    VOICELOG_ASSIGN(const QList<EditionFile> files, builtInEditionFiles());
    QList<RuleEdition> editions;
    for (const auto &file : files) {
        VOICELOG_ASSIGN(const RuleEdition edition, readEdition(file.text, file.name));
        editions += edition;
    }
    return of(editions);
}

const RuleEdition *RuleBook::find(QStringView id) const
{
    const auto found = std::ranges::find(m_editions, id, &RuleEdition::id);
    return found == m_editions.cend() ? nullptr : &*found;
}

const RuleEdition *RuleBook::inForceOn(QDate date) const
{
    const auto found =
        std::ranges::find_if(m_editions, [date](const RuleEdition &edition) { return edition.isInForceOn(date); });
    return found == m_editions.cend() ? nullptr : &*found;
}

Result<RuleEdition> RuleBook::edition(const QString &id) const
{
    for (const auto &list : {m_editions, m_drafts}) {
        const auto found = std::ranges::find(list, id, &RuleEdition::id);
        if (found != list.cend())
            return *found;
    }
    return fail(errors::EditionUnknown, {{u"edition"_s, id}});
}

} // namespace voicelog
