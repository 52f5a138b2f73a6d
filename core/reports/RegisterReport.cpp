// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterReport.h"

#include "ReportWriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString joined(const QString &name, const QString &contact)
{
    if (name.isEmpty() || contact.isEmpty())
        return name + contact;
    return name + u'\n' + contact;
}

QString textOf(const RegisterParty &party) { return joined(party.name, party.contact); }

class RegisterWriter : private ReportWriter
{
public:
    RegisterWriter(ReportBuilder &build, const RegisterReportInput &input) : ReportWriter(build), m_in(input) {}

    Report write()
    {
        cover();
        entries(RegisterKind::Controller, "register.controllerEntries"_L1, "register.noControllerEntries"_L1);
        entries(RegisterKind::Processor, "register.processorEntries"_L1, "register.noProcessorEntries"_L1);
        ended();
        changes();
        check();
        embed();
        return m_build.take();
    }

private:
    [[nodiscard]] QString value(const QString &id) const { return m_build.texts().value(id); }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("register.title"_L1);
        report.subtitle = m_build.texts().text("register.asOf"_L1, {{u"date"_s, m_build.texts().date(m_in.asOf)}});
        report.containsPersonalData = true; // contact persons
        QStringList controllers;
        QStringList representatives;
        QStringList officers;
        qsizetype counts[4] = {};
        for (const RegisterEntry &entry : m_in.entries) {
            ++counts[size_t(entry.state)];
            if (entry.state == RegisterState::Ended)
                continue;
            addOnce(controllers, textOf(entry.controller));
            addOnce(representatives, textOf(entry.representative));
            addOnce(officers, textOf(entry.dpo));
        }
        m_build.heading(1, text("register.responsible"_L1));
        m_build.fact("register.controller"_L1, controllers.join(u"\n\n"_s));
        m_build.optionalFact("register.representative"_L1, representatives.join(u"\n\n"_s));
        m_build.fact("register.dpo"_L1, officers.isEmpty() ? text("common.notOnRecord"_L1) : officers.join(u"\n\n"_s));
        QStringList states;
        for (const RegisterState state : allRegisterStates) {
            if (counts[size_t(state)] > 0)
                states += u"%1 %2"_s.arg(m_build.texts().number(counts[size_t(state)]),
                                         value(QString(registerStateId(state))));
        }
        m_build.fact("register.entries"_L1, states.join(u", "_s));
        m_build.fact("register.changesSince"_L1, m_in.since);
        m_build.flushFacts();
        m_build.note(text("register.legend"_L1));
    }

    static void addOnce(QStringList &list, const QString &item)
    {
        if (!item.isEmpty() && !list.contains(item))
            list += item;
    }

    void entries(RegisterKind kind, QLatin1StringView title, QLatin1StringView none)
    {
        const bool any = std::ranges::any_of(m_in.entries, [kind](const RegisterEntry &entry) {
            return entry.kind == kind && entry.state != RegisterState::Ended;
        });
        if (any)
            m_build.pageBreak();
        m_build.heading(1, text(title));
        for (const RegisterEntry &entry : m_in.entries) {
            if (entry.kind != kind || entry.state == RegisterState::Ended)
                continue;
            m_build.heading(2, entry.number + u"  "_s + entry.title);
            kind == RegisterKind::Controller ? controllerEntry(entry) : processorEntry(entry);
            extras(entry);
        }
        if (!any)
            m_build.note(text(none));
    }

    // In the order of article 30(1)(a) to (g).
    void controllerEntry(const RegisterEntry &entry)
    {
        m_build.fact("register.a_controller"_L1, textOf(entry.controller));
        m_build.optionalFact("register.a_joint"_L1, parties(entry.jointControllers));
        m_build.optionalFact("register.a_representative"_L1, textOf(entry.representative));
        m_build.fact("register.a_dpo"_L1, textOf(entry.dpo));
        m_build.fact("register.b_purposes"_L1, words(entry.purposes));
        m_build.fact("register.c_subjects"_L1, entry.dataSubjectCategories.join(u", "_s));
        m_build.fact("register.c_data"_L1, entry.dataCategories.join(u", "_s));
        m_build.fact("register.d_recipients"_L1, entry.recipientCategories.join(u", "_s));
        m_build.fact("register.e_transfers"_L1, transfers(entry));
        m_build.fact("register.f_erasure"_L1, erasure(entry));
        m_build.fact("register.g_security"_L1, security(entry));
        m_build.flushFacts();
    }

    // In the order of article 30(2)(a) to (d).
    void processorEntry(const RegisterEntry &entry)
    {
        m_build.fact("register.p_a_processor"_L1, processors(entry));
        m_build.optionalFact("register.a_representative"_L1, textOf(entry.representative));
        m_build.fact("register.a_dpo"_L1, textOf(entry.dpo));
        m_build.fact("register.p_c_transfers"_L1, transfers(entry));
        m_build.fact("register.p_d_security"_L1, security(entry));
        m_build.flushFacts();
        m_build.heading(3, text("register.p_controllers"_L1));
        QList<QStringList> rows;
        for (const RegisterController &controller : entry.controllers) {
            QString who = joined(controller.name, controller.contact);
            if (!controller.representative.isEmpty())
                who += u'\n' + text("register.representative"_L1) + u": "_s + controller.representative;
            if (!controller.dpo.isEmpty())
                who += u'\n' + text("register.dpo"_L1) + u": "_s + controller.dpo;
            rows += {who, controller.categories.join(u", "_s)};
        }
        m_build.table({{text("register.p_controller"_L1), 1}, {text("register.p_categories"_L1), 1}}, rows,
                      text("common.notFilled"_L1));
    }

    void extras(const RegisterEntry &entry)
    {
        m_build.heading(3, text("register.extras"_L1));
        m_build.fact("register.state"_L1, stateText(entry));
        m_build.optionalFact("register.legalBasis"_L1,
                             entry.legalBasis.isEmpty() ? QString() : value(entry.legalBasis));
        m_build.optionalFact("register.lia"_L1, entry.liaId);
        if (entry.kind == RegisterKind::Controller)
            m_build.optionalFact("register.processors"_L1, processors(entry));
        m_build.optionalFact("register.source"_L1, entry.source);
        m_build.optionalFact("register.dpiaRef"_L1, entry.dpiaRef);
        m_build.optionalFact("register.systems"_L1, entry.systems.join(u", "_s));
        m_build.optionalFact("register.department"_L1, entry.department);
        m_build.optionalFact("register.owner"_L1, entry.owner);
        m_build.optionalFact("register.specialData"_L1, entry.specialData);
        m_build.optionalFact("register.automatedDecisions"_L1, entry.automatedDecisions);
        QStringList programmes;
        for (const Id &id : entry.programmeIds)
            programmes += m_in.programmes.value(id, id.toString());
        m_build.optionalFact("register.programmes"_L1, programmes.join(u'\n'));
        m_build.optionalFact("register.orConsentRef"_L1, entry.orConsentRef);
        m_build.optionalFact("register.oldNotification"_L1, entry.oldNotificationNumber);
        m_build.fact("register.reviewDate"_L1, entry.reviewDate);
        m_build.flushFacts();
    }

    [[nodiscard]] QString stateText(const RegisterEntry &entry) const
    {
        const QString state = value(QString(registerStateId(entry.state)));
        if (entry.versionNo == 0)
            return state;
        return m_build.texts().text("register.stateVersion"_L1, {{u"state"_s, state},
                                                                 {u"version"_s, entry.versionNo},
                                                                 {u"date"_s, m_build.texts().date(entry.activeFrom)}});
    }
    [[nodiscard]] QString words(const QStringList &ids) const
    {
        return ids.isEmpty() ? QString() : m_build.texts().values(ids);
    }
    [[nodiscard]] static QString parties(const QList<RegisterParty> &parties)
    {
        QStringList lines;
        for (const RegisterParty &party : parties)
            lines += textOf(party);
        return lines.join(u'\n');
    }
    [[nodiscard]] QString processors(const RegisterEntry &entry) const
    {
        QStringList lines;
        for (const RegisterProcessor &processor : entry.processors) {
            QString line = joined(processor.name, processor.contact);
            if (processor.contractDate.isValid())
                line += u'\n' + m_build.texts().text("register.contract"_L1,
                                                     {{u"date"_s, m_build.texts().date(processor.contractDate)}});
            lines += line;
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] QString transfers(const RegisterEntry &entry) const
    {
        QStringList lines;
        for (const RegisterTransfer &transfer : entry.transfers) {
            QStringList parts{transfer.country};
            if (!transfer.basis.isEmpty())
                parts += value(transfer.basis);
            if (!transfer.safeguard.isEmpty())
                parts += transfer.safeguard;
            lines += parts.join(u" – "_s);
        }
        return lines.isEmpty() ? text("common.none"_L1) : lines.join(u'\n');
    }
    [[nodiscard]] QString erasure(const RegisterEntry &entry) const
    {
        QStringList lines;
        for (const RegisterErasure &erasure : entry.erasurePeriods)
            lines += erasure.category + u": "_s + erasure.period;
        return lines.isEmpty() ? reasonText(entry.erasureReason) : lines.join(u'\n');
    }
    [[nodiscard]] QString security(const RegisterEntry &entry) const
    {
        return entry.securityMeasures.isEmpty() ? reasonText(entry.securityReason) : entry.securityMeasures;
    }
    [[nodiscard]] QString reasonText(const QString &reason) const
    {
        return reason.isEmpty() ? QString() : m_build.texts().text("register.notGiven"_L1, {{u"reason"_s, reason}});
    }

    void ended()
    {
        QList<QStringList> rows;
        for (const RegisterEntry &entry : m_in.entries) {
            if (entry.state == RegisterState::Ended)
                rows += {entry.number, entry.title, m_build.texts().date(entry.endedOn)};
        }
        if (rows.isEmpty())
            return;
        m_build.heading(1, text("register.ended"_L1));
        m_build.table(
            {{text("register.number"_L1), 1}, {text("register.entry"_L1), 3}, {text("register.endedOn"_L1), 1}}, rows,
            {});
    }

    struct Change
    {
        QDate on;
        QStringList row;
    };

    void changes()
    {
        m_build.heading(1,
                        m_build.texts().text("register.changes"_L1, {{u"date"_s, m_build.texts().date(m_in.since)}}));
        QList<Change> found;
        const auto add = [&](QDate on, const RegisterVersion &version, QLatin1StringView what, const QString &reason) {
            found += Change{on,
                            {m_build.texts().date(on), version.number, version.title,
                             m_build.texts().text(what, {{u"version"_s, version.versionNo}}), reason}};
        };
        for (const RegisterVersion &version : m_in.versions) {
            if (version.activeFrom >= m_in.since && version.activeFrom <= m_in.asOf)
                add(version.activeFrom, version,
                    version.versionNo == 1 ? "register.changeNew"_L1 : "register.changeVersion"_L1,
                    version.changeReason);
        }
        for (const RegisterEntry &entry : m_in.entries) {
            if (entry.state != RegisterState::Ended || entry.endedOn < m_in.since)
                continue;
            found += Change{entry.endedOn,
                            {m_build.texts().date(entry.endedOn), entry.number, entry.title,
                             text("register.changeEnded"_L1), entry.endReason}};
        }
        std::ranges::stable_sort(found, {}, &Change::on);
        QList<QStringList> rows;
        for (const Change &change : std::as_const(found))
            rows += change.row;
        m_build.table({{text("register.on"_L1), 1.3},
                       {text("register.number"_L1), 1.2},
                       {text("register.entry"_L1), 2.4},
                       {text("register.change"_L1), 1.4},
                       {text("register.reason"_L1), 2.4}},
                      rows, text("register.noChanges"_L1));
    }

    /// "controller.contact" and "transfers[0].safeguard" in words.
    [[nodiscard]] QString fieldText(const QString &key) const
    {
        const qsizetype end = key.indexOf(u'[') >= 0 ? key.indexOf(u'[') : key.indexOf(u'.');
        const QString base = end < 0 ? key : key.left(end);
        QString words = text(QLatin1StringView(QByteArray("registerField." + base.toLatin1())));
        if (const qsizetype bracket = key.indexOf(u'['); bracket >= 0)
            words +=
                u' ' + QString::number(QStringView(key).mid(bracket + 1, key.indexOf(u']') - bracket - 1).toInt() + 1);
        if (const qsizetype dot = key.lastIndexOf(u'.'); dot >= 0)
            words += u": "_s + text(QLatin1StringView(QByteArray("registerMember." + key.mid(dot + 1).toLatin1())));
        return words;
    }
    [[nodiscard]] QString fieldTexts(const QStringList &keys) const
    {
        QStringList texts;
        for (const QString &key : keys)
            texts += fieldText(key);
        return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
    }

    void check()
    {
        m_build.heading(1, text("register.check"_L1));
        QList<QStringList> rows;
        int open = 0;
        for (const RegisterEntry &entry : m_in.entries) {
            if (entry.state == RegisterState::Ended)
                continue;
            const RegisterFinding finding = checkEntry(entry, m_in.asOf);
            open += finding.isOpen();
            if (!finding.isOpen() && finding.advisable.isEmpty())
                continue;
            QString review = m_build.texts().date(finding.reviewDate);
            if (finding.reviewOverdue)
                review += u'\n' + text("register.overdue"_L1);
            rows += {finding.number, fieldTexts(finding.missing), fieldTexts(finding.advisable), review};
        }
        m_build.paragraph(open == 0 ? text("register.complete"_L1)
                                    : m_build.texts().text("register.open"_L1, {{u"count"_s, open}}));
        m_build.table({{text("register.number"_L1), 1.1},
                       {text("register.missing"_L1), 2.3},
                       {text("register.advisable"_L1), 2.6},
                       {text("register.reviewDate"_L1), 1.3}},
                      rows, text("register.nothingMissing"_L1));
    }

    void embed()
    {
        QJsonArray entries;
        for (const RegisterEntry &entry : m_in.entries)
            entries += entry.toRecordJson();
        m_build.report().data = {{u"entries"_s, entries}, {u"since"_s, m_in.since.toString(Qt::ISODate)}};
    }

    const RegisterReportInput &m_in;
};

} // namespace

Report registerReport(Report head, const RegisterReportInput &input)
{
    ReportBuilder build(std::move(head));
    return RegisterWriter(build, input).write();
}

} // namespace voicelog
