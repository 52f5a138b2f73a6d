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

    [[nodiscard]] BalancingPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
