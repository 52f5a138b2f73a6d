// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificatesPane.h"

#include "CertificateCheckDialog.h"
#include "DestructionText.h"
#include "HoldWords.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/EmptyState.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <reports/ReportRequestDialog.h>
#include <retention/DestructionService.h>

#include <QAction>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

LedgerPane::Form certificatesForm()
{
    return {.name = u"certificates"_s,
            .listName = CertificatesPane::tr("Certificates of destruction"),
            .titles = {CertificatesPane::tr("Number"), CertificatesPane::tr("What was destroyed"),
                       CertificatesPane::tr("Ground"), CertificatesPane::tr("Executed")},
            .wideColumns = {1},
            .lookColumn = 0,
            .icon = u"verify"_s,
            .nothingTitle = CertificatesPane::tr("No certificate is chosen"),
            .nothingText = CertificatesPane::tr("Choose one in the list to read it.")};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return {};
}

} // namespace

CertificatesPane::CertificatesPane(const RetentionContext &context, QWidget *parent)
    : LedgerPane(context, certificatesForm(), parent),
      m_check(new QAction(icons::named(u"verify"_s), tr("Check a certificate…"), this)),
      m_save(addButton(u"saveCertificate"_s, tr("Save signed file…"), u"save"_s))
{
    m_check->setObjectName(u"checkCertificate"_s);
    m_check->setToolTip(tr("A file of this or another archive: is it genuine, and unchanged?"));
    connect(m_check, &QAction::triggered, this, &CertificatesPane::check);
    auto *button = new QPushButton(m_check->icon(), m_check->text());
    button->setObjectName(u"checkCertificateButton"_s);
    button->setToolTip(m_check->toolTip());
    connect(button, &QPushButton::clicked, m_check, &QAction::trigger);
    addToTop(button);
    m_save->setToolTip(tr("JSON that anybody can check with this archive's public key, without the archive"));
    connect(m_save, &QPushButton::clicked, this, &CertificatesPane::save);
    QPushButton *report = addButton(u"reportCertificate"_s, tr("Report…"), u"file"_s);
    report->setToolTip(tr("The certificate on paper, to print or to save as PDF"));
    connect(report, &QPushButton::clicked, this, [this] {
        if (const DestructionRecord *record = currentRecord())
            ReportRequestDialog::forCertificate(record->number, m_context.page, this)->open();
    });
}

Result<CertificatesPane::Contents> CertificatesPane::read(const RetentionContext &context)
{
    Contents contents;
    VOICELOG_ASSIGN(contents.records, context.destruction.destructions());
    VOICELOG_ASSIGN(contents.accounts, accountNames(context));
    return contents;
}

void CertificatesPane::reload()
{
    readOnWorker<Contents>([context = m_context] { return read(context); },
                           [this](const Contents &contents) { show(contents); });
}

void CertificatesPane::show(const Contents &contents)
{
    m_contents = contents;
    QList<LedgerRow> rows;
    rows.reserve(m_contents.records.size());
    for (const DestructionRecord &record : std::as_const(m_contents.records))
        rows.append({.key = record.id.toString(),
                     .number = record.number,
                     .cells = {record.number, DestructionText::what(record.what, record.count, record.vaultNumber),
                               DestructionText::ground(record.dueClass, record.ruleId),
                               m_context.page.localTime.dateTime(record.executedAt)},
                     .look = {u"verify"_s, Tone::Quiet},
                     .state = {},
                     .toolTip = {}});
    setRows(rows);
}

const DestructionRecord *CertificatesPane::currentRecord() const
{
    const LedgerRow *row = current();
    if (!row)
        return nullptr;
    const auto found = std::ranges::find(m_contents.records, Id::fromString(row->key), &DestructionRecord::id);
    return found == m_contents.records.end() ? nullptr : &*found;
}

void CertificatesPane::showRow(const LedgerRow *)
{
    if (const DestructionRecord *record = currentRecord())
        DestructionText::show(document(), *record, m_contents.accounts, m_context.page.localTime);
}

void CertificatesPane::describeEmptiness(EmptyState *empty)
{
    empty->set(
        u"verify"_s, tr("Nothing was destroyed yet"),
        tr("Every destruction leaves a certificate: what was destroyed, why, how and when, and nothing about the "
           "people on the recordings."));
    empty->addAction(m_check);
}

void CertificatesPane::save()
{
    const DestructionRecord *record = currentRecord();
    if (!record)
        return;
    m_context.page.fileDialog.saveFile(
        this,
        {.id = u"certificate"_s,
         .title = tr("Save the signed certificate"),
         .filters = {tr("Certificates (*.json)")},
         .suggestedName = record->number + u".json"_s,
         .acceptText = tr("Save")},
        this, [this, number = record->number](const QString &path) {
            m_context.page.jobs.start(
                this,
                [&service = m_context.destruction, number, path]() -> Result<void> {
                    VOICELOG_ASSIGN(const StoredDestruction stored, service.find(number));
                    return writeFile(path, stored.certificate);
                },
                [this, number](const Result<void> &saved) {
                    if (saved)
                        Q_EMIT told(tr("%1 was saved").arg(number),
                                    tr("Whoever gets it can check it with this archive's public key."));
                    else
                        Q_EMIT failed(saved.error());
                });
        });
}

void CertificatesPane::check()
{
    m_context.page.fileDialog.openFiles(this,
                                        {.id = u"certificate"_s,
                                         .title = tr("Check a certificate"),
                                         .filters = {tr("Certificates (*.json)"), tr("All files (*)")},
                                         .suggestedName = {},
                                         .acceptText = tr("Check")},
                                        this, [this](const QStringList &paths) {
                                            auto *dialog =
                                                new CertificateCheckDialog(m_context.page, m_contents.accounts, this);
                                            dialog->open();
                                            dialog->check(paths.constFirst());
                                        });
}

} // namespace voicelog
