// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestsContext.h"

#include <base/Id.h>
#include <common/Page.h>
#include <requests/DataRequest.h>

class QStackedWidget;

namespace voicelog {

class MessageBar;
class RequestDetail;
class RequestListPane;

/// The page of data subjects' requests: the list of them, and one at a time over the whole page.
class RequestsPage : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(const RequestsContext &context, QWidget *parent = nullptr);
    ~RequestsPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"request": id or number}.
    void open(const QJsonObject &target) override;

    [[nodiscard]] RequestDetail *detail() const { return m_detail; }

private:
    void openRequest(const Id &id);
    void showList();
    /// `objectionIn`: the recording in which it was raised; nobody else may have taken it in meanwhile.
    void takeIn(const DataRequest &request, const QString &objectionIn = {});
    void takeInObjection(const QString &recording);

    const RequestsContext m_context;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    RequestListPane *m_list;
    RequestDetail *m_detail;
    QJsonObject m_restored; ///< until the first activate()
    bool m_active = false;
};

} // namespace voicelog
