// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterExport.h"

#include "ProcessingActions.h"
#include "ProcessingService.h"
#include "RegisterColumn.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/CsvCell.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QByteArray csvRow(const QJsonObject *entry, char delimiter)
{
    QByteArray row;
    for (const RegisterColumn &column : RegisterColumn::all()) {
        if (!row.isEmpty())
            row += delimiter;
        row += csvField(entry ? column.cell(*entry) : QString(column.name));
    }
    return row + "\r\n";
}

/// Puts the file together, chunk by chunk, and hashes what goes out.
class ExportFile
{
public:
    ExportFile(const RegisterExport::Request &request, const Session &session)
        : m_request(request), m_session(session), m_file(request.path)
    {
    }

    Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        if (m_request.format == RegisterFileReader::Format::Csv)
            return write("\xef\xbb\xbf" +
                         csvRow(nullptr, m_request.delimiter)); // so that spreadsheets know it is UTF-8
        const QJsonObject head{{u"format"_s, u"voicelog-register"_s},
                               {u"organisation"_s, m_session.organisation()},
                               {u"exportedAt"_s, m_session.clock().now().toString(Qt::ISODateWithMs)}};
        QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
        text.chop(1);
        return write(text + ",\"entries\":[");
    }
    Result<void> add(const RegisterEntry &entry)
    {
        const QJsonObject json = entry.toRecordJson();
        if (m_request.format == RegisterFileReader::Format::Csv) {
            // The first column is never empty, so that no row could be a blank line.
            return write(csvRow(&json, m_request.delimiter));
        }
        return write(QByteArray(std::exchange(m_any, true) ? ",\n" : "\n") +
                     QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    Result<void> finish()
    {
        if (m_request.format == RegisterFileReader::Format::Json)
            VOICELOG_TRY(write("\n]}\n"));
        return {};
    }
    Result<void> commit() { return m_file.commit() ? Result<void>() : failed(); }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }

private:
    Result<void> write(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        return m_file.write(bytes) == bytes.size() ? Result<void>() : failed();
    }
    Result<void> failed()
    {
        if (m_file.error() == QFileDevice::ResourceError)
            return fail(errors::DiskFull, {{u"path"_s, m_request.path}});
        return fail(errors::FileUnwritable, {{u"path"_s, m_request.path}, {u"detail"_s, m_file.errorString()}});
    }

    const RegisterExport::Request &m_request;
    const Session &m_session;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_any = false;
};

} // namespace

Result<qint64> RegisterExport::run(const Request &request, const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo, Role::OrReviewer},
                              {actions::RegisterExported, actions::registerObject}));
    ExportFile file(request, m_session);
    VOICELOG_TRY(file.begin());
    qint64 count = 0;
    VOICELOG_TRY(ProcessingService(m_session).forEach([&](const RegisterEntry &entry) -> Result<void> {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_TRY(file.add(entry));
        if (++count % 100 == 0 && progress)
            progress({.doneItems = count});
        return {};
    }));
    VOICELOG_TRY(file.finish());
    // The event comes first: nothing leaves the archive that it does not tell of.
    AuditEvent event;
    event.action = actions::RegisterExported;
    event.objectType = actions::registerObject;
    event.detail = {{u"format"_s, request.format == RegisterFileReader::Format::Csv ? u"CSV"_s : u"JSON"_s},
                    {u"entries"_s, count},
                    {u"sha256"_s, QString::fromLatin1(file.hash().toHex())}};
    VOICELOG_TRY(m_session.audit().record(event));
    VOICELOG_TRY(file.commit());
    return count;
}

} // namespace voicelog
