// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleText.h"

#include "SentenceCase.h"

#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QDate>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString factText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return RuleText::tr("not recorded");
    if (value.isBool())
        return value.toBool() ? RuleText::tr("yes") : RuleText::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts.append(EnumText::value(part.toString()));
        return parts.isEmpty() ? RuleText::tr("none") : parts.join(u", "_s);
    }
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : EnumText::value(text);
}

QString row(const QString &name, const QString &text)
{
    return u"<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                               text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<p style='margin-bottom:2px'><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString RuleText::headline(const RuleResult &result, const RuleBook &book)
{
    if (result.ruleId == noEdition)
        return tr("Made before the first edition of the rules: an officer must decide by hand.");
    const RuleEdition *edition = book.find(result.editionId);
    const Rule *rule = edition ? edition->rule(result.ruleId) : nullptr;
    if (result.holds()) // also where the edition of the day did not have it
        return sentenceCase(EnumText::field(result.ruleId));
    return rule == nullptr ? result.ruleId : messageOf(result, *edition, ErrorText::isDutch());
}

QString RuleText::outcome(const RuleResult &result)
{
    switch (result.outcome) {
    case RuleOutcome::Pass:
        return tr("holds");
    case RuleOutcome::Fail:
        return result.blocks() ? tr("blocks") : result.warns() ? tr("warns") : tr("informs");
    case RuleOutcome::NotApplicable:
        return tr("does not apply");
    case RuleOutcome::Unknown:
        return tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RuleText::explanation(const RuleResult &result, const RuleBook &book)
{
    const RuleEdition *edition = book.find(result.editionId);
    const Rule *rule = edition ? edition->rule(result.ruleId) : nullptr;
    QString html = heading(headline(result, book));
    if (edition == nullptr)
        return html;
    const bool dutch = ErrorText::isDutch();
    html += u"<p style='margin-top:0'>%1</p>"_s.arg(
        tr("Rule %1: %2. Judged by edition %3 (%4), revision %5.")
            .arg(result.ruleId, outcome(result), edition->id, dutch ? edition->titleNl : edition->titleEn)
            .arg(edition->revision)
            .toHtmlEscaped());
    if (rule == nullptr)
        return html;
    if (!result.holds())
        html += heading(tr("What to do")) +
                u"<p style='margin-top:0'>%1</p>"_s.arg((dutch ? rule->cureNl : rule->cureEn).toHtmlEscaped());
    if (!result.facts.isEmpty()) {
        html += heading(tr("Facts that were used")) + u"<table>"_s;
        for (auto it = result.facts.begin(); it != result.facts.end(); ++it)
            html += row(sentenceCase(EnumText::field(it.key())), factText(it.value()));
        html += u"</table>"_s;
    }
    html += heading(tr("Where it comes from")) +
            u"<p style='margin-top:0'>%1<br>“%2”</p>"_s.arg(rule->law.toHtmlEscaped(), rule->basis.toHtmlEscaped());
    return html;
}

} // namespace voicelog
