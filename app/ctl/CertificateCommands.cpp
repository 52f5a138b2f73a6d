// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"
#include "Retaining.h"

#include <archive/AuditExcerpt.h>
#include <base/BaseErrors.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace certificatecommands {
namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateCommands)
};

QString lineOf(const DestructionRecord &record)
{
    return u"%1  %2  %3  %4  %5"_s.arg(record.number, record.executedAt.toString(Qt::ISODate), record.vaultNumber,
                                       QString(dueClassId(record.dueClass)), QString::number(record.count));
}

Result<void> listCertificates(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto retain, Retaining::make(*session));
    VOICELOG_ASSIGN(const auto all, retain->destructions().destructions());
    for (const DestructionRecord &record : all)
        context.output().result(record.toJson(), lineOf(record));
    return {};
}

Result<void> exportCertificate(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto retain, Retaining::make(*session));
    VOICELOG_ASSIGN(const StoredDestruction stored,
                    retain->destructions().find(parser.positionalArguments().constFirst()));
    QFile file(path);
    if (file.exists())
        return fail(errors::FileExists, {{u"path"_s, path}});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(stored.certificate) != stored.certificate.size() || !file.flush())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    context.output().result({{u"file"_s, path}, {u"number"_s, stored.record.number}},
                            CertificateWords::tr("%1 written to %2.").arg(stored.record.number, path));
    return {};
}

/// Needs no archive and no password: that is what it is for.
Result<void> verifyCertificate(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString keyPath, required(parser, u"key"_s));
    VOICELOG_ASSIGN(const QByteArray keyText, readWhole(keyPath));
    VOICELOG_ASSIGN(const QByteArray key, AuditExcerpt::keyFromFile(keyText));
    VOICELOG_ASSIGN(const QByteArray json, readWhole(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const Certificate::Verified found, Certificate::verify(json, key));
    context.output().result({{u"intact"_s, true},
                             {u"archiveId"_s, found.by.archiveId.toString()},
                             {u"organisation"_s, found.by.organisation},
                             {u"madeAt"_s, found.by.madeAt.toString(Qt::ISODateWithMs)},
                             {u"madeBy"_s, found.by.madeBy.toString()},
                             {u"role"_s, found.by.role},
                             {u"record"_s, found.record.toJson()}},
                            CertificateWords::tr("Genuine, of %1.").arg(found.by.organisation) + u"  "_s +
                                lineOf(found.record));
    return {};
}

} // namespace
} // namespace certificatecommands

QList<Command> certificateCommands()
{
    using namespace certificatecommands;
    const QString noun = u"audit"_s;
    return {
        {noun,
         u"certificate verify"_s,
         u"FILE --key FILE"_s,
         CertificateWords::tr(
             "Checks a certificate of destruction with the organisation's public key alone: no archive, no password."),
         {{u"key"_s, CertificateWords::tr("The key file that audit key wrote."), u"FILE"_s}},
         1,
         1,
         verifyCertificate},
        {noun,
         u"certificate export"_s,
         u"NUMBER --to FILE"_s,
         CertificateWords::tr("Writes a signed certificate of destruction to a file."),
         {{u"to"_s, CertificateWords::tr("The file to write."), u"FILE"_s}},
         1,
         1,
         exportCertificate},
        {noun,
         u"certificate list"_s,
         {},
         CertificateWords::tr("Lists what was destroyed, the newest first."),
         {},
         0,
         0,
         listCertificates},
    };
}

} // namespace voicelog::ctl
