// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeepProofDialog.h"

#include <common/Durations.h>
#include <common/Theme.h>
#include <recordings/Recording.h>
#include <retention/HoldWords.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeepProofDialog::KeepProofDialog(const Recording &recording, const TimeRanges &kept, QDate restUntil, QDate today,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keepProofDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keep the proof of %1").arg(recording.number));

    auto *stretches = new QListWidget;
    stretches->setObjectName(u"keptStretches"_s);
    stretches->setAccessibleName(tr("Stretches that are kept"));
    stretches->setSelectionMode(QAbstractItemView::NoSelection);
    for (const TimeRange &range : kept.ranges())
        stretches->addItem(
            tr("%1 – %2", "from, to").arg(durations::clock(range.startMs), durations::clock(range.endMs)));
    const auto rows = std::clamp<qsizetype>(kept.ranges().size(), 2, 6);
    stretches->setFixedHeight(int(rows) * (fontMetrics().height() + 6) + 2 * stretches->frameWidth());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(tr("Keep the proof"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepProofButton"_s);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(paragraph(tr("What is marked as proof, %1 of %2, becomes a recording of its own with the same "
                                   "call data. It is as long as the call; everything else in it is silent.")
                                    .arg(durations::clock(kept.duration()), durations::clock(recording.durationMs))));
    layout->addWidget(stretches);
    layout->addWidget(paragraph(
        restUntil > today
            ? tr("The whole call is then the rest of a sales call: it is due for destruction on %1, and two officers "
                 "order that.")
                  .arg(HoldWords::day(restUntil))
            : tr("The whole call is then the rest of a sales call: it is due for destruction at once, since %1, and "
                 "cannot be played any more. Two officers order its destruction.")
                  .arg(HoldWords::day(restUntil))));
    layout->addWidget(paragraph(tr("What is proof and what is masked cannot be changed afterwards.")));
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace voicelog
