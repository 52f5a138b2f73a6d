// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <programmes/EmployeeNoticeService.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace noticecommands {
namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeCommands)
};

void show(Context &context, const EmployeeNotice &notice)
{
    QJsonObject json = notice.toJson();
    json.insert("id"_L1, notice.id.toString());
    json.insert("number"_L1, notice.number);
    json.insert("version"_L1, notice.version);
    if (const QStringList missing = notice.missing(); !missing.isEmpty() && context.output().json())
        json.insert("missing"_L1, QJsonArray::fromStringList(missing));
    context.output().result(json, notice.number + u"  "_s + idIn(noticeScopeIds, notice.scope) + u"  "_s +
                                      notice.effectiveOn.toString(Qt::ISODate) + u"  "_s + notice.title);
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const EmployeeNotice draft, EmployeeNotice::fromJson(file));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const EmployeeNotice notice, EmployeeNoticeService(*session).add(draft));
    show(context, notice);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    EmployeeNoticeService service(*session);
    VOICELOG_ASSIGN(const EmployeeNotice before, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(EmployeeNotice changed, EmployeeNotice::fromJson(changedFields(before.toJson(), file)));
    changed.id = before.id;
    changed.version = file["version"_L1].toInt(before.version);
    VOICELOG_ASSIGN(const EmployeeNotice stored, service.edit(changed));
    show(context, stored);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto notices, EmployeeNoticeService(*session).list());
    for (const EmployeeNotice &notice : notices)
        show(context, notice);
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const EmployeeNotice notice,
                    EmployeeNoticeService(*session).find(parser.positionalArguments().constFirst()));
    show(context, notice);
    return {};
}

} // namespace
} // namespace noticecommands

QList<Command> noticeCommands()
{
    using namespace noticecommands;
    const QCommandLineOption from(u"from"_s, NoticeWords::tr("The record's fields as JSON."), u"FILE"_s);
    return {
        {u"notice"_s,
         u"add"_s,
         u"--from FILE.json"_s,
         NoticeWords::tr("Adds a notice to employees."),
         {from},
         0,
         0,
         add},
        {u"notice"_s,
         u"edit"_s,
         u"NOTICE --from FILE.json"_s,
         NoticeWords::tr("Changes the fields that the file names; each version is kept."),
         {from},
         1,
         1,
         edit},
        {u"notice"_s, u"list"_s, {}, NoticeWords::tr("Lists the notices."), {}, 0, 0, list},
        {u"notice"_s, u"show"_s, u"NOTICE"_s, NoticeWords::tr("Shows one (id or number)."), {}, 1, 1, showOne},
    };
}

} // namespace voicelog::ctl
