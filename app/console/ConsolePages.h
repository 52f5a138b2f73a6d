// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <balancing/BalancingPageFactory.h>
#include <common/PageFactory.h>
#include <editions/EditionsPageFactory.h>
#include <monitoring/MonitoringPageFactory.h>
#include <processing/ProcessingPageFactory.h>
#include <programmes/ProgrammesPageFactory.h>
#include <recordings/RecordingsPageFactory.h>
#include <requests/RequestsPageFactory.h>
#include <retention/RetentionPageFactory.h>

namespace voicelog {

/// The pages of the console and the services that they share, for one session: those that pagesFor() gives its role. A
/// new page is a line there and one in makePage().
class ConsolePages final : public PageFactory
{
public:
    ConsolePages(Session &session, SyntaxRepository &syntax);
    QList<Page *> makePages(const PageContext &context, QWidget *parent) override;

private:
    [[nodiscard]] Page *makePage(const QString &id, const PageContext &context, QWidget *parent);

    Session &m_session;
    RecordingsPageFactory m_recordings;
    MonitoringPageFactory m_monitoring;
    RequestsPageFactory m_requests;
    RetentionPageFactory m_retention;
    BalancingPageFactory m_balancing;
    ProcessingPageFactory m_processing;
    ProgrammesPageFactory m_programmes;
    EditionsPageFactory m_editions;
};

} // namespace voicelog
