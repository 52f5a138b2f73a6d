// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingChoice.h"

#include "MappingDialog.h"
#include "RecordingsContext.h"

#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBox.h>
#include <common/Theme.h>
#include <interchange/MappingService.h>
#include <interchange/ReadyMappings.h>

#include <QComboBox>
#include <QDirIterator>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int mostLooked = 20'000; // entries of folders, until a table is found

bool isTable(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) || path.endsWith(u".tsv"_s, Qt::CaseInsensitive);
}

/// The first table among what is to be imported; empty if there is none.
QString firstTable(const QStringList &paths, const CancelToken &cancel)
{
    int looked = 0;
    for (const QString &path : paths) {
        if (isTable(path))
            return path;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext() && ++looked < mostLooked && !cancel.isCancelled()) {
            if (const QString entry = entries.next(); isTable(entry))
                return entry;
        }
    }
    return {};
}

QToolButton *mappingButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::named(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MappingChoice::MappingChoice(const RecordingsContext &context, std::function<QStringList()> paths, QWidget *parent)
    : QWidget(parent), m_context(context), m_paths(std::move(paths)), m_label(new QLabel(tr("&Mapping of call data:"))),
      m_box(new QComboBox)
{
    m_box->setObjectName(u"importMapping"_s);
    m_box->setMinimumWidth(320);
    m_box->setToolTip(tr("How columns of CSV tables become call data"));
    m_label->setBuddy(m_box);
    auto *make = mappingButton(u"add"_s, tr("New mapping…"), u"newMapping"_s);
    make->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_change = mappingButton(u"edit"_s, tr("Change this mapping"), u"changeMapping"_s);
    m_remove = mappingButton(u"remove"_s, tr("Remove this mapping"), u"removeMapping"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_label);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_change);
    layout->addWidget(m_remove);
    layout->addWidget(make);
    connect(make, &QToolButton::clicked, this, &MappingChoice::make);
    connect(m_change, &QToolButton::clicked, this, &MappingChoice::change);
    connect(m_remove, &QToolButton::clicked, this, &MappingChoice::removeChosen);
    connect(m_box, &QComboBox::currentIndexChanged, this, &MappingChoice::showChosen);
    load({});
}

void MappingChoice::load(const QString &choose)
{
    m_context.page.jobs.start(
        this, [&session = m_context.page.session] { return MappingService(session).list(); },
        [this, choose](const Result<QList<KeptMapping>> &own) {
            m_own = own.value_or(QList<KeptMapping>());
            m_box->clear();
            m_box->addItem(tr("Recognised by the columns"));
            for (const KeptMapping &kept : std::as_const(m_own))
                m_box->addItem(kept.mapping.name);
            const QList<CallDataMapping> ready = readyMappings();
            m_box->insertSeparator(m_box->count());
            for (const CallDataMapping &mapping : ready)
                m_box->addItem(mapping.name);
            m_box->setCurrentIndex(std::max(0, choose.isEmpty() ? 0 : m_box->findText(choose)));
            showChosen();
            if (!own)
                Q_EMIT failed(own.error());
        });
}

const KeptMapping *MappingChoice::own() const
{
    const int index = m_box->currentIndex() - 1;
    return index >= 0 && index < m_own.size() ? &m_own[index] : nullptr;
}

void MappingChoice::showChosen()
{
    m_change->setEnabled(own());
    m_remove->setEnabled(own());
}

std::optional<CallDataMapping> MappingChoice::mapping() const
{
    if (m_box->currentIndex() < 1)
        return std::nullopt;
    const QList<CallDataMapping> all = known();
    const auto found = std::ranges::find(all, m_box->currentText(), &CallDataMapping::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<CallDataMapping> MappingChoice::known() const
{
    QList<CallDataMapping> all;
    for (const KeptMapping &kept : m_own)
        all.append(kept.mapping);
    return all + readyMappings();
}

void MappingChoice::make()
{
    m_context.page.jobs.start(
        this, [paths = m_paths()](const CancelToken &cancel) -> Result<QString> { return firstTable(paths, cancel); },
        [this](const Result<QString> &path) { open(path.value_or(QString()), std::nullopt); });
}

void MappingChoice::change()
{
    const KeptMapping *kept = own();
    if (!kept)
        return;
    m_context.page.jobs.start(
        this, [paths = m_paths()](const CancelToken &cancel) -> Result<QString> { return firstTable(paths, cancel); },
        [this, kept = *kept](const Result<QString> &path) { open(path.value_or(QString()), kept); });
}

void MappingChoice::open(const QString &csvPath, const std::optional<KeptMapping> &change)
{
    auto *dialog = new MappingDialog(m_context, csvPath, known(), change, this);
    connect(dialog, &MappingDialog::kept, this, &MappingChoice::load);
    dialog->open();
}

void MappingChoice::removeChosen()
{
    const KeptMapping *kept = own();
    if (!kept)
        return;
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Remove the mapping"),
         .text = tr("Remove the mapping %1? Recordings that came in by it stay as they are.").arg(kept->mapping.name)},
        tr("Remove"), this, [this, id = kept->id] {
            m_context.page.jobs.start(
                this, [&session = m_context.page.session, id] { return MappingService(session).remove(id); },
                [this](const Result<void> &removed) {
                    load({});
                    if (!removed)
                        Q_EMIT failed(removed.error());
                });
        });
}

} // namespace voicelog
