// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateReport.h"

#include "ReportFlow.h"
#include "ReportWriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double signatureHeight = 58;
constexpr qreal signatureGap = 24 * pt;

class CertificateWriter : private ReportWriter
{
public:
    CertificateWriter(ReportBuilder &build, const CertificateReportInput &input)
        : ReportWriter(build), m_in(input), m_record(input.record)
    {
    }

    Report write()
    {
        cover();
        destroyed();
        actors();
        exceptions();
        backups();
        statement();
        signatures();
        recordings();
        embed();
        return m_build.take();
    }

private:
    using ReportWriter::value;
    [[nodiscard]] QString value(const QString &id) const
    {
        return id.isEmpty() ? QString() : m_build.texts().value(id);
    }
    [[nodiscard]] QDateTime local(const QDateTime &utc) const
    {
        return utc.toTimeZone(QTimeZone(m_build.report().timeZone));
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("certificate.title"_L1);
        report.subtitle = m_record.number;
        report.containsPersonalData = false;
        report.classification = Classification::Internal;
        report.objectId = m_record.id.toString();
        // What the organisation was then, not what it is now.
        report.fourEyes = m_record.fourEyes;
    }

    void destroyed()
    {
        m_build.chapter(text("certificate.destroyed"_L1));
        m_build.fact("certificate.number"_L1, m_record.number);
        m_build.fact("certificate.ground"_L1, value(dueClassId(m_record.dueClass)));
        m_build.fact("certificate.rule"_L1, rule());
        m_build.fact("certificate.of"_L1, m_record.vaultNumber);
        m_build.fact("certificate.what"_L1, value(destructionWhatId(m_record.what)));
        m_build.fact("certificate.count"_L1, m_build.texts().number(m_record.count));
        m_build.fact("certificate.duration"_L1, m_build.texts().duration(m_record.totalDurationMs));
        m_build.fact("certificate.months"_L1, months());
        QStringList methods;
        for (const QString &method : m_record.methods)
            methods += value(method);
        m_build.fact("certificate.method"_L1, methods);
        if (m_record.dueOn.isValid())
            m_build.fact("certificate.dueOn"_L1, m_record.dueOn);
        const QDateTime when = local(m_record.executedAt);
        m_build.fact("certificate.executedAt"_L1,
                     text("head.madeWhen"_L1, {{u"date"_s, m_build.texts().date(when.date())},
                                               {u"time"_s, when.toString(u"HH:mm"_s)},
                                               {u"zone"_s, when.timeZoneAbbreviation()}}));
        m_build.flushFacts();
    }

    /// Its number, what it asks, and the law that it rests on.
    [[nodiscard]] QStringList rule() const
    {
        QStringList lines;
        if (m_record.ruleId.isEmpty())
            return lines;
        const QString name = m_build.texts().ruleName(m_record.ruleId);
        lines += name.isEmpty() ? m_record.ruleId : m_record.ruleId + u"  "_s + name;
        const Rule *known = m_in.edition ? m_in.edition->rule(m_record.ruleId) : nullptr;
        if (known && known->law.size() > 1)
            lines += known->law;
        return lines;
    }

    [[nodiscard]] QString month(const QString &id) const
    {
        const QDate first = QDate::fromString(id + u"-01"_s, Qt::ISODate);
        return first.isValid() ? m_build.texts().locale().toString(first, u"MMMM yyyy"_s) : id;
    }
    [[nodiscard]] QString months() const
    {
        if (m_record.monthTo.isEmpty())
            return u"–"_s;
        if (m_record.monthFrom.isEmpty() || m_record.monthFrom == m_record.monthTo)
            return month(m_record.monthTo);
        return month(m_record.monthFrom) + u" – "_s + month(m_record.monthTo);
    }

    /// Whose name stands on the lines: two officers, or where no approval was needed who carried it out.
    struct Actor
    {
        QLatin1StringView part;
        DestructionActor who;
    };
    [[nodiscard]] QList<Actor> allActors() const
    {
        QList<Actor> actors;
        if (!m_record.proposedBy.account.isNull())
            actors += {"certificate.proposedBy"_L1, m_record.proposedBy};
        if (!m_record.approvedBy.account.isNull())
            actors += {"certificate.approvedBy"_L1, m_record.approvedBy};
        actors += {"certificate.executedBy"_L1, m_record.executedBy};
        return actors;
    }

    void actors()
    {
        m_build.chapter(text("certificate.actors"_L1));
        QList<QStringList> rows;
        const QList<Actor> all = allActors();
        for (const Actor &actor : all)
            rows += {text(actor.part), actor.who.account.toString(), value(actor.who.role)};
        m_build.table({{text("certificate.part"_L1), 1.2},
                       {text("certificate.account"_L1), 2.4},
                       {text("certificate.role"_L1), 1.4}},
                      rows, {});
        if (m_record.orderId.isNull())
            m_build.note(text("certificate.noApproval"_L1));
    }

    void exceptions()
    {
        m_build.chapter(text("certificate.exceptions"_L1));
        QList<QStringList> rows;
        for (const DestructionException &one : m_record.exceptions)
            rows +=
                {value(one.kind), one.number.isEmpty() ? u"–"_s : one.number, m_build.texts().number(one.recordings),
                 one.untilOn.isValid() ? m_build.texts().date(one.untilOn) : text("certificate.untilReleased"_L1)};
        m_build.table({{text("certificate.keptBy"_L1), 2},
                       {text("certificate.reference"_L1), 1.6},
                       {text("certificate.kept"_L1), 1, true},
                       {text("certificate.keptUntil"_L1), 1.8}},
                      rows, text("certificate.noExceptions"_L1));
    }

    void backups()
    {
        m_build.chapter(text("certificate.backups"_L1));
        m_build.fact("certificate.backupExpiry"_L1, m_record.backupExpiresOn.isValid()
                                                        ? m_build.texts().date(m_record.backupExpiresOn)
                                                        : text("certificate.noBackups"_L1));
        m_build.flushFacts();
        m_build.note(text("certificate.backupMeaning"_L1));
    }

    void statement()
    {
        m_build.chapter(text("certificate.statement"_L1));
        m_build.notice(
            m_record.backupExpiresOn.isValid()
                ? text("certificate.noCopyAfter"_L1, {{u"date"_s, m_build.texts().date(m_record.backupExpiresOn)}})
                : text("certificate.noCopy"_L1));
        m_build.paragraph(text("certificate.notKept"_L1));
        if (m_in.certificate.isEmpty())
            return;
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(m_in.certificate, QCryptographicHash::Sha256).toHex());
        m_build.fact("certificate.fingerprint"_L1, hash.first(hash.size() / 2) + u'\n' + hash.sliced(hash.size() / 2));
        m_build.flushFacts();
        m_build.note(text("certificate.signedMeaning"_L1));
    }

    /// Two lines to sign on, with what is written below each.
    void signatures()
    {
        m_build.chapter(text("certificate.signatures"_L1));
        QList<Actor> signers = allActors();
        if (signers.size() > 2)
            signers.removeLast();
        QStringList captions;
        for (const Actor &signer : std::as_const(signers))
            captions += text(signer.part) + u", "_s + value(signer.who.role);
        if (captions.size() == 1)
            captions += text("certificate.secondSignature"_L1);
        const QString below = text("certificate.nameDateSignature"_L1);
        m_build.report().blocks.emplace_back(ReportPicture{
            signatureHeight, {}, [captions, below](QPainter &painter, const QRectF &rect) {
                TextSetter setter;
                const qreal width = (rect.width() - signatureGap) / 2;
                const qreal line = rect.top() + rect.height() - 26 * pt;
                for (qsizetype i = 0; i < 2; ++i) {
                    const qreal x = rect.left() + qreal(i) * (width + signatureGap);
                    painter.setPen(QPen(ink::text, hairline));
                    painter.drawLine(QPointF(x, line), QPointF(x + width, line));
                    painter.setPen(ink::text);
                    TextSetter::paint(painter, setter.set(captions[i], TextLook::Cell, width), 0, {x, line + 3 * pt});
                    painter.setPen(ink::faint);
                    TextSetter::paint(painter, setter.set(below, TextLook::Note, width), 0, {x, line + 15 * pt});
                }
            }});
    }

    void recordings()
    {
        m_build.heading(1, text("certificate.annex"_L1));
        const QList<Id> &ids = m_record.recordings;
        // Two in a row: a case has hundreds, a programme thousands.
        const auto cell = [ids](qint64 index) { return index < ids.size() ? ids[index].toString() : QString(); };
        m_build.report().blocks.emplace_back(
            ReportTable{{{text("certificate.uuid"_L1), 1}, {text("certificate.uuid"_L1), 1}},
                        ReportRows((ids.size() + 1) / 2,
                                   [cell](qint64 row) { return QStringList{cell(2 * row), cell(2 * row + 1)}; }),
                        text("certificate.noRecordings"_L1)});
    }

    void embed()
    {
        QJsonObject data{{u"record"_s, m_record.toJson()}};
        const QJsonDocument signedOne = QJsonDocument::fromJson(m_in.certificate);
        if (signedOne.isObject())
            data.insert(u"certificate"_s, signedOne.object());
        m_build.report().data = data;
    }

    const CertificateReportInput &m_in;
    const DestructionRecord &m_record;
};

} // namespace

Report certificateReport(Report head, const CertificateReportInput &input)
{
    ReportBuilder build(std::move(head));
    return CertificateWriter(build, input).write();
}

} // namespace voicelog
