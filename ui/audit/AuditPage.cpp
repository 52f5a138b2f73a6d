// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditPage.h"

#include "AuditDetail.h"
#include "AuditFilter.h"
#include "AuditModel.h"

#include <archive/ArchiveErrors.h>
#include <archive/AuditExcerpt.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/AppSettings.h>
#include <common/EmptyState.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView auditSplitterLook{"audit/splitter"};

} // namespace

/// What the page needs to know beside the events.
struct AuditPage::Known
{
    QList<AccountInfo> accounts;
    AuditChoices choices;
    AuditNames names;
};

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_log(context.session),
      m_model(new AuditModel(
          context.jobs, [log = m_log](const AuditQuery &query) { return log.narrowed(query); },
          [log = m_log](const AuditQuery &query) { return log.page(query); }, context.localTime, this))
{
    setObjectName(u"auditPage"_s);
    makeWidgets();
}

AuditPage::~AuditPage() { m_context.settings.setLook(auditSplitterLook, m_splitter->saveState()); }

void AuditPage::makeTop(QWidget *into)
{
    const auto action = [this](const QString &name, const QString &icon, const QString &text, const QString &tip,
                               auto slot) {
        auto *made = new QAction(icons::named(icon), text, this);
        made->setObjectName(name);
        made->setToolTip(tip);
        addAction(made);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_verify = action(u"verifyAudit"_s, u"verify"_s, tr("Verify"),
                      tr("Walk the whole chain: order, hashes and signatures"), [this] { verify(); });
    m_excerpt =
        action(u"excerptAudit"_s, u"export"_s, tr("Signed excerpt…"),
               tr("Write the events of this filter to a file that others can check"), [this] { makeExcerpt(); });
    m_saveKey = action(u"saveAuditKey"_s, u"key"_s, tr("Public key…"),
                       tr("Write the key that excerpts are checked with to a file"), [this] { saveKey(); });
    m_showBroken = action(u"showBroken"_s, u"search"_s, tr("Show the place"), {}, [this] {
        m_filter->clear();
        AuditQuery query;
        query.beforeSeq = m_broken + 3; // with its neighbours
        m_model->setQuery(query);
    });
    m_count = new QLabel;
    m_count->setObjectName(u"auditCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins({});
    row->addWidget(m_count, 1);
    for (QAction *each : {m_verify, m_excerpt, m_saveKey}) {
        auto *button = new QPushButton(each->icon(), each->text());
        button->setObjectName(each->objectName() + u"Button"_s);
        button->setToolTip(each->toolTip());
        connect(button, &QPushButton::clicked, each, &QAction::trigger);
        connect(each, &QAction::enabledChanged, button, &QWidget::setEnabled);
        row->addWidget(button);
    }
}

void AuditPage::makeWidgets()
{
    auto *top = new QWidget;
    makeTop(top);
    m_filter = new AuditFilter(m_context.localTime, m_context.session.clock());
    m_message = new MessageBar;
    m_message->setObjectName(u"auditMessage"_s);
    m_message->setClosable(true);
    m_progress = new JobBar;
    m_list = new QTableView;
    m_list->setObjectName(u"auditList"_s);
    m_list->setAccessibleName(tr("Events, newest first"));
    m_list->setModel(m_model);
    recordtable::setUp(m_list, 10);
    auto *header = m_list->horizontalHeader();
    const int letter = m_list->fontMetrics().averageCharWidth();
    const int widths[] = {letter * 8, letter * 17, letter * 16, letter * 24, letter * 20, letter * 23};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_list->setColumnWidth(column, widths[column]);
    header->setSectionResizeMode(AuditModel::About, QHeaderView::Stretch);
    m_nothing = new EmptyState;
    m_nothing->setObjectName(u"noEvents"_s);
    m_nothing->set(u"audit"_s, tr("Nothing like this happened"),
                   tr("No event fits the filter. Clear it to see everything that was done in this archive."));
    m_left = new QStackedWidget;
    m_left->addWidget(m_list);
    m_left->addWidget(m_nothing);
    m_detail = new AuditDetail(m_context.localTime);
    m_noEvent = new EmptyState;
    m_noEvent->setObjectName(u"noEvent"_s);
    m_noEvent->set(u"audit"_s, tr("No event is chosen"), tr("Choose one in the list to see all that it holds."));
    m_right = new QStackedWidget;
    m_right->addWidget(m_noEvent);
    m_right->addWidget(m_detail);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"auditSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({860, 360});
    m_splitter->restoreState(m_context.settings.look(auditSplitterLook).toByteArray());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);
    column->addWidget(top);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_progress);

    connect(m_filter, &AuditFilter::changed, this, [this] {
        if (m_active) // nothing begins before the page is shown; then the choices come, and with them the list
            m_model->setQuery(m_filter->query());
    });
    connect(m_model, &AuditModel::loaded, this, &AuditPage::showList);
    connect(m_model, &AuditModel::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::showChosen);
    connect(m_detail, &AuditDetail::actorRequested, m_filter, &AuditFilter::showActor);
    connect(m_detail, &AuditDetail::objectRequested, m_filter, &AuditFilter::showObject);
}

QString AuditPage::pageId() const { return u"audit"_s; }
QString AuditPage::title() const { return tr("Audit trail"); }
QString AuditPage::iconName() const { return u"audit"_s; }
QList<ShortcutHelp> AuditPage::shortcuts() const { return {}; }

QJsonObject AuditPage::saveState() const { return {{u"filter"_s, m_filter->toJson()}}; }

void AuditPage::restoreState(const QJsonObject &state) { m_filter->setJson(state["filter"_L1].toObject()); }

void AuditPage::open(const QJsonObject &target)
{
    if (const Id actor = Id::fromString(target["actor"_L1].toString()); !actor.isNull())
        m_filter->showActor(actor);
    if (const QString object = target["object"_L1].toString(); !object.isEmpty())
        m_filter->showObject(target["objectType"_L1].toString(), object);
}

void AuditPage::activate() { reload(); }

void AuditPage::reload()
{
    m_context.jobs.start(
        this,
        [&session = m_context.session, log = m_log]() -> Result<Known> {
            Known known;
            VOICELOG_ASSIGN(known.choices, log.choices());
            VOICELOG_ASSIGN(known.accounts, session.accounts());
            for (const AccountInfo &account : std::as_const(known.accounts))
                known.names.add(account.id, account.name);
            VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
            for (const Programme &programme : programmes) {
                known.names.add(programme.id, programme.name);
                known.names.add(programme.vaultId, programme.name);
            }
            return known;
        },
        [this](const Result<Known> &known) {
            if (!known) {
                m_message->showError(known.error());
                return;
            }
            const bool same = m_active && m_events == known->choices.events;
            m_active = true;
            m_events = known->choices.events;
            m_model->setNames(known->names);
            if (same)
                return; // back from another page, and nothing happened: the place in the list stays
            m_filter->setChoices(known->accounts, known->choices); // which begins the list
        });
}

void AuditPage::showList()
{
    const int rows = m_model->rowCount();
    m_left->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_nothing) : m_list);
    m_count->setText(m_filter->isEmpty() ? tr("%n event(s) since the archive was made.", nullptr, int(m_events))
                     : m_model->isComplete()
                         ? tr("%n event(s) fit the filter.", nullptr, rows)
                         : tr("More than %n event(s) fit the filter; scroll for more.", nullptr, rows));
    if (rows > 0 && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(0);
}

void AuditPage::showChosen()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const AuditEvent *event = rows.isEmpty() ? nullptr : m_model->eventAt(rows.first().row());
    m_right->setCurrentWidget(event ? static_cast<QWidget *>(m_detail) : m_noEvent);
    if (event)
        m_detail->show(*event, m_model->names());
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    m_message->clear();
    Job *job = m_context.jobs.start(
        this,
        [log = m_log](const CancelToken &cancel, const ProgressFunction &progress) {
            return log.verify(progress, cancel);
        },
        [this](const Result<AuditVerification> &found) {
            m_verify->setEnabled(true);
            showVerified(found);
        });
    m_progress->follow(job, tr("Verifying the audit trail"));
}

void AuditPage::showVerified(const Result<AuditVerification> &found)
{
    if (found) {
        m_message->showMessage(
            MessageBar::Kind::Success, tr("The audit trail is whole: %n event(s)", nullptr, int(found->events)),
            tr("Order, hashes and signatures hold from the first event to the last, whose hash begins with %1.")
                .arg(QString::fromLatin1(found->headHash.first(4).toHex())));
        return;
    }
    m_message->showError(found.error());
    if (found.error().is(errors::AuditBroken)) {
        m_broken = found.error().parameters().value(u"seq"_s).toLongLong();
        m_message->addAction(m_showBroken);
    }
}

void AuditPage::makeExcerpt()
{
    const QString name = tr("audit-excerpt-%1.json")
                             .arg(m_context.localTime.localDate(m_context.session.clock().now()).toString(Qt::ISODate));
    m_context.fileDialog.saveFile(
        this,
        {.id = u"excerpt"_s,
         .title = tr("Signed excerpt of the audit trail"),
         .filters = {tr("Excerpts (*.json)")},
         .suggestedName = name,
         .acceptText = tr("Write")},
        this, [this](const QString &path) {
            Job *job = m_context.jobs.start(
                this,
                [log = m_log, query = m_filter->query()](const CancelToken &cancel) {
                    return log.excerpt(query, cancel);
                },
                [this, path](const Result<QByteArray> &json) {
                    if (!json) {
                        m_message->showError(json.error());
                        return;
                    }
                    write(path, *json, tr("The excerpt is written"),
                          tr("Whoever gets it checks it with this archive's public key: voicelogctl audit excerpt "
                             "verify. "
                             "Hand the key over by another way. That the excerpt was made is an event."));
                });
            m_progress->follow(job, tr("Making the excerpt"));
        });
}

void AuditPage::saveKey()
{
    m_context.fileDialog.saveFile(this,
                                  {.id = u"excerpt"_s,
                                   .title = tr("Public key of this archive"),
                                   .filters = {tr("Keys (*.key)")},
                                   .suggestedName = u"voicelog.key"_s,
                                   .acceptText = tr("Write")},
                                  this, [this](const QString &path) {
                                      write(path, AuditExcerpt::keyFile(m_context.session), tr("The key is written"),
                                            tr("It is public: it proves excerpts and opens nothing."));
                                  });
}

void AuditPage::write(const QString &path, const QByteArray &bytes, const QString &title, const QString &advice)
{
    m_context.jobs.start(
        this,
        [path, bytes]() -> Result<void> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
            return {};
        },
        [this, title, advice](const Result<void> &written) {
            if (written)
                m_message->showMessage(MessageBar::Kind::Success, title, advice);
            else
                m_message->showError(written.error());
        });
}

} // namespace voicelog
