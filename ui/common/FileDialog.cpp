// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FileDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString folderKey(const FileRequest &request) { return u"folders/"_s + request.id; }

} // namespace

WidgetFileDialog::WidgetFileDialog() : m_folders(std::make_shared<Folders>()) {}

WidgetFileDialog::~WidgetFileDialog() = default;

QFileDialog *WidgetFileDialog::makeDialog(QWidget *parent, const FileRequest &request, QObject *context,
                                          std::function<void(const QStringList &)> chosen) const
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(request.aboutPersons ? m_folders->value(request.id, QDir::homePath())
                                              : QSettings().value(folderKey(request), QDir::homePath()).toString());
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.acceptText.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, request.acceptText);
    if (!request.suggestedName.isEmpty())
        dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::filesSelected, context,
                     [request, folders = m_folders, chosen = std::move(chosen)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         const QString folder = QFileInfo(paths.first()).absolutePath();
                         if (request.aboutPersons)
                             folders->insert(request.id, folder);
                         else
                             QSettings().setValue(folderKey(request), folder);
                         chosen(paths);
                     });
    return dialog;
}

void WidgetFileDialog::openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                                 std::function<void(const QStringList &)> chosen)
{
    auto *dialog = makeDialog(parent, request, context, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void WidgetFileDialog::openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                                  std::function<void(const QString &)> chosen)
{
    auto *dialog = makeDialog(parent, request, context,
                              [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.first()); });
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void WidgetFileDialog::saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                                std::function<void(const QString &)> chosen)
{
    auto *dialog = makeDialog(parent, request, context,
                              [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.first()); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->open();
}

} // namespace voicelog
