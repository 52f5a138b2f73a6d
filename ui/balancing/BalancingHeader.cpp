// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingHeader.h"

#include "BalancingLook.h"

#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingHeader::BalancingHeader(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(icons::named(u"left"_s), tr("All records"))), m_title(new QLabel),
      m_stateIcon(new QLabel), m_stateText(new QLabel), m_versions(new QComboBox),
      m_compare(new QPushButton(icons::named(u"columns"_s), tr("Compare…")))
{
    makeWidgets();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_stateIcon);
    row->addWidget(m_stateText);
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
    m_back->setObjectName(u"backToList"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_title->setObjectName(u"balancingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_stateText->setObjectName(u"balancingState"_s);
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
    m_state = record.state;
    showState();
}

void BalancingHeader::showState()
{
    if (!m_state)
        return;
    const ToneLook look = balancingLook(*m_state);
    QPalette palette = QApplication::palette();
    const QColor colour = look.colour(palette);
    m_stateIcon->setPixmap(icons::pixmap(look.icon, {18, 18}, colour, devicePixelRatioF()));
    palette.setColor(QPalette::WindowText, colour);
    m_stateText->setPalette(palette);
    m_stateText->setText(sentenceCase(EnumText::value(balancingStateId(*m_state))));
}

void BalancingHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace voicelog
