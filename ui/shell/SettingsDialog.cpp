// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettingsDialog.h"

#include "GeneralSettingsPage.h"
#include "KeyboardSettingsPage.h"
#include "PatternSettingsPage.h"
#include "SidebarDelegate.h"

#include <common/AppSettings.h>
#include <common/Theme.h>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

SettingsDialog::SettingsDialog(const ShellContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(860, 580);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Settings pages"));
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(200);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"settingsOk"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    addPage(new GeneralSettingsPage(this));
    addPage(new PatternSettingsPage(this));
    addPage(new KeyboardSettingsPage(this));
    m_list->setCurrentRow(0);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    page->load(m_context.settings);
    m_pages.append(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_list);
    item->setData(Qt::UserRole + 1, page->iconName());
    connect(page, &SettingsPage::completeChanged, this, &SettingsDialog::updateOk);
}

void SettingsDialog::updateOk() { m_ok->setEnabled(std::ranges::all_of(m_pages, &SettingsPage::isComplete)); }

void SettingsDialog::save()
{
    for (const SettingsPage *page : std::as_const(m_pages))
        page->save(m_context.settings);
    m_context.theme.setChoice(Theme::choiceFromId(m_context.settings.theme()));
    accept();
}

void openSettings(const ShellContext &context, QWidget *parent)
{
    auto *dialog = new SettingsDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace voicelog
