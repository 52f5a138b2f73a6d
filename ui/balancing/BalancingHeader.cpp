// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingHeader.h"

#include "BalancingLook.h"

#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/RecordHead.h>
#include <common/SentenceCase.h>
#include <common/StateLabel.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingHeader::BalancingHeader(QWidget *parent)
    : QWidget(parent), m_back(RecordHead::backButton(tr("All records"), u"backToList"_s)),
      m_title(RecordHead::title(u"balancingTitle"_s)), m_state(new StateLabel(u"balancingState"_s)),
      m_versions(new QComboBox), m_compare(new QPushButton(icons::named(u"columns"_s), tr("Compare…")))
{
    makeWidgets();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_versions);
    row->addWidget(m_compare);
    auto *report = new QPushButton(icons::named(u"file"_s), tr("Report…"));
    report->setObjectName(u"reportBalancing"_s);
    report->setToolTip(tr("This version, as it is stored, to print or to save as PDF"));
    row->addWidget(report);
    connect(report, &QPushButton::clicked, this, &BalancingHeader::reportRequested);
    connect(m_back, &QPushButton::clicked, this, &BalancingHeader::backRequested);
    connect(m_compare, &QPushButton::clicked, this, &BalancingHeader::compareRequested);
    connect(m_versions, &QComboBox::activated, this,
            [this] { Q_EMIT versionChosen(m_versions->currentData().toInt()); });
}

void BalancingHeader::makeWidgets()
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_versions->setObjectName(u"versionChoice"_s);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->setObjectName(u"compareVersions"_s);
}

QString BalancingHeader::versionName(const BalancingDossier &dossier, const BalancingRecord &record)
{
    const auto shown = [](QDate date) { return FormDateEditor::shown(date.toString(Qt::ISODate)); };
    QString state = EnumText::value(balancingStateId(record.state));
    if (const BalancingVersion *version = dossier.version(record.versionNo)) {
        if (record.state == BalancingState::Superseded)
            state = tr("%1, valid from %2 until %3")
                        .arg(state, shown(version->inForceFrom), shown(version->supersededOn.addDays(-1)));
        else
            state = tr("%1, valid from %2").arg(state, shown(version->inForceFrom));
    }
    return tr("Version %1: %2").arg(record.versionNo).arg(state);
}

void BalancingHeader::setDossier(const BalancingDossier &dossier)
{
    setTitle(dossier.summary.number, dossier.summary.title);
    m_versions->clear();
    if (dossier.draft)
        m_versions->addItem(versionName(dossier, *dossier.draft), dossier.draft->versionNo);
    for (auto it = dossier.approved.crbegin(); it != dossier.approved.crend(); ++it)
        m_versions->addItem(versionName(dossier, *it), it->versionNo);
    const bool two = m_versions->count() > 1;
    m_compare->setEnabled(two);
    m_compare->setToolTip(two ? tr("Two versions side by side") : tr("There is one version only"));
}

void BalancingHeader::setTitle(const QString &number, const QString &title)
{
    m_title->setText(number + u"  "_s + title);
    m_title->setToolTip(m_title->text());
}

void BalancingHeader::setVersion(const BalancingRecord &record)
{
    m_versions->setCurrentIndex(m_versions->findData(record.versionNo));
    m_state->setState(balancingLook(record.state), sentenceCase(EnumText::value(balancingStateId(record.state))));
}

} // namespace voicelog
