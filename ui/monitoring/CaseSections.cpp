// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseSections.h"

#include <common/FormDocument.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = voicelog::FormField::Kind;

namespace voicelog {

namespace {

constexpr int caseTextLength = 20'000;
constexpr int caseTitleLength = 200;

template <typename Ids>
QList<FormChoice> caseChoices(const Ids &ids)
{
    QList<FormChoice> choices;
    for (const QLatin1StringView id : ids)
        choices.append({QString(id), sentenceCase(EnumText::value(QString(id)))});
    return choices;
}

FormField caseField(const QString &key, Kind kind, const QString &help = {}, bool required = false)
{
    FormField field;
    field.key = key;
    field.label = CaseSections::label(key);
    field.help = help;
    field.kind = kind;
    field.required = required;
    if (kind == Kind::Line || kind == Kind::TextList)
        field.maxLength = caseTitleLength;
    if (kind == Kind::Text)
        field.maxLength = caseTextLength;
    return field;
}

FormField caseChoice(const QString &key, const QList<FormChoice> &choices, const QString &help = {},
                     bool required = false)
{
    FormField field = caseField(key, Kind::Choice, help, required);
    field.choices = choices;
    return field;
}

/// A column of the list `list`.
FormField caseColumn(const QString &list, const QString &key, Kind kind, bool required = true)
{
    FormField field = caseField(list + u'.' + key, kind, {}, required);
    field.key = key;
    return field;
}

FormField shownWhen(FormField field, const FormField::Condition &condition)
{
    field.visibleWhen = condition;
    return field;
}

bool isCovertCase(const QJsonObject &whole) { return whole["covert"_L1].toBool(); }

bool isOpenCase(const QJsonObject &whole) { return !isCovertCase(whole); }

FormField::Condition dpiaIs(const QString &member, const QString &value)
{
    return
        [member, value](const QJsonObject &whole) { return whole["dpia"_L1].toObject()[member].toString() == value; };
}

} // namespace

QString CaseSections::label(const QString &key)
{
    struct Label
    {
        QLatin1StringView key;
        const char *text;
    };
    static constexpr Label labels[] = {
        {"suspicion"_L1, QT_TR_NOOP("Suspicion")},
        {"suspicion.kind"_L1, QT_TR_NOOP("What is suspected")},
        {"suspicion.text"_L1, QT_TR_NOOP("What points to it")},
        {"suspicion.date"_L1, QT_TR_NOOP("Known since")},
        {"suspicion.sources"_L1, QT_TR_NOOP("Sources")},
        {"alternatives"_L1, QT_TR_NOOP("Other means")},
        {"alternatives.means"_L1, QT_TR_NOOP("Means")},
        {"alternatives.date"_L1, QT_TR_NOOP("Date")},
        {"alternatives.result"_L1, QT_TR_NOOP("Result")},
        {"alternatives.whyInsufficient"_L1, QT_TR_NOOP("Why it is not enough")},
        {"subjects"_L1, QT_TR_NOOP("Persons")},
        {"subjects.name"_L1, QT_TR_NOOP("Name")},
        {"subjects.function"_L1, QT_TR_NOOP("Function")},
        {"subjects.numbers"_L1, QT_TR_NOOP("Own numbers")},
        {"subjects.accountId"_L1, QT_TR_NOOP("Account here")},
        {"periodStart"_L1, QT_TR_NOOP("First day of recording")},
        {"periodEnd"_L1, QT_TR_NOOP("Last day of recording")},
        {"lines"_L1, QT_TR_NOOP("Lines")},
        {"evaluationDue"_L1, QT_TR_NOOP("Evaluated by")},
        {"liaId"_L1, QT_TR_NOOP("Balancing record of this case")},
        {"registerEntryId"_L1, QT_TR_NOOP("Entry in the processing register")},
        {"dpia"_L1, QT_TR_NOOP("Assessment of the risks (DPIA)")},
        {"dpia.status"_L1, QT_TR_NOOP("Assessment of the risks (DPIA)")},
        {"dpia.ref"_L1, QT_TR_NOOP("Where the DPIA is kept")},
        {"dpia.date"_L1, QT_TR_NOOP("Date of the DPIA")},
        {"dpia.residualRisk"_L1, QT_TR_NOOP("Risk that is left")},
        {"dpia.consultationAnsweredOn"_L1, QT_TR_NOOP("Supervisor's answer on")},
        {"dpia.reason"_L1, QT_TR_NOOP("Why no DPIA is needed")},
        {"dpoAdvice"_L1, QT_TR_NOOP("Advice of the data protection officer")},
        {"dpoAdvice.text"_L1, QT_TR_NOOP("Advice of the data protection officer")},
        {"dpoAdvice.date"_L1, QT_TR_NOOP("Date of the advice")},
        {"dpoAdvice.followed"_L1, QT_TR_NOOP("The advice is followed")},
        {"dpoAdvice.reasonIfNot"_L1, QT_TR_NOOP("Why it is not followed")},
        {"worksCouncilRecordId"_L1, QT_TR_NOOP("Works council's consent to the scheme")},
        {"employeeNoticeId"_L1, QT_TR_NOOP("Notice to employees")},
        {"covert"_L1, QT_TR_NOOP("Without telling the persons beforehand")},
        {"covertReason"_L1, QT_TR_NOOP("Why telling them would defeat it")},
        {"caseNoticeId"_L1, QT_TR_NOOP("Notice to the works council")},
        {"grants"_L1, QT_TR_NOOP("Access")},
    };
    const auto *found = std::ranges::find(labels, key, &Label::key);
    return found == std::end(labels) ? sentenceCase(EnumText::field(key)) : tr(found->text);
}

QList<FormSection> CaseSections::all(const Choices &choices, const CaseLimits &limits)
{
    return {suspicion(),      alternatives(limits), persons(choices), period(limits), grounds(choices, limits),
            notices(choices), covert(limits)};
}

QStringList CaseSections::fields()
{
    QStringList keys;
    const auto sections = all({}, {});
    for (const FormSection &section : sections) {
        for (const FormField &field : section.fields)
            keys.append(field.key);
    }
    return keys;
}

FormSection CaseSections::suspicion()
{
    return {.id = u"suspicion"_s,
            .title = tr("1  Suspicion and sources"),
            .intro = tr("Recording somebody is allowed only on a concrete suspicion: what, since when, and how it is "
                        "known (R-MON-SUSP-01)."),
            .fields = {caseChoice(u"suspicion.kind"_s, caseChoices(suspicionKindIds),
                                  tr("Only a criminal offence, once shown, lets recordings be kept."), true),
                       caseField(u"suspicion.text"_s, Kind::Text,
                                 tr("Facts and dates, not an impression of the person."), true),
                       caseField(u"suspicion.date"_s, Kind::Date, {}, true),
                       caseField(u"suspicion.sources"_s, Kind::TextList,
                                 tr("At least one document: what it is and where it is kept."), true)}};
}

FormSection CaseSections::alternatives(const CaseLimits &limits)
{
    FormField list = caseField(
        u"alternatives"_s, Kind::Records,
        tr("At least %n other means: a talk, more supervision, an audit of the books …", nullptr, limits.alternatives),
        true);
    list.columns = {caseColumn(list.key, u"means"_s, Kind::Line), caseColumn(list.key, u"date"_s, Kind::Date),
                    caseColumn(list.key, u"result"_s, Kind::Text),
                    caseColumn(list.key, u"whyInsufficient"_s, Kind::Text)};
    return {.id = u"alternatives"_s,
            .title = tr("2  Alternatives"),
            .intro = tr("Recording is the last resort: show what was tried or rejected, and why it is not enough "
                        "(R-MON-LAST-01)."),
            .fields = {list}};
}

FormSection CaseSections::persons(const Choices &choices)
{
    FormField list = caseField(u"subjects"_s, Kind::Records, tr("One to %n persons.", nullptr, mostCaseSubjects), true);
    FormField account = caseColumn(list.key, u"accountId"_s, Kind::Choice, false);
    account.choices = choices.accounts;
    FormField numbers = caseColumn(list.key, u"numbers"_s, Kind::Line, false);
    numbers.example = u"204, 205"_s;
    list.columns = {caseColumn(list.key, u"name"_s, Kind::Line), caseColumn(list.key, u"function"_s, Kind::Line, false),
                    numbers, account};
    return {.id = u"persons"_s,
            .title = tr("3  Persons"),
            .intro = tr("Their names are kept in this case's own vault and go with it. Everybody else sees how many "
                        "they are. Who has an account here can do nothing in a case about himself."),
            .fields = {list}};
}

FormSection CaseSections::period(const CaseLimits &limits)
{
    return {
        .id = u"period"_s,
        .title = tr("4  Period and lines"),
        .intro = tr("Set beforehand, and as short as will do: at most %n days, to be made longer once at most "
                    "(R-MON-PERIOD-01). Calls of other days or lines cannot be taken in.",
                    nullptr, limits.periodDays),
        .fields = {caseField(u"periodStart"_s, Kind::Date, {}, true), caseField(u"periodEnd"_s, Kind::Date, {}, true),
                   caseField(u"lines"_s, Kind::TextList, tr("As the recorder names them: numbers or queues."), true),
                   caseField(u"evaluationDue"_s, Kind::Date,
                             tr("Left empty: %1 days after the last day. At most %2 days.")
                                 .arg(limits.evaluationDays)
                                 .arg(limits.longestEvaluationDays))}};
}

FormSection CaseSections::grounds(const Choices &choices, const CaseLimits &limits)
{
    FormField high =
        shownWhen(caseField(u"dpia.consultationAnsweredOn"_s, Kind::Date,
                            tr("A high risk that is left goes to the supervisor first (GDPR art. 36)."), true),
                  dpiaIs(u"residualRisk"_s, u"HIGH"_s));
    const auto done = dpiaIs(u"status"_s, u"DONE"_s);
    FormSection section{
        .id = u"grounds"_s,
        .title = tr("5  What it rests on"),
        .intro = tr("A second officer can approve the case once the interest was weighed for this case, the register "
                    "has an entry and the risks were assessed (R-MON-LI-01, R-MON-SUP-01, R-DPIA-01)."),
        .fields = {
            caseChoice(u"liaId"_s, choices.balancing,
                       tr("A record of its own, marked as about watching employees, approved by two officers."), true),
            caseChoice(u"registerEntryId"_s, choices.registerEntries, tr("It must be active."), true),
            caseChoice(u"dpia.status"_s, caseChoices(dpiaStatusIds),
                       tr("Targeted recording stands on the supervisor's list: a DPIA must be done. One for comparable "
                          "measures will do."),
                       true),
            shownWhen(caseField(u"dpia.ref"_s, Kind::Line, {}, true), done),
            shownWhen(caseField(u"dpia.date"_s, Kind::Date, {}, true), done),
            shownWhen(caseChoice(u"dpia.residualRisk"_s, caseChoices(residualRiskIds), {}, true), done), high,
            shownWhen(caseField(u"dpia.reason"_s, Kind::Text), dpiaIs(u"status"_s, u"NOT_REQUIRED"_s)),
            caseField(u"dpoAdvice.text"_s, Kind::Text,
                      limits.dpoExists ? tr("There is a data protection officer: nobody goes on without the advice.")
                                       : tr("No data protection officer has an account here; write down advice that "
                                            "was given all the same."),
                      limits.dpoExists),
            caseField(u"dpoAdvice.date"_s, Kind::Date, {}, limits.dpoExists),
            caseField(u"dpoAdvice.followed"_s, Kind::YesNo)}};
    FormField reason =
        shownWhen(caseField(u"dpoAdvice.reasonIfNot"_s, Kind::Text, {}, true), [](const QJsonObject &whole) {
            const QJsonValue followed = whole["dpoAdvice"_L1].toObject()["followed"_L1];
            return followed.isBool() && !followed.toBool();
        });
    section.fields.append(reason);
    return section;
}

FormSection CaseSections::notices(const Choices &choices)
{
    FormField notice = shownWhen(
        caseChoice(u"employeeNoticeId"_s, choices.notices,
                   tr("That, why and how calls are recorded: in force before the first day (R-MON-NOTICE-01)."), true),
        isOpenCase);
    return {.id = u"notices"_s,
            .title = tr("6  Works council and employees"),
            .intro = tr("Recording can start once the works council has consented to the scheme and was told of this "
                        "case: its number, the period and the number of persons, and nobody's name (R-MON-OR-01)."),
            .fields = {caseChoice(u"worksCouncilRecordId"_s, choices.council, {}, true), notice}};
}

FormSection CaseSections::covert(const CaseLimits &limits)
{
    return {.id = u"covert"_s,
            .title = tr("7  Covert route"),
            .intro = tr("Only in very exceptional cases, and only with all that stands above: a concrete suspicion, "
                        "nothing else that works, a period, a DPIA, the advice and two officers (R-COVERT-01). The "
                        "persons are always told afterwards, within %n days, also when the suspicion was wrong "
                        "(R-COVERT-02).",
                        nullptr, limits.informDays),
            .fields = {caseField(u"covert"_s, Kind::Flag),
                       shownWhen(caseField(u"covertReason"_s, Kind::Text, {}, true), isCovertCase)}};
}

QJsonObject CaseSections::formValue(QJsonObject content)
{
    QJsonArray persons = content.value("subjects"_L1).toArray();
    for (auto &&person : persons) {
        QJsonObject object = person.toObject();
        QStringList numbers;
        const QJsonArray array = object.value("numbers"_L1).toArray();
        for (const auto &number : array)
            numbers.append(number.toString());
        if (!numbers.isEmpty())
            object.insert("numbers"_L1, numbers.join(u", "_s));
        person = object;
    }
    if (!persons.isEmpty())
        content.insert("subjects"_L1, persons);
    return content;
}

QJsonObject CaseSections::contentOf(QJsonObject formValue)
{
    QJsonArray persons = formValue.value("subjects"_L1).toArray();
    for (auto &&person : persons) {
        QJsonObject object = person.toObject();
        QJsonArray numbers;
        const QStringList parts = object.value("numbers"_L1).toString().split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const QString number = part.trimmed(); !number.isEmpty())
                numbers.append(number);
        }
        if (numbers.isEmpty())
            object.remove("numbers"_L1);
        else
            object.insert("numbers"_L1, numbers);
        person = object;
    }
    if (!persons.isEmpty())
        formValue.insert("subjects"_L1, persons);
    return formValue;
}

bool CaseSections::isInForm(const CaseGap &gap) { return gap.key != u"caseNoticeId" && gap.key != u"grants"; }

QString CaseSections::text(const CaseGap &gap, const CaseLimits &limits)
{
    static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
    QString name = label(QString(gap.key).remove(index));
    if (const auto match = index.match(gap.key); match.hasMatch())
        name = tr("%1 (line %2)").arg(name).arg(match.captured(1).toInt() + 1);
    switch (gap.kind) {
    case CaseGap::Kind::Missing:
        return name;
    case CaseGap::Kind::TooShort:
        return tr("%1: at least %n characters", nullptr, caseReasonMinimum).arg(name);
    case CaseGap::Kind::TooFew:
        return tr("%1: at least %n of them", nullptr, limits.alternatives).arg(name);
    case CaseGap::Kind::InFuture:
        return tr("%1: not after today").arg(name);
    case CaseGap::Kind::TooLong:
        return tr("%1: at most %n days, the first and the last included", nullptr, limits.periodDays).arg(name);
    case CaseGap::Kind::TooLate:
        return tr("%1: at most %n days after the last day", nullptr, limits.longestEvaluationDays).arg(name);
    case CaseGap::Kind::NotDone:
        return tr("%1: it must be done").arg(name);
    }
    Q_UNREACHABLE_RETURN(name);
}

QList<FormMissing> CaseSections::missing(const QList<CaseGap> &gaps, const CaseLimits &limits)
{
    QList<FormMissing> missing;
    for (const CaseGap &gap : gaps) {
        if (!isInForm(gap))
            continue;
        const bool whole = gap.kind == CaseGap::Kind::Missing && !gap.key.contains(u'[');
        missing.append({gap.key, text(gap, limits), whole ? tr("Still missing") : QString()});
    }
    return missing;
}

QString CaseSections::shown(const QList<FormSection> &sections, const QString &key, const QJsonValue &value)
{
    for (const FormSection &section : sections) {
        for (const FormField &one : section.fields) {
            if (one.key == key)
                return FormDocument::shown(one, value);
        }
    }
    return value.toString();
}

} // namespace voicelog
