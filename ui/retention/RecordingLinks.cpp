// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingLinks.h"

#include <common/IconSet.h>

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int shownLines = 6;

}

RecordingLinks::RecordingLinks(const QString &name, const QString &listName, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_list(new QListWidget)
{
    m_title->setObjectName(name + u"Title"_s);
    m_title->setBuddy(m_list);
    m_list->setObjectName(name);
    m_list->setAccessibleName(listName);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * shownLines + 12);
    m_list->setToolTip(tr("Enter or a double click opens the recording"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recordingRequested({{u"recording"_s, item->data(Qt::UserRole).toString()}});
    });
    clear();
}

void RecordingLinks::setRecordings(const QString &title, const RecordingNumbers &numbers, qsizetype count)
{
    m_list->clear();
    for (const auto &[id, number] : numbers) {
        auto *item = new QListWidgetItem(icons::named(u"recordings"_s), number, m_list);
        item->setData(Qt::UserRole, id.toString());
    }
    const bool some = !numbers.isEmpty() && numbers.size() < count;
    m_title->setText(some ? title + u' ' + tr("(the first %1 are listed)").arg(numbers.size()) : title);
    m_list->setVisible(!numbers.isEmpty());
    setVisible(true);
}

void RecordingLinks::clear()
{
    m_list->clear();
    setVisible(false);
}

} // namespace voicelog
