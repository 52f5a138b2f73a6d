// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportChoosePane.h"

#include "ImportTrustDialog.h"
#include "MappingChoice.h"
#include "NewProgrammeDialog.h"
#include "RecordingsContext.h"

#include <archive/Session.h>
#include <common/AppSettings.h>
#include <common/EmptyState.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/Theme.h>
#include <interchange/KeptCertificates.h>
#include <programmes/ProgrammeService.h>

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView lastProgrammeKey{"import/programme"}; ///< its id says nothing about persons

QToolButton *textButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::named(icon));
    button->setText(text);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ImportChoosePane::ImportChoosePane(const RecordingsContext &context, const QString &intoCase, QWidget *parent)
    : QWidget(parent), m_context(context), m_intoCase(intoCase), m_paths(new QListWidget), m_programme(new QComboBox),
      m_trustSummary(new QLabel), m_mappings(new MappingChoice(context, [this] { return paths(); }))
{
    setAcceptDrops(true);
    auto *intro =
        new QLabel(tr("Choose sound files or whole folders. Call data are read from CSV and JSON files beside "
                      "them, else from their names. Nothing is changed before you have seen what was found."));
    intro->setWordWrap(true);
    m_paths->setObjectName(u"importPaths"_s);
    m_paths->setAccessibleName(tr("Files and folders to take in"));
    m_paths->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_paths->setTextElideMode(Qt::ElideMiddle);
    auto *hint = new EmptyState;
    hint->set(u"import"_s, tr("Nothing is chosen yet"), tr("Drop files or folders here, or add them below."));
    auto *chosen = new QStackedWidget;
    chosen->addWidget(hint);
    chosen->addWidget(m_paths);
    connect(this, &ImportChoosePane::changed, chosen,
            [this, chosen] { chosen->setCurrentIndex(m_paths->count() > 0 ? 1 : 0); });
    auto *sources = new QHBoxLayout;
    addSourceButtons(sources);

    auto *target = new QHBoxLayout;
    addTarget(target);
    auto *trust = new QHBoxLayout;
    addTrust(trust);
    m_labels.append(m_mappings->label());
    int width = 0;
    for (const QLabel *label : std::as_const(m_labels))
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumWidth(width);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(chosen, 1);
    layout->addLayout(sources);
    layout->addLayout(target);
    layout->addWidget(m_mappings);
    layout->addLayout(trust);

    connect(m_mappings, &MappingChoice::failed, this, &ImportChoosePane::failed);
    connect(m_paths, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_paths->selectedItems().isEmpty()); });
    connect(m_programme, &QComboBox::currentIndexChanged, this, &ImportChoosePane::changed);
    if (m_intoCase.isEmpty())
        loadProgrammes(Id::fromString(m_context.page.settings.look(lastProgrammeKey).toString()));
    else
        m_loading = false;
    loadTrust();
}

void ImportChoosePane::addTarget(QBoxLayout *row)
{
    m_programme->setObjectName(u"importProgramme"_s);
    m_programme->setMinimumWidth(320);
    if (!m_intoCase.isEmpty()) {
        m_programme->setParent(this);
        m_programme->hide();
        auto *into =
            new QLabel(tr("Into the monitoring case %1: only calls of its lines, within its period, and none that "
                          "was recorded for another purpose.")
                           .arg(m_intoCase));
        into->setObjectName(u"importCase"_s);
        into->setWordWrap(true);
        row->addWidget(into, 1);
        return;
    }
    auto *label = new QLabel(tr("Into the &programme:"));
    label->setBuddy(m_programme);
    row->setSpacing(Theme::spacing);
    m_labels.append(label);
    auto *make = textButton(u"add"_s, tr("New programme…"), u"newProgramme"_s);
    connect(make, &QToolButton::clicked, this, &ImportChoosePane::newProgramme);
    row->addWidget(label);
    row->addWidget(m_programme, 1);
    row->addWidget(make);
}

void ImportChoosePane::addTrust(QBoxLayout *row)
{
    m_trustSummary->setObjectName(u"importTrust"_s);
    auto *edit = textButton(u"key"_s, tr("Certificates and key…"), u"editTrust"_s);
    edit->setToolTip(tr("Whose signatures under vCons are believed, and the key that opens encrypted ones"));
    connect(edit, &QToolButton::clicked, this, [this] {
        auto *dialog = new ImportTrustDialog(m_context, m_trust, this);
        connect(dialog, &ImportTrustDialog::changed, this, &ImportChoosePane::setTrust);
        dialog->open();
    });
    auto *label = new QLabel(tr("Signed and encrypted calls:"));
    m_labels.append(label);
    row->setSpacing(Theme::spacing);
    row->addWidget(label);
    row->addWidget(m_trustSummary, 1);
    row->addWidget(edit);
}

void ImportChoosePane::loadTrust()
{
    m_trustSummary->setText(m_trust.summary());
    m_context.page.jobs.start(
        this, [&session = m_context.page.session] { return keptCertificates(session); },
        [this](const Result<QList<SignerCertificate>> &kept) {
            m_trustLoading = false;
            if (kept) {
                m_trust.add(*kept, true);
                m_trustSummary->setText(m_trust.summary());
            } else {
                Q_EMIT failed(kept.error());
            }
            Q_EMIT changed();
        });
}

void ImportChoosePane::setTrust(const ImportTrust &trust)
{
    const bool keepsOthers = !m_trust.keepsTheSame(trust);
    m_trust = trust;
    m_trustSummary->setText(m_trust.summary());
    if (!keepsOthers)
        return;
    m_context.page.jobs.start(
        this, [&session = m_context.page.session, kept = m_trust.kept()] { return keepCertificates(session, kept); },
        [this](const Result<void> &stored) {
            if (stored)
                Q_EMIT certificatesKept();
            else
                Q_EMIT failed(stored.error());
        });
}

void ImportChoosePane::addSourceButtons(QBoxLayout *row)
{
    auto *files = textButton(u"file"_s, tr("Add files…"), u"addFiles"_s);
    auto *folder = textButton(u"folder"_s, tr("Add a folder…"), u"addFolder"_s);
    m_remove = textButton(u"remove"_s, tr("Take off the list"), u"removePaths"_s);
    m_remove->setEnabled(false);
    m_remove->setToolTip(tr("Takes what is selected off this list; the files stay"));
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(m_remove);
    row->addStretch();
    connect(files, &QToolButton::clicked, this, [this] {
        m_context.page.fileDialog.openFiles(this,
                                            {.id = u"import"_s,
                                             .title = tr("Recordings to take in"),
                                             .filters = {},
                                             .suggestedName = {},
                                             .acceptText = tr("Add"),
                                             .aboutPersons = !m_intoCase.isEmpty()},
                                            this, [this](const QStringList &paths) { addPaths(paths); });
    });
    connect(folder, &QToolButton::clicked, this, [this] {
        m_context.page.fileDialog.openFolder(this,
                                             {.id = u"import"_s,
                                              .title = tr("Folder of recordings"),
                                              .filters = {},
                                              .suggestedName = {},
                                              .acceptText = tr("Add"),
                                              .aboutPersons = !m_intoCase.isEmpty()},
                                             this, [this](const QString &path) { addPaths({path}); });
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        qDeleteAll(m_paths->selectedItems());
        Q_EMIT changed();
    });
}

void ImportChoosePane::addPaths(const QStringList &paths)
{
    const QStringList there = this->paths();
    for (const QString &path : paths) {
        if (path.isEmpty() || there.contains(path))
            continue;
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_paths);
        item->setData(Qt::UserRole, path);
        item->setIcon(icons::named(QFileInfo(path).isDir() ? u"folder"_s : u"file"_s));
    }
    Q_EMIT changed();
}

QStringList ImportChoosePane::paths() const
{
    QStringList paths;
    for (int i = 0; i < m_paths->count(); ++i)
        paths.append(m_paths->item(i)->data(Qt::UserRole).toString());
    return paths;
}

std::optional<Programme> ImportChoosePane::programme() const
{
    const Id id = m_programme->currentData().value<Id>();
    for (const Programme &programme : m_programmes)
        if (programme.id == id)
            return programme;
    return std::nullopt;
}

ImportCoverage ImportChoosePane::coverage() const
{
    const auto target = programme();
    if (!target || !m_intoCase.isEmpty())
        return {};
    QList<QStringList> others;
    for (const QList<Programme> &list : {m_programmes, m_closedToUs}) {
        for (const Programme &other : list) {
            if (other.id != target->id)
                others.append(other.lines);
        }
    }
    return {target->lines, others};
}

QString ImportChoosePane::whyNot() const
{
    if (m_loading)
        return tr("The programmes are being read");
    if (m_trustLoading)
        return tr("The certificates are being read");
    if (m_paths->count() == 0)
        return tr("Choose files or a folder first");
    return programme() || !m_intoCase.isEmpty() ? QString() : tr("Choose a programme, or make one, first");
}

void ImportChoosePane::loadProgrammes(const Id &choose)
{
    m_context.page.jobs.start(
        this, [&programmes = m_context.programmes] { return programmes.list(); },
        [this, choose](const Result<QList<Programme>> &programmes) {
            m_loading = false;
            m_programmes.clear();
            m_closedToUs.clear();
            m_programme->clear();
            if (!programmes) {
                Q_EMIT failed(programmes.error());
                return;
            }
            for (const Programme &programme : *programmes) {
                if (!programme.closedAt.isValid() && !programme.granted)
                    m_closedToUs.append(programme);
                if (programme.closedAt.isValid() || !programme.granted)
                    continue; // nothing can come in there
                m_programmes.append(programme);
                m_programme->addItem(tr("%1 (%2)").arg(programme.name, programme.number),
                                     QVariant::fromValue(programme.id));
                if (programme.id == choose)
                    m_programme->setCurrentIndex(m_programme->count() - 1);
            }
            if (m_programmes.isEmpty())
                m_programme->setPlaceholderText(tr("No programme yet: make one first"));
            Q_EMIT changed();
        });
}

void ImportChoosePane::newProgramme()
{
    auto *dialog = new NewProgrammeDialog(m_context.programmes, m_context.page.jobs, this);
    connect(dialog, &NewProgrammeDialog::made, this,
            [this](const Programme &programme) { loadProgrammes(programme.id); });
    dialog->open();
}

void ImportChoosePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportChoosePane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    addPaths(paths);
    event->acceptProposedAction();
}

} // namespace voicelog
