// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyboardSettingsPage.h"

#include "ShortcutsDialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

KeyboardSettingsPage::KeyboardSettingsPage(QWidget *parent) : SettingsPage(parent)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"keyboard"_s);
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    for (const auto &shortcut : ShortcutsDialog::general())
        new QTreeWidgetItem(tree, {shortcut.text, QKeySequence(shortcut.keys).toString(QKeySequence::NativeText)});
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *note = new QLabel(tr("Each page has keys of its own; F1 shows them while you are there."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(note);
}

QString KeyboardSettingsPage::title() const { return tr("Keyboard"); }
QString KeyboardSettingsPage::iconName() const { return u"keyboard"_s; }

} // namespace voicelog
