// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterTemplate.h"

#include "AnswerErrors.h"

#include <base/BaseErrors.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Pieces = QList<LetterPiece>;

/// Checks the placeholders of one line; gives the name of one that fills it, if it is for whole paragraphs.
class LineCheck
{
public:
    LineCheck(const QList<LetterPlaceholder> &known, QStringView line, int number)
        : m_known(known), m_line(line), m_number(number)
    {
    }

    Result<QString> run(QStringList &used) const
    {
        QString block;
        for (qsizetype at = m_line.indexOf("{{"_L1); at >= 0; at = m_line.indexOf("{{"_L1, at + 2)) {
            const qsizetype close = m_line.indexOf("}}"_L1, at);
            const qsizetype next = m_line.indexOf("{{"_L1, at + 2);
            if (close < 0 || (next >= 0 && next < close))
                return failed(errors::LetterPlaceholderOpen, at, {});
            const QString name = m_line.sliced(at + 2, close - at - 2).trimmed().toString();
            const auto found = std::ranges::find(m_known, QStringView(name),
                                                 [](const LetterPlaceholder &one) { return QString(one.name); });
            if (found == m_known.cend())
                return failed(errors::LetterPlaceholderUnknown, at, name);
            used += name;
            if (!found->block)
                continue;
            if (at != 0 || close + 2 != m_line.size())
                return failed(errors::LetterPlaceholderAlone, at, name);
            block = name;
        }
        return block;
    }

private:
    [[nodiscard]] std::unexpected<Error> failed(const ErrorCode &code, qsizetype at, const QString &name) const
    {
        QVariantMap parameters{{u"line"_s, m_number}, {u"column"_s, int(at) + 1}};
        if (!name.isNull())
            parameters.insert(u"name"_s, name);
        return fail(code, parameters);
    }

    const QList<LetterPlaceholder> &m_known;
    QStringView m_line;
    int m_number;
};

void addLine(Pieces &pieces, QStringView line, int number, bool &joins)
{
    constexpr std::pair<QLatin1StringView, LetterPiece::Kind> marks[] = {{"# "_L1, LetterPiece::Kind::Heading},
                                                                         {"- "_L1, LetterPiece::Kind::Item},
                                                                         {"> "_L1, LetterPiece::Kind::Notice}};
    for (const auto &[mark, kind] : marks) {
        if (!line.startsWith(mark))
            continue;
        pieces += LetterPiece{kind, line.sliced(mark.size()).trimmed().toString(), number};
        joins = kind != LetterPiece::Kind::Heading;
        return;
    }
    if (joins) {
        pieces.last().text += u' ' + line.toString();
        return;
    }
    pieces += LetterPiece{LetterPiece::Kind::Paragraph, line.toString(), number};
    joins = true;
}

} // namespace

QList<LetterPlaceholder> LetterTemplate::placeholders(LetterKind kind)
{
    const bool answers = kind >= LetterKind::Answer;
    const bool asks =
        kind == LetterKind::AskIdentity || kind == LetterKind::Reminder || kind == LetterKind::AskClarification;
    const bool extends = kind == LetterKind::Extension;
    const bool tellsOfCourts = answers || kind == LetterKind::NotIdentifiable || extends;
    const bool whole = kind == LetterKind::Answer;
    QList<LetterPlaceholder> list{{"requester"_L1},  {"number"_L1},       {"right"_L1},
                                  {"receivedOn"_L1}, {"today"_L1},        {"dueOn"_L1},
                                  {"contact"_L1},    {"organisation"_L1}, {"request"_L1, true}};
    if (asks)
        list += LetterPlaceholder{"askedOn"_L1};
    if (extends) {
        list += LetterPlaceholder{"extensionReason"_L1, false, true};
        list += LetterPlaceholder{"extendedDueOn"_L1, false, true};
    }
    if (answers && kind != LetterKind::RightsAnswer)
        list += LetterPlaceholder{"recordings"_L1, true};
    if (whole || kind == LetterKind::Destroyed)
        list += LetterPlaceholder{"destroyed"_L1, true, !whole};
    if (whole) {
        for (const QLatin1StringView name : {"purposes"_L1, "categories"_L1, "recipients"_L1, "retention"_L1,
                                             "source"_L1, "automatedDecisions"_L1, "transfers"_L1})
            list += LetterPlaceholder{name, true, true};
        list += LetterPlaceholder{"annexes"_L1, true, false};
        list += LetterPlaceholder{"consultations"_L1, true, false};
        list += LetterPlaceholder{"restriction"_L1, true, false};
    }
    if (whole || kind == LetterKind::Refusal)
        list += LetterPlaceholder{"leftOut"_L1, true, true};
    if (kind == LetterKind::RightsAnswer) {
        list += LetterPlaceholder{"decisions"_L1, true, true};
        list += LetterPlaceholder{"annexes"_L1, true, false};
    }
    if (answers)
        list += LetterPlaceholder{"rights"_L1, true, whole};
    if (tellsOfCourts)
        list += LetterPlaceholder{"complaint"_L1, true, true};
    return list;
}

Result<LetterTemplate> LetterTemplate::parse(LetterKind kind, const QString &body)
{
    if (body.trimmed().isEmpty() || body.size() > longest)
        return fail(errors::InvalidValue, {{u"field"_s, u"body"_s}, {u"value"_s, body.size()}});
    const QList<LetterPlaceholder> known = placeholders(kind);
    LetterTemplate made(kind);
    QStringList used;
    bool joins = false;
    int number = 0;
    for (QStringView line : QStringView(body).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty()) {
            joins = false;
            continue;
        }
        VOICELOG_ASSIGN(const QString block, LineCheck(known, line, number).run(used));
        if (!block.isEmpty()) {
            made.m_pieces += LetterPiece{LetterPiece::Kind::Block, block, number};
            joins = false;
            continue;
        }
        addLine(made.m_pieces, line, number, joins);
    }
    for (const LetterPlaceholder &one : known) {
        if (one.required && !used.contains(one.name))
            return fail(errors::LetterPlaceholderMissing, {{u"name"_s, QString(one.name)}});
    }
    return made;
}

QString LetterTemplate::builtIn(LetterKind kind, QStringView language)
{
    QFile file(u":/letters/%1.%2.txt"_s.arg(QString(idIn(letterKindIds, kind)).toLower(), language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace voicelog
