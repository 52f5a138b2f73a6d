// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconCommands.h"

#include <base/BaseErrors.h>
#include <interchange/SigningFiles.h>
#include <interchange/VconExport.h>
#include <monitoring/GrantedCaseAccess.h>
#include <recordings/RecordingService.h>
#include <words/ErrorText.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace vconcommands {
namespace {

struct VconWords
{
    Q_DECLARE_TR_FUNCTIONS(VconCommands)
};

Result<std::shared_ptr<const JwsSigner>> signerOption(Context &context, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"sign-key"_s) && !parser.isSet(u"sign-certificate"_s))
        return nullptr;
    VOICELOG_ASSIGN(const QString key, required(parser, u"sign-key"_s));
    VOICELOG_ASSIGN(const QString certificate, required(parser, u"sign-certificate"_s));
    SecretBytes passphrase;
    if (parser.isSet(u"key-passphrase-file"_s)) {
        VOICELOG_ASSIGN(passphrase, context.password(parser.value(u"key-passphrase-file"_s), {}));
    }
    return signerFromFiles(key, certificate, passphrase);
}

Result<void> exportOne(Context &context, Session &session, const QString &what, VconExportRequest request,
                       bool intoFolder)
{
    VOICELOG_ASSIGN(const Recording recording, RecordingService(session, {}, &grantedCaseAccess()).find(what));
    if (intoFolder)
        request.path += u'/' + VconExport::fileName(recording, request.packed);
    VOICELOG_TRY(
        VconExport(session, &grantedCaseAccess()).write(recording, request, context.progress(), context.cancel()));
    context.output().result(
        {{u"number"_s, recording.number}, {u"path"_s, request.path}, {u"signed"_s, request.signer != nullptr}},
        VconWords::tr("%1 is written to %2.").arg(recording.number, request.path));
    return {};
}

} // namespace
} // namespace vconcommands

Result<void> exportVcons(Context &context, const QCommandLineParser &parser)
{
    using namespace vconcommands;
    for (const auto &option : {u"start"_s, u"end"_s}) {
        if (parser.isSet(option)) // a part of a call is another conversation
            return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, parser.value(option)}});
    }
    VconExportRequest request;
    VOICELOG_ASSIGN(request.path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(request.reason, required(parser, u"reason"_s));
    request.redacted = parser.isSet(u"redacted"_s);
    request.packed = parser.isSet(u"gzip"_s);
    VOICELOG_ASSIGN(request.signer, signerOption(context, parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    const QStringList all = parser.positionalArguments();
    const bool intoFolder = QFileInfo(request.path).isDir();
    if (all.size() > 1 && !intoFolder)
        return fail(errors::FileNotFound, {{u"path"_s, request.path}});
    Result<void> result;
    for (const QString &what : all) {
        const auto done = exportOne(context, *session, what, request, intoFolder);
        if (done)
            continue;
        if (all.size() == 1 || done.error().is(errors::Cancelled))
            return done;
        const ErrorText text = ErrorText::of(done.error());
        context.output().result({{u"number"_s, what}, {u"error"_s, QString(done.error().id())}},
                                what + u": "_s + text.title);
        if (result) // the others are tried; the first failure is the command's
            result = done;
    }
    return result;
}

QList<QCommandLineOption> vconExportOptions()
{
    using namespace vconcommands;
    return {{u"gzip"_s, VconWords::tr("With vcon: packed, as a .vconz.")},
            {u"sign-key"_s, VconWords::tr("With vcon: the organisation's private key (PEM), to sign with."), u"FILE"_s},
            {u"sign-certificate"_s, VconWords::tr("The certificate of that key (PEM), then those that vouch for it."),
             u"FILE"_s},
            {u"key-passphrase-file"_s, VconWords::tr("The passphrase of that key: the file's first line."), u"FILE"_s}};
}

} // namespace voicelog::ctl
