// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestAsk.h"

#include <common/FormDocument.h>
#include <requests/RequestService.h>

class QTabWidget;

namespace voicelog {

class MessageBar;
class RequestAnswerPanel;
class RequestDecisionsPanel;
class RequestDuePanel;
class RequestHeader;
class RequestHistoryPanel;
class RequestHoldsPanel;
class RequestRightsPanel;
class RequestSearchPanel;
class StepBar;

/// One request: by when it must be answered and why then, who asks and what about, what is held for it, and what can be
/// done with it.
class RequestDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDetail(const RequestsContext &context, QWidget *parent = nullptr);

    void open(const Id &id);
    [[nodiscard]] Id requestId() const { return m_id; }
    void refresh();
    /// What came of holding, said above the request.
    void showHeld(const RequestService::Held &held);
    [[nodiscard]] bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void backRequested();
    void editRequested(const voicelog::DataRequest &request);
    /// Another page should show this.
    void openRequested(const QString &pageId, const QJsonObject &target);

private:
    using Act = RequestSteps::Act;

    void makeSteps();
    void connectAnswer();
    [[nodiscard]] QWidget *makeFirstTab();
    /// What is of one request, and is hidden while none has been read.
    [[nodiscard]] QList<QWidget *> parts() const;
    void read();
    void show(const RequestDossier &dossier);
    void showFacts();
    [[nodiscard]] FormDocument::Facts answerFacts(const RequestAnswer &answer) const;
    [[nodiscard]] QString identityText() const;
    [[nodiscard]] QString scopeText() const;
    void updateSteps();
    void act(Act act);
    void lookAgain();
    void search(const SubjectQuery &query);
    void takeIn(const QList<SubjectCandidate> &recordings);
    /// Runs what holds recordings on a worker, says what came of it, and reads everything again. With `onlyNews` it
    /// says nothing where nothing was held.
    void hold(const std::function<Result<RequestService::Held>()> &work, bool onlyNews = false);
    /// Runs it on a worker, then reads everything again.
    void run(const RequestAsk::Work &work);

    const RequestsContext m_context;
    Id m_id;
    RequestDossier m_dossier;
    int m_running = 0;

    RequestHeader *m_header;
    StepBar *m_steps;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    RequestDuePanel *m_due;
    FormDocument *m_facts;
    RequestSearchPanel *m_search;
    RequestDecisionsPanel *m_decisions;
    RequestRightsPanel *m_rights;
    RequestAnswerPanel *m_answer;
    RequestHoldsPanel *m_holds;
    RequestHistoryPanel *m_history;
};

} // namespace voicelog
