// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementDialog.h"

#include "AnnouncementText.h"
#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

AnnouncementDialog::AnnouncementDialog(const TimeRange &range, const Programme &programme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"announcementDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("This is the announcement"));
    auto *intro = new QLabel(tr("From %1 to %2 the other party is told that the call is recorded. What is said there?")
                                 .arg(durations::clock(range.startMs), durations::clock(range.endMs)));
    intro->setWordWrap(true);

    m_kind = new QComboBox;
    m_kind->setObjectName(u"announcementKind"_s);
    for (const auto kind : {AnnouncementEvidence::Kind::SpokenByAgent, AnnouncementEvidence::Kind::IvrLog,
                            AnnouncementEvidence::Kind::Other})
        m_kind->addItem(sentenceCase(EnumText::of(kind)), int(kind));
    m_language = new QComboBox;
    m_language->setObjectName(u"announcementLanguage"_s);
    for (const QString &code : {u"nl"_s, u"en"_s, u"de"_s, u"fr"_s})
        m_language->addItem(AnnouncementText::language(code), code);
    m_language->addItem(tr("Another language"), QString());
    const bool onlyEnglish = programme.announcementTextNl.isEmpty() && !programme.announcementTextEn.isEmpty();
    m_language->setCurrentIndex(onlyEnglish ? 1 : 0);

    auto *purposes = new QVBoxLayout;
    purposes->setSpacing(Theme::spacing / 2);
    for (const Purpose purpose : allPurposes) {
        if (purpose == Purpose::EmployeeMonitoring && programme.purpose != purpose)
            continue; // nobody announces that to a customer
        auto *box = new QCheckBox(sentenceCase(EnumText::of(purpose)));
        box->setObjectName(u"purpose-"_s + purposeId(purpose));
        box->setChecked(programme.announcedPurposes.contains(purpose));
        connect(box, &QCheckBox::toggled, this, &AnnouncementDialog::check);
        purposes->addWidget(box);
        m_purposes.append({purpose, box});
    }
    m_fully = new QCheckBox(tr("It is said from &beginning to end"));
    m_fully->setObjectName(u"announcementFully"_s);
    m_fully->setChecked(true);
    m_version = new QLineEdit;
    m_version->setObjectName(u"announcementVersion"_s);
    m_version->setMaxLength(200);
    m_version->setPlaceholderText(tr("which wording, if you keep several"));
    m_notice = new QLineEdit;
    m_notice->setObjectName(u"announcementNotice"_s);
    m_notice->setMaxLength(200);
    m_notice->setText(programme.privacyNoticeRef);
    m_notice->setPlaceholderText(tr("address or number that the text refers to"));
    m_note = new QLabel;
    m_note->setObjectName(u"announcementDialogNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("Who &says it:"), m_kind);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("Purposes:"), purposes);
    form->addRow(QString(), m_fully);
    form->addRow(tr("&Text:"), m_version);
    form->addRow(tr("Full &notice:"), m_notice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Store the proof"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"storeAnnouncement"_s);
    m_store->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);
    check();
}

void AnnouncementDialog::check()
{
    const bool any = std::ranges::any_of(m_purposes, [](const auto &one) { return one.second->isChecked(); });
    m_note->setText(any ? QString()
                        : tr("Without a purpose it proves that the call was announced, but not what for: using it for "
                             "any purpose stays blocked."));
    m_note->setVisible(!any);
}

AnnouncementEvidence AnnouncementDialog::evidence() const
{
    AnnouncementEvidence evidence;
    evidence.kind = AnnouncementEvidence::Kind(m_kind->currentData().toInt());
    evidence.foundBy = AnnouncementEvidence::FoundBy::Marked;
    evidence.language = m_language->currentData().toString();
    for (const auto &[purpose, box] : m_purposes) {
        if (box->isChecked())
            evidence.announcedPurposes += QString(purposeId(purpose));
    }
    evidence.playedFully = m_fully->isChecked();
    evidence.textVersion = m_version->text().trimmed();
    evidence.privacyNoticeRef = m_notice->text().trimmed();
    return evidence;
}

} // namespace voicelog
