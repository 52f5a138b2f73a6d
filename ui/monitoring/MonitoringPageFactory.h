// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class MonitoringPage;

/// Makes the page of monitoring cases and keeps its services for one session. The composition root's PageFactory holds
/// it: it outlives the page and the session's jobs.
class MonitoringPageFactory
{
public:
    explicit MonitoringPageFactory(Session &session);
    ~MonitoringPageFactory();

    [[nodiscard]] MonitoringPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
