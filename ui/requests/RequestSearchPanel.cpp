// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestSearchPanel.h"

#include "RequestSearchForm.h"

#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum FoundColumn { FoundNumber, FoundMade, FoundLine, FoundWho, FoundWhy, FoundStanding, FoundColumns };

QString whyText(const SubjectCandidate &candidate)
{
    QStringList reasons;
    for (const SubjectMatch &match : candidate.matches)
        reasons += EnumText::value(idIn(subjectMatchKindIds, match.kind)) +
                   (match.found.isEmpty() ? QString() : u": "_s + match.found);
    return sentenceCase(reasons.join(u"; "_s));
}

} // namespace

RequestSearchPanel::RequestSearchPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_form(new RequestSearchForm(localTime)), m_closed(new MessageBar),
      m_summary(new QLabel), m_table(new QTableWidget(0, FoundColumns)),
      m_takeIn(new QPushButton(icons::named(u"check"_s), tr("Take in"))),
      m_leaveOut(new QPushButton(icons::named(u"remove"_s), tr("Leave out…"))),
      m_open(new QPushButton(icons::named(u"recordings"_s), tr("Show the recording")))
{
    connect(m_form, &RequestSearchForm::searchRequested, this, &RequestSearchPanel::searchRequested);
    m_closed->setObjectName(u"closedVaults"_s);
    m_summary->setObjectName(u"foundSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"foundRecordings"_s);
    m_table->setAccessibleName(tr("What was found of the person"));
    m_table->setHorizontalHeaderLabels(
        {tr("Recording"), tr("Made"), tr("Line"), tr("Who is on it"), tr("Found by"), tr("What came of it")});
    recordtable::setUp(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    recordtable::fitColumns(m_table, {FoundWhy, FoundStanding});
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RequestSearchPanel::updateButtons);
    m_takeIn->setObjectName(u"takeInFound"_s);
    m_takeIn->setToolTip(tr("They are of the person: they are held, and decided on"));
    connect(m_takeIn, &QPushButton::clicked, this, [this] { Q_EMIT takeInRequested(chosenBut(Standing::TakenIn)); });
    m_leaveOut->setObjectName(u"leaveOutFound"_s);
    connect(m_leaveOut, &QPushButton::clicked, this,
            [this] { Q_EMIT leaveOutRequested(chosenBut(Standing::LeftOut)); });
    m_open->setObjectName(u"openFound"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QList<Finding> one = chosen(); one.size() == 1)
            Q_EMIT recordingRequested(one.first().candidate.number);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_takeIn);
    row->addWidget(m_leaveOut);
    row->addWidget(m_open);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_form);
    layout->addWidget(m_closed);
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // below the summary where there is no table
}

QString RequestSearchPanel::summary(const RequestDossier &dossier) const
{
    if (dossier.findingsFailure)
        return tr("What is kept could not be searched: %1").arg(ErrorText::of(*dossier.findingsFailure).oneLine());
    if (!isOpen(dossier.request.state))
        return tr("The request has ended: nothing is looked for any more.");
    if (dossier.request.searches.isEmpty())
        return tr("Nobody has looked for the person yet. What the request names is filled in above: add what else the "
                  "person is known by, other spellings, a former name, a line and a time, and search.");
    if (m_findings.isEmpty())
        return tr("Nothing was found. Look by something else too, if there is anything; if nothing is kept of the "
                  "person, the answer says so.");
    const auto open = int(dossier.findings.open().size());
    return tr("%n recording(s) found.", nullptr, int(m_findings.size())) + u' ' +
           (open > 0 ? tr("%n to look at: take in what is of the person, and leave out the others.", nullptr, open)
                     : tr("All are looked at."));
}

void RequestSearchPanel::showClosed(const RequestDossier &dossier)
{
    QStringList lines;
    for (const ClosedVault &closed : dossier.findings.closed)
        lines += closed.holders.isEmpty() ? tr("Nobody holds the key of one of them.")
                                          : tr("Ask the holder of its key: %1.").arg(closed.holders.join(u", "_s));
    if (lines.isEmpty()) {
        m_closed->clear();
        return;
    }
    const auto count = int(lines.size());
    lines.removeDuplicates();
    m_closed->showMessage(
        MessageBar::Kind::Warning,
        tr("%n vault(s) could not be looked into. Calls of the person may lie there.", nullptr, count),
        lines.join(u'\n'));
}

void RequestSearchPanel::show(const RequestDossier &dossier)
{
    const DataRequest &request = dossier.request;
    const SubjectQuery query = FindService::lastQuery(request);
    if (m_request != request.id)
        m_findings.clear();
    if (m_request != request.id || m_query != query) // what is being typed stays otherwise
        m_form->setQuery(query);
    m_request = request.id;
    m_query = query;
    fill(dossier.findings.list);
    m_mayDecide = isOpen(request.state) && request.state != RequestState::Review;
    m_form->setVisible(m_mayDecide);
    m_summary->setText(summary(dossier));
    showClosed(dossier);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_takeIn, m_leaveOut, m_open})
        part->setVisible(!m_findings.isEmpty());
    updateButtons();
}

void RequestSearchPanel::fill(const QList<Finding> &findings)
{
    const QList<Finding> before =
        m_findings.isEmpty() ? findings.first(std::min<qsizetype>(1, findings.size())) : chosen();
    m_findings = findings;
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_findings.size()));
    for (int i = 0; i < m_findings.size(); ++i) {
        const Finding &one = m_findings[i];
        const QString standing = one.standing == Standing::Open      ? tr("To be looked at")
                                 : one.standing == Standing::TakenIn ? tr("In the request")
                                                                     : tr("Left out: %1").arg(one.reason);
        const QStringList cells{one.candidate.number,   m_localTime.dateTime(one.candidate.startedAt),
                                one.candidate.line,     one.candidate.people.join(u", "_s),
                                whyText(one.candidate), standing};
        for (int column = 0; column < FoundColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(i, column, item);
        }
    }
    // The same recordings stay chosen, wherever they stand now.
    for (int i = 0; i < m_findings.size(); ++i) {
        const Id &id = m_findings[i].candidate.recording;
        if (std::ranges::any_of(before, [&id](const Finding &one) { return one.candidate.recording == id; }))
            m_table->selectionModel()->select(m_table->model()->index(i, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    updateButtons();
}

QList<Finding> RequestSearchPanel::chosen() const
{
    QList<Finding> list;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (index.row() < m_findings.size())
            list += m_findings[index.row()];
    }
    return list;
}

QList<SubjectCandidate> RequestSearchPanel::chosenBut(Standing standing) const
{
    QList<SubjectCandidate> list;
    const QList<Finding> all = chosen();
    for (const Finding &one : all) {
        if (one.standing != standing)
            list += one.candidate;
    }
    return list;
}

void RequestSearchPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void RequestSearchPanel::updateButtons()
{
    m_form->setBusy(m_busy);
    m_takeIn->setEnabled(m_mayDecide && !m_busy && !chosenBut(Standing::TakenIn).isEmpty());
    m_leaveOut->setEnabled(m_mayDecide && !m_busy && !chosenBut(Standing::LeftOut).isEmpty());
    m_open->setEnabled(chosen().size() == 1);
}

} // namespace voicelog
