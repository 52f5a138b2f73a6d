// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GeneralSettingsPage.h"

#include <common/AppSettings.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

GeneralSettingsPage::GeneralSettingsPage(QWidget *parent)
    : SettingsPage(parent), m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_idle(new QSpinBox(this)),
      m_retention(new QCheckBox(tr("&Carry out approved destructions once a day"), this))
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), u"system"_s);
    m_language->addItem(u"English"_s, u"en"_s); // each language by its own name
    m_language->addItem(u"Nederlands"_s, u"nl"_s);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_idle->setObjectName(u"idleMinutes"_s);
    m_idle->setRange(1, 240);
    m_idle->setSuffix(tr(" min"));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), note(tr("Another language is used from the next start on.")));
    form->addRow(tr("&Colours:"), m_theme);
    form->addItem(new QSpacerItem(0, 10));
    form->addRow(tr("Lock &after:"), m_idle);
    form->addRow(
        QString(),
        note(tr("Without mouse or key for this long, the archive locks. It also locks when the desktop locks and "
                "when the computer goes to sleep. What you had not stored comes back when you unlock.")));
    m_retention->setObjectName(u"retentionByItself"_s);
    form->addItem(new QSpacerItem(0, 10));
    form->addRow(tr("Retention:"), m_retention);
    form->addRow(QString(),
                 note(tr("While a privacy officer's console is open, what is due, approved and kept by nothing "
                         "is destroyed. The page Today says so.")));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
}

QString GeneralSettingsPage::title() const { return tr("General"); }
QString GeneralSettingsPage::iconName() const { return u"settings"_s; }

void GeneralSettingsPage::load(const AppSettings &settings)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(settings.theme())));
    m_idle->setValue(settings.idleMinutes());
    m_retention->setChecked(settings.retentionByItself());
}

void GeneralSettingsPage::save(AppSettings &settings) const
{
    settings.setLanguage(m_language->currentData().toString());
    settings.setTheme(m_theme->currentData().toString());
    settings.setIdleMinutes(m_idle->value());
    settings.setRetentionByItself(m_retention->isChecked());
}

} // namespace voicelog
