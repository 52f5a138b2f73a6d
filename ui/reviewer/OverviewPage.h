// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "IntakeTotals.h"

#include <archive/AuditTrail.h>
#include <common/Page.h>
#include <common/PageFactory.h>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace voicelog {

class IntakeChart;
class JobBar;
class MessageBar;

/// Something that somebody has to look at again, as the overview lists it.
struct OpenPoint
{
    QString text;
    QDate due;
    QString pageId;     ///< where it is
    QJsonObject target; ///< what to open there
};

/// Gathers what is due from the records that the account may read; runs on a worker.
using OpenPoints = std::function<Result<QList<OpenPoint>>(Session &, const QDate &today)>;

/// A works-council reviewer's first page: how much is recorded and what for, what is open, what he may and may never,
/// where to find it, and whom to ask. It shows totals alone; nothing on it needs the key of a vault.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, OpenPoints openPoints, QWidget *parent = nullptr);

    /// The other pages that this account has: shown as places to go.
    void setDestinations(const QList<Page *> &pages);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;

private:
    struct Loaded;
    QVBoxLayout *section(QVBoxLayout *into, const QString &heading);
    void makeTotals(QVBoxLayout *into);
    void makeSide(QVBoxLayout *into);
    void reload();
    void showTotals(const QList<IntakeTotals> &totals);
    void showPoints(const QList<OpenPoint> &points);
    void showOfficers(const QStringList &names);
    void verify();
    [[nodiscard]] QDate today() const;

    PageContext m_context;
    OpenPoints m_openPoints;
    MessageBar *m_message;
    QTableWidget *m_totals;
    QLabel *m_noTotals;
    IntakeChart *m_chart;
    QVBoxLayout *m_points;
    QVBoxLayout *m_destinations;
    QLabel *m_ask;
    QPushButton *m_verify;
    JobBar *m_progress;
};

} // namespace voicelog
