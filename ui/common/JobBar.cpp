// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JobBar.h"

#include "Durations.h"
#include "IconSet.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Done part in thousandths; bytes tell more than items when both are known. -1 while unknown.
int permille(const Progress &p)
{
    if (p.totalBytes > 0)
        return int(qBound(qint64(0), p.doneBytes * 1000 / p.totalBytes, qint64(1000)));
    if (p.totalItems > 0)
        return int(qBound(qint64(0), p.doneItems * 1000 / p.totalItems, qint64(1000)));
    return -1;
}

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)), m_detail(new QLabel(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(u"jobBar"_s);
    m_bar->setObjectName(u"jobProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    m_detail->setObjectName(u"jobDetail"_s);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_cancel->setIcon(icons::named(u"close"_s));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setToolTip(tr("Stop this work. What is finished stays."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_detail);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_job)
            return;
        m_job->cancel();
        m_cancel->setEnabled(false);
        m_detail->setText(tr("Stopping…"));
    });
    hide();
}

void JobBar::follow(Job *job, const QString &what)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_elapsed.start();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    update(job->progress());
    connect(job, &Job::progressed, this, &JobBar::update);
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job)
            hide();
    });
    QTimer::singleShot(300, job, [this, job] {
        if (m_job == job)
            show();
    });
}

void JobBar::update(const Progress &progress)
{
    const int done = permille(progress);
    m_bar->setRange(0, done < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, done));
    if (m_job && !m_job->isCancelled())
        m_detail->setText(describe(progress, m_elapsed.elapsed()));
    m_bar->setAccessibleDescription(m_detail->text());
}

QString JobBar::describe(const Progress &p, qint64 elapsedMs)
{
    const QLocale locale;
    QStringList parts;
    if (p.totalItems > 0)
        parts << tr("%1 of %2").arg(locale.toString(p.doneItems), locale.toString(p.totalItems));
    else if (p.doneItems > 0)
        parts << locale.toString(p.doneItems);
    if (p.totalBytes > 0)
        parts << tr("%1 of %2")
                     .arg(locale.formattedDataSize(p.doneBytes, 1, QLocale::DataSizeSIFormat),
                          locale.formattedDataSize(p.totalBytes, 1, QLocale::DataSizeSIFormat));
    // Two seconds and two per cent first: an earlier guess would only jump about.
    const int done = permille(p);
    if (done >= 20 && done < 1000 && elapsedMs >= 2000)
        parts << tr("%1 left").arg(durations::rough(elapsedMs * (1000 - done) / done));
    return parts.join(u" · "_s);
}

} // namespace voicelog
