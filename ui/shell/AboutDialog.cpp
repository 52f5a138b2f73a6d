// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AboutDialog.h"

#include <common/IconSet.h>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace voicelog {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Voicelog"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/app/voicelog.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *title = new QLabel(u"Voicelog "_s + QCoreApplication::applicationVersion(), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text = new QLabel(tr("A console for those who answer for recorded telephone calls.\n\n"
                               "Free software under the GNU General Public License, version 3 or later; without any "
                               "warranty. It is an aid, "
                               "not legal advice.\n\n"
                               "Built on Qt %1, SQLCipher, libsodium, FFmpeg and KSyntaxHighlighting.")
                                .arg(QLatin1StringView(qVersion())),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(380);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace voicelog
