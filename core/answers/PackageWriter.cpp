// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageWriter.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <requests/PackageStore.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 pieceBytes = 64LL * 1024;
constexpr int piecesInTransaction = 64;

} // namespace

PackageWriter::PackageWriter(Database database, AccessPackage package)
    : m_database(std::move(database)), m_package(std::move(package))
{
}

PackageWriter::PackageWriter(PackageWriter &&other) noexcept
    : m_database(std::move(other.m_database)), m_package(std::move(other.m_package)), m_kept(other.m_kept)
{
    other.m_kept = true;
}

PackageWriter::~PackageWriter()
{
    if (m_kept)
        return;
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return; // PackageStore::removeUnfinished() takes it away later
    if (PackageStore(m_database).destroy(m_package.id, m_package.madeAt))
        (void)transaction->commit();
}

Result<PackageWriter> PackageWriter::begin(const Session &session, const Id &vault, const Id &request,
                                           const QList<Id> &recordings)
{
    AccessPackage package;
    package.id = Id::create(session.clock());
    package.request = request;
    package.madeAt = session.clock().now();
    package.madeBy = session.account().id;
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_TRY(PackageStore(database).begin(package, recordings));
        VOICELOG_TRY(transaction.commit());
    }
    return PackageWriter(std::move(database), std::move(package));
}

Result<bool> PackageWriter::isRecalled()
{
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Read));
    return PackageStore(m_database).isRecalled(m_package.id);
}

Result<PackageFile> PackageWriter::add(const QString &name, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(name, buffer, nullptr, {}, {});
}

Result<PackageFile> PackageWriter::add(const QString &name, QIODevice &from, QCryptographicHash *also,
                                       const std::function<void(qint64)> &written, const CancelToken &cancel)
{
    PackageFile made{.name = name, .bytes = 0, .sha256 = {}};
    int file = 0;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(file, PackageStore(m_database).addFile(m_package.id, name));
        VOICELOG_TRY(transaction.commit());
    }
    VOICELOG_TRY(writePieces(file, from, also, written, cancel, made));
    m_package.files += made;
    m_package.bytes += made.bytes;
    return made;
}

Result<void> PackageWriter::writePieces(int file, QIODevice &from, QCryptographicHash *also,
                                        const std::function<void(qint64)> &written, const CancelToken &cancel,
                                        PackageFile &made)
{
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    PackageStore store(m_database);
    const qint64 size = from.size();
    qint64 piece = 0;
    while (made.bytes < size) {
        // What is read may take long, so it is read before the others have to wait.
        QList<QByteArray> pieces;
        while (pieces.size() < piecesInTransaction && made.bytes < size) {
            if (cancel.isCancelled())
                return fail(errors::Cancelled);
            const QByteArray bytes = from.read(std::min(pieceBytes, size - made.bytes));
            if (bytes.isEmpty())
                return fail(errors::Damaged, {{u"path"_s, made.name}, {u"detail"_s, from.errorString()}});
            sha256.addData(bytes);
            if (also != nullptr)
                also->addData(bytes);
            made.bytes += bytes.size();
            pieces += bytes;
        }
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        for (const QByteArray &one : std::as_const(pieces))
            VOICELOG_TRY(store.append(m_package.id, file, piece++, one));
        VOICELOG_TRY(transaction.commit());
        if (written)
            written(made.bytes);
    }
    made.sha256 = sha256.result().toHex();
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
    VOICELOG_TRY(store.endFile(m_package.id, file, made.bytes, made.sha256));
    return transaction.commit();
}

Result<void> PackageWriter::addChecksums()
{
    const QByteArray list = checksumList(m_package.files);
    m_package.hash = QString::fromLatin1(QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex());
    VOICELOG_TRY(add(u"checksums.txt"_s, list));
    return {};
}

} // namespace voicelog
