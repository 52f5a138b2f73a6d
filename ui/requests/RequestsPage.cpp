// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestsPage.h"

#include "RedactionDialog.h"
#include "RequestDetail.h"
#include "RequestIntakeDialog.h"
#include "RequestListPane.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <recordings/RecordingService.h>
#include <requests/ObjectionService.h>
#include <requests/RequestErrors.h>
#include <requests/RequestService.h>

#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The request of the objection that was raised in this recording.
Result<DataRequest> prepared(const RequestsContext &context, const QString &recording)
{
    VOICELOG_ASSIGN(const Recording found, context.recordings.find(recording));
    return context.objections.prepare(found);
}

} // namespace

RequestsPage::RequestsPage(const RequestsContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_stack(new QStackedWidget),
      m_list(new RequestListPane(m_context)), m_detail(new RequestDetail(m_context))
{
    setObjectName(u"requestsPage"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_stack->setObjectName(u"requestsStack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_list, &RequestListPane::openRequested, this, &RequestsPage::openRequest);
    connect(m_list, &RequestListPane::newRequested, this, [this] { takeIn({}); });
    connect(m_list, &RequestListPane::failed, m_message, &MessageBar::showError);
    connect(m_detail, &RequestDetail::backRequested, this, &RequestsPage::showList);
    connect(m_detail, &RequestDetail::editRequested, this, [this](const DataRequest &request) { takeIn(request); });
    connect(m_detail, &RequestDetail::openRequested, this, &RequestsPage::openRequested);
}

RequestsPage::~RequestsPage() = default;

QString RequestsPage::pageId() const { return u"requests"_s; }
QString RequestsPage::title() const { return tr("Requests"); }
QString RequestsPage::iconName() const { return u"person"_s; }

QList<ShortcutHelp> RequestsPage::shortcuts() const { return {{tr("Back to the list"), u"Alt+Left"_s}}; }

void RequestsPage::activate()
{
    if (!m_active) {
        m_active = true;
        m_list->setFilter(m_restored["filter"_L1].toString());
        if (const Id id = Id::fromString(m_restored["request"_L1].toString()); !id.isNull())
            openRequest(id);
        m_restored = {};
    }
    m_list->reload(); // another page may have changed something
    if (m_stack->currentWidget() == m_list)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_detail->refresh();
}

void RequestsPage::stop()
{
    const auto open = findChildren<RedactionDialog *>();
    for (RedactionDialog *one : open)
        one->endNow();
}

QJsonObject RequestsPage::saveState() const
{
    QJsonObject state{{u"filter"_s, m_list->filter()}};
    if (m_stack->currentWidget() == m_detail)
        state.insert(u"request"_s, m_detail->requestId().toString());
    return state;
}

void RequestsPage::restoreState(const QJsonObject &state)
{
    m_restored = state;
    if (std::exchange(m_active, false))
        activate();
}

void RequestsPage::open(const QJsonObject &target)
{
    if (const QString call = target["objection"_L1].toString(); !call.isEmpty()) {
        takeInObjection(call);
        return;
    }
    const QString wanted = target["request"_L1].toString(target["record"_L1].toString());
    if (wanted.isEmpty())
        return;
    m_context.page.jobs.start(
        this,
        [&service = m_context.requests, wanted]() -> Result<Id> {
            VOICELOG_ASSIGN(const QList<RequestEntry> entries, service.list());
            for (const RequestEntry &entry : entries) {
                if (entry.number == wanted || entry.id.toString() == wanted)
                    return entry.id;
            }
            return Id();
        },
        [this](const Result<Id> &id) {
            if (!id)
                m_message->showError(id.error());
            else if (!id->isNull())
                openRequest(*id);
        });
}

void RequestsPage::openRequest(const Id &id)
{
    m_message->clear();
    m_detail->open(id);
    m_stack->setCurrentWidget(m_detail);
}

void RequestsPage::showList()
{
    m_list->select(m_detail->requestId());
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

/// Of an objection that was noted in this recording: the intake, filled in; or the request that there is of it.
void RequestsPage::takeInObjection(const QString &recording)
{
    m_context.page.jobs.start(
        this, [context = m_context, recording] { return prepared(context, recording); },
        [this, recording](const Result<DataRequest> &draft) {
            if (draft) {
                showList();
                takeIn(*draft, recording);
            } else if (draft.error().is(errors::ObjectionKnown)) {
                open({{u"request"_s, draft.error().parameters().value(u"request"_s).toString()}});
            } else {
                m_message->showError(draft.error());
            }
        });
}

void RequestsPage::takeIn(const DataRequest &request, const QString &objectionIn)
{
    auto &service = m_context.requests;
    auto *dialog = new RequestIntakeDialog(
        request, service.today(), [&service](const DataRequest &typed) { return service.deadline(typed); }, this);
    connect(dialog, &RequestIntakeDialog::confirmed, this, [this, objectionIn, dialog = QPointer(dialog)] {
        m_context.page.jobs.start(
            this,
            [context = m_context, objectionIn, typed = dialog->request()]() -> Result<RequestService::Opened> {
                RequestService &service = context.requests;
                if (!objectionIn.isEmpty())
                    VOICELOG_TRY(prepared(context, objectionIn));
                return typed.id.isNull() ? service.open(typed) : service.edit(typed);
            },
            [this, dialog](const Result<RequestService::Opened> &stored) {
                const bool isNew = m_stack->currentWidget() == m_list;
                if (dialog)
                    dialog->answer(stored ? Result<void>() : Result<void>(fail(stored)));
                if (!stored)
                    return;
                openRequest(stored->request.id);
                const RequestService::Held &held = stored->held;
                if (isNew || held.recordings > 0 || held.failure || !held.notFound.isEmpty() || !held.unread.isEmpty())
                    m_detail->showHeld(held);
            });
    });
    dialog->open();
}

} // namespace voicelog
