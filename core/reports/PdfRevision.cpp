// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfRevision.h"

#include "ReportErrors.h"

#include <base/BaseErrors.h>

#include <QFileDevice>
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 xrefEntryBytes = 20;
constexpr qint64 tailBytes = 1024;
constexpr qint64 largestObject = 64LL * 1024 * 1024; // the list of a million pages

std::unexpected<Error> unexpectedPdf(const QString &detail)
{
    return fail(errors::PdfUnexpected, {{u"detail"_s, detail}});
}

Error fileError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const QString path = file != nullptr ? file->fileName() : QString();
    if (file != nullptr && file->error() == QFileDevice::ResourceError)
        return Error(errors::DiskFull, {{u"path"_s, path}});
    return Error(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, device.errorString()}});
}

QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// A reference in a dictionary: `/Key 12 0 R`.
int referenceIn(const QByteArray &dictionary, const QByteArray &key)
{
    const QRegularExpression form(u"/%1\\s+(\\d+)\\s+0\\s+R\\b"_s.arg(QString::fromLatin1(key)));
    const auto match = form.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

class Revision
{
public:
    Revision(QIODevice &file, const PdfExtras &extras) : m_file(file), m_extras(extras) {}
    Result<void> append();

private:
    Result<void> readTrailer();
    Result<QByteArray> object(int number, qint64 *offset = nullptr);
    Result<void> readPages(const QByteArray &catalog);
    Result<void> replaceDate();

    Result<void> write(QByteArrayView bytes);
    int reserve() { return m_nextNumber++; }
    Result<void> beginObject(int number);
    Result<void> writeOutline(int root);
    Result<void> writeAttachment(int fileSpec, int stream);
    Result<void> writeCatalog(QByteArray catalog, int outline, int fileSpec);
    Result<void> writeXref();

    QIODevice &m_file;
    const PdfExtras &m_extras;
    qint64 m_firstXref = 0;
    qint64 m_firstEntry = 0;
    int m_count = 0; ///< objects of Qt's
    int m_root = 0;
    int m_info = 0;
    QByteArray m_ids;
    QList<int> m_pages;
    int m_nextNumber = 0;
    QMap<int, qint64> m_offsets; ///< of the objects written here
};

Result<void> Revision::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected(fileError(m_file));
    return {};
}

Result<void> Revision::readTrailer()
{
    const qint64 size = m_file.size();
    if (!m_file.seek(std::max<qint64>(0, size - tailBytes)))
        return std::unexpected(fileError(m_file));
    const QByteArray tail = m_file.read(tailBytes);
    static const QRegularExpression place(u"startxref\\s+(\\d+)\\s+%%EOF\\s*\\z"_s);
    const auto found = place.match(QString::fromLatin1(tail));
    if (!found.hasMatch())
        return unexpectedPdf(u"startxref"_s);
    m_firstXref = found.captured(1).toLongLong();

    if (!m_file.seek(m_firstXref))
        return std::unexpected(fileError(m_file));
    if (m_file.readLine(64).trimmed() != "xref")
        return unexpectedPdf(u"xref"_s);
    const QList<QByteArray> section = m_file.readLine(64).trimmed().split(' ');
    if (section.size() != 2 || section[0] != "0")
        return unexpectedPdf(u"xref section"_s);
    m_count = section[1].toInt();
    m_firstEntry = m_file.pos();
    if (m_count < 2 || !m_file.seek(m_firstEntry + qint64(m_count) * xrefEntryBytes))
        return unexpectedPdf(u"xref entries"_s);
    const QByteArray trailer = m_file.readAll();
    if (!trailer.startsWith("trailer"))
        return unexpectedPdf(u"trailer"_s);
    m_root = referenceIn(trailer, "Root");
    m_info = referenceIn(trailer, "Info");
    static const QRegularExpression ids(u"/ID\\s*(\\[[^\\]]*\\])"_s);
    m_ids = ids.match(QString::fromLatin1(trailer)).captured(1).toLatin1();
    if (m_root == 0 || m_info == 0 || m_ids.isEmpty())
        return unexpectedPdf(u"trailer's members"_s);
    m_nextNumber = m_count;
    return {};
}

// The text between "n 0 obj" and "endobj", without a stream.
Result<QByteArray> Revision::object(int number, qint64 *offset)
{
    if (number <= 0 || number >= m_count || !m_file.seek(m_firstEntry + qint64(number) * xrefEntryBytes))
        return unexpectedPdf(u"object %1"_s.arg(number));
    const qint64 at = m_file.read(10).toLongLong();
    if (!m_file.seek(at))
        return std::unexpected(fileError(m_file));
    const QByteArray begin = QByteArray::number(number) + " 0 obj";
    QByteArray text = m_file.read(tailBytes);
    qsizetype end = text.indexOf("endobj");
    while (end < 0 && text.size() < largestObject) {
        const QByteArray more = m_file.read(64 * tailBytes);
        if (more.isEmpty())
            break;
        const qsizetype from = std::max<qsizetype>(0, text.size() - 8);
        text += more;
        end = text.indexOf("endobj", from);
    }
    if (!text.startsWith(begin) || end < 0)
        return unexpectedPdf(u"object %1"_s.arg(number));
    if (offset)
        *offset = at + begin.size();
    return text.sliced(begin.size(), end - begin.size());
}

Result<void> Revision::readPages(const QByteArray &catalog)
{
    VOICELOG_ASSIGN(const QByteArray root, object(referenceIn(catalog, "Pages")));
    const qsizetype begin = root.indexOf('[', root.indexOf("/Kids"));
    const qsizetype end = root.indexOf(']', begin);
    if (begin < 0 || end < 0)
        return unexpectedPdf(u"pages"_s);
    const QList<QByteArray> words = root.sliced(begin + 1, end - begin - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        if (words[i + 1] != "0" || words[i + 2] != "R")
            return unexpectedPdf(u"pages"_s);
        m_pages += words[i].toInt();
    }
    return m_pages.isEmpty() ? unexpectedPdf(u"pages"_s) : Result<void>();
}

// Qt takes the time from the clock; equal reports should be equal files. The new text is never longer than Qt's, and
// what is left over becomes spaces between the dictionary's members.
Result<void> Revision::replaceDate()
{
    qint64 offset = 0;
    VOICELOG_ASSIGN(const QByteArray info, object(m_info, &offset));
    const QByteArray date = "(D:" + m_extras.createdAt.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    for (const QByteArray &key : {QByteArray("/CreationDate"), QByteArray("/ModDate")}) {
        const qsizetype at = info.indexOf(key);
        if (at < 0)
            continue;
        const qsizetype begin = info.indexOf('(', at);
        const qsizetype end = info.indexOf(')', begin);
        if (begin < 0 || end + 1 - begin < date.size())
            return unexpectedPdf(u"creation date"_s);
        if (!m_file.seek(offset + begin))
            return std::unexpected(fileError(m_file));
        VOICELOG_TRY(write(date.leftJustified(end + 1 - begin, ' ')));
    }
    return {};
}

Result<void> Revision::beginObject(int number)
{
    m_offsets.insert(number, m_file.pos());
    return write(QByteArray::number(number) + " 0 obj\n");
}

Result<void> Revision::writeOutline(int root)
{
    struct Node
    {
        int number = 0;
        int parent = 0, previous = 0, next = 0, first = 0, last = 0, children = 0;
    };
    const auto &marks = m_extras.bookmarks;
    QList<Node> nodes(marks.size());
    Node top;
    top.number = root;
    for (Node &node : nodes)
        node.number = reserve();
    QList<qsizetype> open; // from the outermost to the innermost
    for (qsizetype i = 0; i < marks.size(); ++i) {
        while (!open.isEmpty() && marks[open.last()].level >= marks[i].level)
            open.removeLast();
        Node &parent = open.isEmpty() ? top : nodes[open.last()];
        nodes[i].parent = parent.number;
        nodes[i].previous = parent.last;
        if (parent.last != 0)
            nodes[parent.last - nodes.first().number].next = nodes[i].number;
        else
            parent.first = nodes[i].number;
        parent.last = nodes[i].number;
        ++parent.children;
        open += i;
    }
    const auto link = [](const char *key, int number) {
        return number == 0 ? QByteArray() : ' ' + QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R";
    };
    VOICELOG_TRY(beginObject(root));
    VOICELOG_TRY(write("<< /Type /Outlines" + link("/First", top.first) + link("/Last", top.last) + " /Count " +
                       QByteArray::number(top.children) + " >>\nendobj\n"));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Node &node = nodes[i];
        const int page = m_pages.value(marks[i].page);
        if (page == 0)
            return unexpectedPdf(u"page %1"_s.arg(marks[i].page));
        VOICELOG_TRY(beginObject(node.number));
        QByteArray text = "<< /Title " + hexText(marks[i].title) + link("/Parent", node.parent) +
                          link("/Prev", node.previous) + link("/Next", node.next) + link("/First", node.first) +
                          link("/Last", node.last);
        if (node.children > 0) // closed
            text += " /Count -" + QByteArray::number(node.children);
        text += " /Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " + QByteArray::number(marks[i].top, 'f', 2) +
                " null] >>\nendobj\n";
        VOICELOG_TRY(write(text));
    }
    return {};
}

/// Compresses into a file, piece by piece.
class Deflater
{
public:
    explicit Deflater(QIODevice &file) : m_file(file), m_ok(deflateInit(&m_stream, Z_DEFAULT_COMPRESSION) == Z_OK) {}
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    bool add(QByteArrayView bytes)
    {
        m_taken += bytes.size();
        return run(bytes, Z_NO_FLUSH);
    }
    bool finish() { return run({}, Z_FINISH); }
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    bool run(QByteArrayView bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
        m_stream.avail_in = uInt(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_stream.avail_out = uInt(m_out.size());
            const int result = m_ok ? deflate(&m_stream, flush) : Z_STREAM_ERROR;
            const qint64 made = m_out.size() - qint64(m_stream.avail_out);
            m_ok = m_ok && result != Z_STREAM_ERROR && m_file.write(m_out.constData(), made) == made;
        } while (m_ok && m_stream.avail_out == 0);
        return m_ok;
    }

    QIODevice &m_file;
    z_stream m_stream{};
    QByteArray m_out = QByteArray(64 * 1024, Qt::Uninitialized);
    qint64 m_taken = 0;
    bool m_ok;
};

Result<void> Revision::writeAttachment(int fileSpec, int stream)
{
    const PdfAttachment &attachment = *m_extras.attachment;
    const int length = reserve();
    const int size = reserve();
    const QByteArray date = "(D:" + m_extras.createdAt.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    VOICELOG_TRY(beginObject(stream));
    VOICELOG_TRY(write("<< /Type /EmbeddedFile /Subtype /" + QByteArray(attachment.mimeType).replace("/", "#2F") +
                       " /Filter /FlateDecode /Length " + QByteArray::number(length) + " 0 R /Params << /ModDate " +
                       date + " /Size " + QByteArray::number(size) + " 0 R >> >>\nstream\n"));
    const qint64 begin = m_file.pos();
    Deflater deflater(m_file);
    const Result<void> content = attachment.write([&deflater](QByteArrayView bytes) { return deflater.add(bytes); });
    if (!content && !content.error().is(errors::FileUnwritable))
        return content;
    if (!content || !deflater.finish())
        return std::unexpected(fileError(m_file));
    const qint64 end = m_file.pos();
    VOICELOG_TRY(write("\nendstream\nendobj\n"));
    VOICELOG_TRY(beginObject(length));
    VOICELOG_TRY(write(QByteArray::number(end - begin) + "\nendobj\n"));
    VOICELOG_TRY(beginObject(size));
    VOICELOG_TRY(write(QByteArray::number(deflater.taken()) + "\nendobj\n"));
    const QByteArray self = QByteArray::number(stream) + " 0 R";
    VOICELOG_TRY(beginObject(fileSpec));
    return write("<< /Type /Filespec /AFRelationship /Data /F (" + attachment.fileName.toLatin1() + ") /UF " +
                 hexText(attachment.fileName) + " /Desc " + hexText(attachment.description) + " /EF << /F " + self +
                 " /UF " + self + " >> >>\nendobj\n");
}

Result<void> Revision::writeCatalog(QByteArray catalog, int outline, int fileSpec)
{
    // Qt's own, but for what is said anew.
    static const QRegularExpression names(
        u"/(Names|Version|Lang|PageMode)\\s+(\\d+\\s+0\\s+R|/\\S+|\\([^)]*\\))\\s*"_s);
    catalog = QString::fromLatin1(catalog).remove(names).trimmed().toLatin1();
    if (!catalog.startsWith("<<") || !catalog.endsWith(">>"))
        return unexpectedPdf(u"catalog"_s);
    catalog.chop(2);
    catalog +=
        "/Version /1.7\n/Lang (" + m_extras.language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (outline != 0)
        catalog += "/Outlines " + QByteArray::number(outline) + " 0 R\n/PageMode /UseOutlines\n";
    if (fileSpec != 0) {
        const QByteArray spec = QByteArray::number(fileSpec) + " 0 R";
        catalog += "/AF [" + spec + "]\n/Names << /EmbeddedFiles << /Names [" + hexText(m_extras.attachment->fileName) +
                   ' ' + spec + "] >> >>\n";
    }
    VOICELOG_TRY(beginObject(m_root));
    return write(catalog + ">>\nendobj\n");
}

Result<void> Revision::writeXref()
{
    const qint64 at = m_file.pos();
    QByteArray table = "xref\n";
    for (auto it = m_offsets.constBegin(); it != m_offsets.constEnd();) {
        auto end = it;
        int count = 0;
        while (end != m_offsets.constEnd() && end.key() == it.key() + count) {
            ++end;
            ++count;
        }
        table += QByteArray::number(it.key()) + ' ' + QByteArray::number(count) + '\n';
        for (; it != end; ++it)
            table += QByteArray::number(it.value()).rightJustified(10, '0') + " 00000 n \n";
    }
    table += "trailer\n<<\n/Size " + QByteArray::number(m_nextNumber) + "\n/Info " + QByteArray::number(m_info) +
             " 0 R\n/Root " + QByteArray::number(m_root) + " 0 R\n/Prev " + QByteArray::number(m_firstXref) + "\n/ID " +
             m_ids + "\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    return write(table);
}

Result<void> Revision::append()
{
    VOICELOG_TRY(readTrailer());
    VOICELOG_ASSIGN(const QByteArray catalog, object(m_root));
    VOICELOG_TRY(readPages(catalog));
    VOICELOG_TRY(replaceDate());
    if (!m_file.seek(m_file.size()))
        return std::unexpected(fileError(m_file));
    const int outline = m_extras.bookmarks.isEmpty() ? 0 : reserve();
    if (outline != 0)
        VOICELOG_TRY(writeOutline(outline));
    int fileSpec = 0;
    if (m_extras.attachment) {
        fileSpec = reserve();
        VOICELOG_TRY(writeAttachment(fileSpec, reserve()));
    }
    VOICELOG_TRY(writeCatalog(catalog, outline, fileSpec));
    VOICELOG_TRY(writeXref());
    auto *file = qobject_cast<QFileDevice *>(&m_file);
    return file == nullptr || file->flush() ? Result<void>() : std::unexpected(fileError(m_file));
}

} // namespace

Result<void> appendPdfRevision(QIODevice &file, const PdfExtras &extras) { return Revision(file, extras).append(); }

} // namespace voicelog
