// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportPdf.h"

#include "PdfRevision.h"
#include "ReportErrors.h"
#include "ReportRenderer.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QFile>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int unitsPerInch = 720;
constexpr qsizetype pagesBetweenReports = 32;

QString creatorName() { return u"Voicelog"_s; }

QString documentTitle(const Report &report)
{
    return report.subtitle.isEmpty() ? report.title : report.title + u" – "_s + report.subtitle;
}

QByteArray xmpOf(const Report &report)
{
    const QString made = report.generatedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    const QString text =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<dc:format>application/pdf</dc:format>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>"
        "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        "<dc:publisher><rdf:Bag><rdf:li>{organisation}</rdf:li></rdf:Bag></dc:publisher>"
        "<dc:identifier>{number}</dc:identifier></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
        "<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate>"
        "<xmp:ModifyDate>{made}</xmp:ModifyDate><xmp:MetadataDate>{made}</xmp:MetadataDate></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
        "<pdf:Producer>{producer}</pdf:Producer></rdf:Description>\n"
        "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    QString filled = text;
    const std::pair<QString, QString> values[] = {
        {u"{title}"_s, documentTitle(report)},
        {u"{language}"_s, QString(languageId(report.language))},
        {u"{organisation}"_s, report.organisation},
        {u"{number}"_s, report.number},
        {u"{creator}"_s, creatorName()},
        {u"{made}"_s, made},
        {u"{producer}"_s, u"Qt "_s + QString::fromLatin1(qVersion())},
    };
    for (const auto &[name, value] : values)
        filled.replace(name, value.toHtmlEscaped());
    return filled.toUtf8();
}

Error writeFailure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const QString path = file != nullptr ? file->fileName() : QString();
    if (file != nullptr && file->error() == QFileDevice::ResourceError)
        return Error(errors::DiskFull, {{u"path"_s, path}});
    return Error(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, device.errorString()}});
}

Result<void> writePages(const Report &report, const ReportPages &pages, ReportRenderer &renderer, QIODevice &file,
                        const ProgressFunction &progress, const CancelToken &cancel)
{
    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(documentTitle(report));
    writer.setCreator(creatorName());
    writer.setDocumentXmpMetadata(xmpOf(report));
    // The same document, the same id.
    writer.setDocumentId(QUuid::createUuidV5(QUuid(u"b3b7a6d2-6a0e-4d8e-9d0b-0d1b7c6f5a10"_s), pages.hash));
    QPainter painter;
    if (!painter.begin(&writer))
        return std::unexpected(writeFailure(file));
    Progress done;
    done.totalItems = pages.starts.size();
    for (qsizetype page = 0; page < pages.starts.size(); ++page) {
        if (cancel.isCancelled()) {
            painter.end();
            return fail(errors::Cancelled);
        }
        if (page > 0 && !writer.newPage())
            return std::unexpected(writeFailure(file));
        renderer.paintPage(painter, pages, page);
        done.doneItems = page + 1;
        if (progress && page % pagesBetweenReports == 0)
            progress(done);
    }
    auto *onDisk = qobject_cast<QFileDevice *>(&file);
    if (!painter.end() || (onDisk != nullptr && !onDisk->flush()))
        return std::unexpected(writeFailure(file));
    return {};
}

PdfExtras extrasOf(const Report &report, const ReportPages &pages, const CancelToken &cancel)
{
    PdfExtras extras;
    extras.language = languageId(report.language);
    extras.createdAt = report.generatedAt;
    const qreal height = ReportRenderer::pageSize().height();
    for (const ReportBookmark &mark : pages.bookmarks)
        extras.bookmarks += PdfBookmark{mark.level, mark.title, mark.page, (height - mark.y) / pt + 4};
    PdfAttachment attachment;
    attachment.fileName = u"report.json"_s;
    attachment.mimeType = "application/json";
    attachment.description = documentTitle(report);
    attachment.write = [&report, cancel](const ByteSink &sink) { return writeReportContent(report, sink, cancel); };
    extras.attachment = attachment;
    return extras;
}

Result<ReportPdfFacts> writePdf(const Report &report, QIODevice &to, const ProgressFunction &progress,
                                const CancelToken &cancel)
{
    if (QFontDatabase::families().isEmpty())
        return fail(errors::FontsMissing);
    ReportRenderer renderer(report);
    VOICELOG_ASSIGN(const ReportPages pages, renderer.paginate(cancel));
    VOICELOG_TRY(writePages(report, pages, renderer, to, progress, cancel));
    VOICELOG_TRY(appendPdfRevision(to, extrasOf(report, pages, cancel)));
    return ReportPdfFacts{pages.starts.size(), pages.hash};
}

} // namespace

Result<ReportPdfFacts> writeReportPdf(const Report &report, QIODevice &to, const CancelToken &cancel)
{
    return writePdf(report, to, {}, cancel);
}

Result<ReportPdfFacts> writeReportPdf(const Report &report, const QString &path, const ProgressFunction &progress,
                                      const CancelToken &cancel)
{
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return std::unexpected(writeFailure(file));
    auto written = writePdf(report, file, progress, cancel);
    file.close();
    if (written && file.error() != QFileDevice::NoError)
        written = std::unexpected(writeFailure(file));
    if (written) {
        if (const auto synced = platform::syncToDisk(file.fileName()); !synced)
            written = fail(synced);
    }
    // The standard's rename replaces what is there, which QFile's does not.
    if (written &&
        std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        written = fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, qt_error_string()}});
    if (!written)
        QFile::remove(file.fileName());
    return written;
}

QString suggestedFileName(const Report &report)
{
    QString name = (report.number.isEmpty() ? QString() : report.number + u' ') + documentTitle(report);
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.unicode() < 0x20)
            c = u'-';
    }
    return name.left(120).trimmed() + u".pdf"_s;
}

} // namespace voicelog
