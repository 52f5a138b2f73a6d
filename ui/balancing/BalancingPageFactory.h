// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class BalancingPage;

/// Makes the page of balancing records and keeps its services for one session. The composition root's PageFactory holds
/// it: it outlives the page and the session's jobs.
class BalancingPageFactory
{
public:
    explicit BalancingPageFactory(Session &session);
    ~BalancingPageFactory();

    /// Officers write them, the data protection officer reads all, a reviewer what was approved (DOMAIN 3.8).
    [[nodiscard]] bool isForThisAccount() const;
    [[nodiscard]] BalancingPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    Session &m_session;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
