// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterListPane.h"

#include "RegisterCheckPanel.h"
#include "RegisterDossier.h"
#include "RegisterLook.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/Theme.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterCheck.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int mostReminders = 5;

QToolButton *buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RegisterListPane::RegisterListPane(const ProcessingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_officer(context.processing.mayWrite()),
      m_model(new RegisterListModel(this)), m_view(new QTableView),
      m_new(new QAction(icons::named(u"add"_s), tr("New entry"), this)),
      m_import(new QAction(icons::named(u"import"_s), tr("Import…"), this)),
      m_check(new QAction(icons::named(u"verify"_s), tr("Check"), this)), m_openFirst(new QAction(this)),
      m_exportMenu(new QMenu(this)), m_reminders(new MessageBar), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Vertical)), m_checkPanel(new RegisterCheckPanel(context))
{
    m_reminders->setObjectName(u"registerReminders"_s);
    m_reminders->setClosable(false);
    m_empty->setObjectName(u"noEntries"_s);
    makeActions();
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"registerSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_checkPanel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_checkPanel->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_reminders);
    makeTop();
    layout->addWidget(m_splitter, 1);
    connect(m_checkPanel, &RegisterCheckPanel::openRequested, this, &RegisterListPane::openRequested);
    connect(m_checkPanel, &RegisterCheckPanel::failed, this, &RegisterListPane::failed);
    connect(m_checkPanel, &RegisterCheckPanel::closed, m_check, [this] { m_check->setChecked(false); });
}

void RegisterListPane::makeActions()
{
    m_new->setObjectName(u"newEntry"_s);
    m_new->setShortcut(QKeySequence::New);
    m_import->setObjectName(u"importRegister"_s);
    m_import->setToolTip(tr("Take a register in from a CSV or JSON file; first it shows what would come in"));
    m_check->setObjectName(u"checkRegister"_s);
    m_check->setCheckable(true);
    m_check->setToolTip(tr("What the whole register still lacks, and which reviews are overdue"));
    m_openFirst->setObjectName(u"openDue"_s);
    m_exportMenu->setObjectName(u"registerExportMenu"_s);
    auto *csv = m_exportMenu->addAction(icons::named(u"file"_s), tr("Export as CSV…"));
    csv->setObjectName(u"exportCsv"_s);
    auto *json = m_exportMenu->addAction(icons::named(u"file"_s), tr("Export as JSON…"));
    json->setObjectName(u"exportJson"_s);
    connect(m_new, &QAction::triggered, this, &RegisterListPane::newRequested);
    connect(m_import, &QAction::triggered, this, &RegisterListPane::importRequested);
    connect(csv, &QAction::triggered, this, [this] { Q_EMIT exportRequested(false); });
    connect(json, &QAction::triggered, this, [this] { Q_EMIT exportRequested(true); });
    connect(m_openFirst, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_dueFirst, {}); });
    connect(m_check, &QAction::toggled, this, [this](bool on) {
        m_checkPanel->setVisible(on);
        if (on)
            m_checkPanel->reload();
    });
    if (m_officer) // who only reads has no use for them
        addActions({m_new, m_import});
}

void RegisterListPane::makeTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    if (m_officer) {
        row->addWidget(buttonFor(m_new, u"newEntryButton"_s));
        row->addWidget(buttonFor(m_import, u"importRegisterButton"_s));
    }
    auto *exports = new QToolButton;
    exports->setObjectName(u"exportRegisterButton"_s);
    exports->setText(tr("Export"));
    exports->setIcon(icons::named(u"export"_s));
    exports->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exports->setPopupMode(QToolButton::InstantPopup);
    exports->setFocusPolicy(Qt::StrongFocus);
    exports->setMenu(m_exportMenu);
    row->addWidget(exports);
    row->addWidget(buttonFor(m_check, u"checkRegisterButton"_s));
    row->addStretch(1);
    m_count = new QLabel;
    m_count->setObjectName(u"registerCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count);
    m_search = new QLineEdit;
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("number, what or department"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    row->addWidget(m_search);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"registerKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const RegisterKind kind : allRegisterKinds)
        m_kind->addItem(RegisterLook::kindText(kind), int(kind));
    row->addWidget(m_kind);
    m_state = new QComboBox;
    m_state->setObjectName(u"registerState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), -1);
    for (const RegisterState state : allRegisterStates)
        if (m_context.processing.readsDrafts() || state == RegisterState::Active || state == RegisterState::Ended)
            m_state->addItem(RegisterLook::stateText(state), int(state));
    row->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterListPane::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RegisterListPane::filterChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RegisterListPane::filterChanged);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RegisterListPane::makeView()
{
    m_view->setObjectName(u"registerList"_s);
    m_view->setAccessibleName(tr("Processing register"));
    m_view->setModel(m_model);
    recordtable::setUp(m_view);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(RegisterListModel::Number, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    const int character = m_view->fontMetrics().averageCharWidth();
    const auto widen = [header, character](RegisterListModel::Column column, int characters) {
        header->resizeSection(column, character * characters + 24);
    };
    widen(RegisterListModel::Number, 15);
    widen(RegisterListModel::Kind, 20);
    widen(RegisterListModel::State, 24);
    widen(RegisterListModel::Department, 22);
    widen(RegisterListModel::Review, 13);
    header->setSectionResizeMode(RegisterListModel::Title, QHeaderView::Stretch);
    connect(m_view, &QTableView::activated, this, &RegisterListPane::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &RegisterListPane::openCurrent);
}

void RegisterListPane::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(m_model->row(current.row()).id, {});
}

void RegisterListPane::select(const Id &entry) { m_selected = entry; }

QJsonObject RegisterListPane::saveState() const
{
    return {{u"search"_s, m_search->text()},
            {u"kind"_s, m_kind->currentData().toInt()},
            {u"state"_s, m_state->currentData().toInt()},
            {u"check"_s, m_check->isChecked()}};
}

void RegisterListPane::restoreState(const QJsonObject &state)
{
    m_search->setText(state["search"_L1].toString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state["kind"_L1].toInt(-1))));
    m_state->setCurrentIndex(std::max(0, m_state->findData(state["state"_L1].toInt(-1))));
    m_check->setChecked(state["check"_L1].toBool());
}

Result<RegisterListPane::Contents> RegisterListPane::read(const ProcessingContext &context)
{
    Contents contents;
    contents.today = context.processing.today();
    VOICELOG_ASSIGN(contents.rows, context.processing.list());
    VOICELOG_ASSIGN(contents.due, context.processing.due(contents.today, reminderDays));
    if (context.processing.mayWrite()) {
        VOICELOG_ASSIGN(const QStringList keys, context.page.session.privateKeys(RegisterUnsaved::prefix));
        for (const QString &key : keys)
            contents.unsaved.insert(Id::fromString(QStringView(key).sliced(RegisterUnsaved::prefix.size())));
    }
    return contents;
}

void RegisterListPane::reload()
{
    m_context.page.jobs.start(
        this, [context = m_context] { return read(context); },
        [this](const Result<Contents> &contents) {
            if (contents)
                show(*contents);
            else
                Q_EMIT failed(contents.error());
        });
    if (m_check->isChecked())
        m_checkPanel->reload();
}

void RegisterListPane::show(const Contents &contents)
{
    recordtable::refill(m_view, m_model, m_selected,
                        [&] { m_model->setRows(contents.rows, contents.unsaved, contents.today); });
    showReminders(contents);
    showEmptiness();
}

void RegisterListPane::showReminders(const Contents &contents)
{
    if (contents.due.isEmpty()) {
        m_reminders->clear();
        return;
    }
    m_dueFirst = contents.due.constFirst().id;
    QStringList lines;
    const QList<RegisterRow> named = contents.due.first(std::min<qsizetype>(mostReminders, contents.due.size()));
    for (const RegisterRow &row : named) {
        const QString what = row.number + u' ' + row.title;
        const QString date = FormDateEditor::shown(row.reviewDate.toString(Qt::ISODate));
        lines.append(isReviewOverdue(row.state, row.reviewDate, contents.today)
                         ? tr("%1: overdue since %2").arg(what, date)
                         : tr("%1: due on %2").arg(what, date));
    }
    if (contents.due.size() > mostReminders)
        lines.append(tr("… and %n more", nullptr, int(contents.due.size() - mostReminders)));
    const RegisterRow &first = contents.due.constFirst();
    const bool overdue = isReviewOverdue(first.state, first.reviewDate, contents.today);
    m_reminders->showMessage(overdue ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                             tr("%n entry(ies) to review", nullptr, int(contents.due.size())), lines.join(u'\n'));
    m_openFirst->setText(tr("Open %1").arg(first.number));
    m_reminders->addAction(m_openFirst);
}

void RegisterListPane::filterChanged()
{
    RegisterListModel::Filter filter{.text = m_search->text().trimmed()};
    if (const int state = m_state->currentData().toInt(); state >= 0)
        filter.state = RegisterState(state);
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = RegisterKind(kind);
    m_model->setFilter(filter);
    showEmptiness();
}

void RegisterListPane::showEmptiness()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
                         ? tr("%Ln entry(ies)", nullptr, shown)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->total())));
    if (shown > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->clearActions();
    if (!m_model->isEmptyRegister()) {
        m_empty->set(u"filter"_s, tr("Nothing fits the filter"), tr("Change the search, the kind or the state above."));
    } else if (m_officer) {
        m_empty->set(
            u"register"_s, tr("The register is empty"),
            tr("Article 30 asks for a register of what is done with personal data. Begin an entry, and the form "
               "leads through what must be in it; or take in the register that you keep in a spreadsheet."));
        m_empty->addAction(m_new);
        m_empty->addAction(m_import);
    } else {
        m_empty->set(u"register"_s, tr("The register is empty"),
                     m_context.processing.readsDrafts() ? tr("An entry appears here once a privacy officer begins one.")
                                                        : tr("An entry appears here once it has become active."));
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace voicelog
