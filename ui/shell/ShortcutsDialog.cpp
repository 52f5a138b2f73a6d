// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShortcutsDialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

void addGroup(QTreeWidget *tree, const QString &title, const QList<ShortcutHelp> &shortcuts)
{
    if (shortcuts.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const auto &shortcut : shortcuts) {
        const QString keys = QKeySequence(shortcut.keys).toString(QKeySequence::NativeText);
        new QTreeWidgetItem(group, {shortcut.text, keys.isEmpty() ? shortcut.keys : keys});
    }
    group->setExpanded(true);
}

} // namespace

QList<ShortcutHelp> ShortcutsDialog::general()
{
    return {{tr("Lock the archive"), u"Ctrl+L"_s},
            {tr("Go to a page by its number"), u"Ctrl+1"_s},
            {tr("Open an archive"), QKeySequence(QKeySequence::Open).toString()},
            {tr("Make a new archive"), u"Ctrl+Shift+N"_s},
            {tr("Close the archive"), u"Ctrl+Shift+W"_s},
            {tr("Settings"), u"Ctrl+,"_s},
            {tr("This overview"), u"F1"_s},
            {tr("To the next part of the window"), u"Tab"_s},
            {tr("Quit"), u"Ctrl+Q"_s}};
}

ShortcutsDialog::ShortcutsDialog(const Page *page, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"shortcuts"_s);
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setFocusPolicy(Qt::StrongFocus);
    if (page)
        addGroup(tree, page->title(), page->shortcuts());
    addGroup(tree, tr("Everywhere"), general());
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
}

} // namespace voicelog
