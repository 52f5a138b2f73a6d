// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageIndex.h"

#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView style{
    "body{font:17px/1.5 system-ui,sans-serif;color:#1b1f24;background:#fff;max-width:46rem;margin:2rem auto;"
    "padding:0 1rem}h1{font-size:1.6rem;color:#1f3a5f}h2{font-size:1.2rem;color:#1f3a5f;margin-top:2rem;"
    "border-top:1px solid #c8d0d9;padding-top:1rem}dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 .3rem 1.2rem}"
    "audio{width:100%;margin:.4rem 0}.note{color:#57606a}a{color:#1f3a5f}"};

class Page
{
public:
    explicit Page(const ReportTexts &texts) : m_texts(texts) {}

    [[nodiscard]] QString text(QLatin1StringView key) const { return m_texts.text(key).toHtmlEscaped(); }
    void open(const QString &title)
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
                 "<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(QString(languageId(m_texts.language())),
                                                                           title.toHtmlEscaped(), QString(style));
    }
    void heading(const QString &words) { m_html += u"<h2>%1</h2>\n"_s.arg(words.toHtmlEscaped()); }
    void paragraph(const QString &words, bool note = false)
    {
        m_html += u"<p%1>%2</p>\n"_s.arg(note ? u" class=\"note\""_s : QString(), words.toHtmlEscaped());
    }
    void sound(const QString &file)
    {
        m_html += u"<audio controls preload=\"none\" src=\"%1\"></audio>\n"_s.arg(address(file));
    }
    void beginFiles() { m_html += u"<dl>\n"_s; }
    void file(const QString &name, QLatin1StringView about)
    {
        m_html +=
            u"<dt><a href=\"%1\">%2</a></dt>\n<dd>%3</dd>\n"_s.arg(address(name), name.toHtmlEscaped(), text(about));
    }
    void endFiles() { m_html += u"</dl>\n"_s; }
    [[nodiscard]] QByteArray close() const { return (m_html + u"</body>\n</html>\n"_s).toUtf8(); }

private:
    [[nodiscard]] static QString address(const QString &file)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    }
    const ReportTexts &m_texts;
    QString m_html;
};

/// What a file is, by its name's end.
QLatin1StringView aboutOf(const QString &name)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kinds[] = {
        {".wav"_L1, "package.aboutSound"_L1},    {".opus"_L1, "package.aboutOpus"_L1},
        {".txt"_L1, "package.aboutWords"_L1},    {".pdf"_L1, "package.aboutReport"_L1},
        {".csv"_L1, "package.aboutSheet"_L1},    {"vcon.json"_L1, "package.aboutVcon"_L1},
        {".json"_L1, "package.aboutCallData"_L1}};
    for (const auto &[end, about] : kinds) {
        if (name.endsWith(end))
            return about;
    }
    Q_UNREACHABLE_RETURN({});
}

QString whenOf(const QDateTime &utc, const ReportTexts &texts)
{
    const QDateTime local = utc.toTimeZone(QTimeZone("Europe/Amsterdam"));
    return texts.text("package.when"_L1,
                      {{u"date"_s, texts.date(local.date())}, {u"time"_s, local.toString(u"HH:mm"_s)}});
}

} // namespace

QByteArray packageIndex(const PackageIndexInput &input, const ReportTexts &texts)
{
    Page page(texts);
    page.open(texts.text("package.title"_L1));
    page.paragraph(texts.text("package.intro"_L1, {{u"organisation"_s, input.organisation},
                                                   {u"number"_s, input.request},
                                                   {u"when"_s, whenOf(input.made, texts)}}));
    page.beginFiles();
    page.file(input.letter, "package.aboutLetter"_L1);
    page.endFiles();
    for (const GivenRecording &one : input.given) {
        page.heading(texts.text("package.recording"_L1, {{u"number"_s, one.recording.number},
                                                         {u"when"_s, whenOf(one.recording.startedAt, texts)},
                                                         {u"duration"_s, texts.duration(one.recording.durationMs)}}));
        page.paragraph(texts.text("package.programme"_L1, {{u"programme"_s, one.programme}}), true);
        if (!one.decision.marks.isEmpty())
            page.paragraph(texts.text("package.partsLeftOut"_L1));
        if (one.hasSound() && !one.files.isEmpty())
            page.sound(one.files.first().name);
        page.beginFiles();
        for (const PackageFile &file : one.files)
            page.file(file.name, aboutOf(file.name));
        page.endFiles();
    }
    page.heading(texts.text("package.careTitle"_L1));
    page.paragraph(texts.text("package.care"_L1));
    page.paragraph(texts.text("package.checksums"_L1), true);
    return page.close();
}

QStringList packageAnnexes(const QList<GivenRecording> &given, const ReportTexts &texts)
{
    QStringList list;
    for (const GivenRecording &one : given) {
        QStringList files;
        for (const PackageFile &file : one.files)
            files += file.name.section(u'/', -1);
        list +=
            texts.text("package.annex"_L1, {{u"number"_s, one.recording.number}, {u"files"_s, files.join(u", "_s)}});
    }
    list += texts.text("package.annexCommon"_L1, {{u"sheet"_s, texts.text("package.sheetFile"_L1) + u".csv"_s}});
    return list;
}

} // namespace voicelog
