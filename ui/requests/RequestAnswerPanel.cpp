// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestAnswerPanel.h"

#include "LetterWords.h"
#include "RequestDates.h"

#include <answers/LetterMaker.h>
#include <answers/PackageService.h>
#include <base/LegalDay.h>
#include <common/HeadingLabel.h>
#include <common/IconSet.h>
#include <common/RecordTable.h>
#include <common/Theme.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum FileColumn { FileName, FileSize, FileColumns };

} // namespace

RequestAnswerPanel::RequestAnswerPanel(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_language(new QComboBox),
      m_write(new QPushButton(icons::named(u"file"_s), tr("Write the letter"))),
      m_words(new QPushButton(icons::named(u"edit"_s), tr("Change its words…"))), m_package(makePackage())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::margin);
    layout->addWidget(makeLetters());
    layout->addWidget(m_package, 1);
    layout->addStretch(0);
}

QWidget *RequestAnswerPanel::makeLetters()
{
    m_kind->setObjectName(u"letterKind"_s);
    m_kind->setAccessibleName(tr("Letter"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setObjectName(u"letterLanguage"_s);
    m_language->setAccessibleName(tr("Language of the letter"));
    for (const ReportLanguage one : {ReportLanguage::Dutch, ReportLanguage::English})
        m_language->addItem(LetterWords::language(one), int(one));
    m_write->setObjectName(u"writeLetter"_s);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT letterRequested(kind(), language()); });
    m_words->setObjectName(u"letterWords"_s);
    connect(m_words, &QPushButton::clicked, this, [this] { Q_EMIT wordsRequested(kind(), language()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_kind);
    row->addWidget(m_language);
    row->addWidget(m_write);
    row->addWidget(m_words);
    row->addStretch(1);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(headingLabel(tr("Letters")));
    layout->addLayout(row);
    return part;
}

QWidget *RequestAnswerPanel::makePackage()
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"packageSummary"_s);
    m_summary->setWordWrap(true);
    m_make = new QPushButton(icons::named(u"archive"_s), tr("Put it together…"));
    m_make->setObjectName(u"makePackage"_s);
    connect(m_make, &QPushButton::clicked, this, &RequestAnswerPanel::packageRequested);
    m_zip = new QPushButton(icons::named(u"lock"_s), tr("Save as an encrypted file…"));
    m_zip->setObjectName(u"packageZip"_s);
    connect(m_zip, &QPushButton::clicked, this, &RequestAnswerPanel::zipRequested);
    m_folder = new QPushButton(icons::named(u"folder"_s), tr("Save to a folder…"));
    m_folder->setObjectName(u"packageFolder"_s);
    connect(m_folder, &QPushButton::clicked, this, &RequestAnswerPanel::folderRequested);
    m_files = new QTableWidget(0, FileColumns);
    m_files->setObjectName(u"packageFiles"_s);
    m_files->setAccessibleName(tr("Files of the package"));
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Size")});
    recordtable::setUp(m_files);
    recordtable::fitColumns(m_files, {FileName});
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_make);
    row->addWidget(m_zip);
    row->addWidget(m_folder);
    row->addStretch(1);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(headingLabel(tr("Package")));
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addWidget(m_files, 1);
    layout->addStretch(0);
    return part;
}

LetterKind RequestAnswerPanel::kind() const { return LetterKind(m_kind->currentData().toInt()); }

ReportLanguage RequestAnswerPanel::language() const { return ReportLanguage(m_language->currentData().toInt()); }

QString RequestAnswerPanel::summary() const
{
    const DataRequest &request = m_dossier.request;
    const auto &package = m_dossier.package;
    if (package && package->recalled)
        return tr("A recording in it was destroyed, so nobody may get it any more: it goes too. Its fingerprint stays "
                  "on record: %1")
            .arg(package->hash);
    if (package && !package->isThere())
        return tr("It was destroyed on %1. Its fingerprint stays on record: %2")
            .arg(RequestDates::day(legalDay(package->destroyedAt)), package->hash);
    if (package && package->destroyOn.isValid())
        return tr("It is kept here until %1, and then destroyed.").arg(RequestDates::day(package->destroyOn));
    if (package && request.state == RequestState::Review && m_dossier.needsSecond && !request.answer->isConfirmed())
        return tr("It is ready. Another officer must confirm the answer before it may be handed over.");
    if (package)
        return tr("It is ready to be handed over. It is kept here until thirty days after its delivery.");
    if (request.state == RequestState::Review)
        return tr("The letter, and of each recording that is given its sound, words, call data and a report. Nothing "
                  "is written outside the archive yet.");
    if (isOpen(request.state))
        return tr("It is put together when the answer has been put forward: decide first what the person gets of each "
                  "recording.");
    return tr("No package was put together for this request.");
}

void RequestAnswerPanel::showFiles()
{
    const QList<PackageFile> files =
        m_dossier.package && m_dossier.package->isThere() ? m_dossier.package->files : QList<PackageFile>();
    m_files->setRowCount(int(files.size()));
    for (int row = 0; row < files.size(); ++row) {
        m_files->setItem(row, FileName, new QTableWidgetItem(files[row].name));
        auto *size = new QTableWidgetItem(QLocale().formattedDataSize(files[row].bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_files->setItem(row, FileSize, size);
    }
    m_files->setVisible(!files.isEmpty());
}

void RequestAnswerPanel::show(const RequestDossier &dossier)
{
    m_dossier = dossier;
    const QList<LetterKind> fitting = LetterMaker::fitting(dossier.request);
    if (m_letters != fitting) { // the most likely one first; what was chosen stays only while nothing happens
        m_letters = fitting;
        m_kind->clear();
        for (const LetterKind one : fitting)
            m_kind->addItem(LetterWords::name(one), int(one));
    }
    m_package->setVisible(PackageService::fits(dossier.request));
    m_summary->setText(summary());
    showFiles();
    updateButtons();
}

void RequestAnswerPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void RequestAnswerPanel::updateButtons()
{
    const bool letters = m_kind->count() > 0;
    m_kind->setEnabled(letters);
    m_write->setEnabled(letters && !m_busy);
    m_write->setToolTip(letters ? QString() : tr("No letter fits where the request stands"));
    m_words->setEnabled(letters && !m_busy);
    const DataRequest &request = m_dossier.request;
    const bool review = request.state == RequestState::Review;
    const bool there = m_dossier.package && m_dossier.package->isThere();
    m_make->setEnabled(review && !m_busy);
    m_make->setText(there ? tr("Put it together again…") : tr("Put it together…"));
    m_make->setToolTip(review ? QString() : tr("Possible while the answer is under review"));
    const bool waits = review && m_dossier.needsSecond && request.answer && !request.answer->isConfirmed();
    for (QPushButton *out : {m_zip, m_folder}) {
        out->setEnabled(there && !waits && !m_busy);
        out->setToolTip(!there  ? tr("Put it together first")
                        : waits ? tr("Another officer must confirm the answer first")
                                : QString());
    }
}

} // namespace voicelog
