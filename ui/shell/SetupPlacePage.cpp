// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupPlacePage.h"

#include <common/FileDialog.h>
#include <common/IconSet.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// A folder name out of an organisation's: lower case, without what file systems dislike.
QString folderName(const QString &organisation)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = organisation.toLower().replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(60) + u".voicelog"_s;
}

} // namespace

SetupPlacePage::SetupPlacePage(const ShellContext &context, SetupState &state, QWidget *parent)
    : QWizardPage(parent), m_context(context), m_state(state), m_organisation(new QLineEdit(this)),
      m_folder(new QLineEdit(this)), m_result(new QLabel(this)), m_fourEyes(new QCheckBox(this))
{
    setTitle(tr("Whose archive is it?"));
    setSubTitle(tr("An archive belongs to one organisation, the one that answers for the recordings."));
    m_organisation->setObjectName(u"organisationName"_s);
    m_organisation->setMaxLength(200);
    m_folder->setObjectName(u"archiveParent"_s);
    m_folder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    m_result->setObjectName(u"archivePath"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_fourEyes->setObjectName(u"fourEyes"_s);
    m_fourEyes->setText(tr("&Two officers decide together (four-eyes)"));
    m_fourEyes->setChecked(true);
    auto *eyes = new QLabel(tr("Destroying, restricting and lifting holds then need a second officer, whom you add "
                               "later. With one officer the same person confirms in a separate step, and every report "
                               "says so. This cannot be changed afterwards."),
                            this);
    eyes->setWordWrap(true);
    eyes->setForegroundRole(QPalette::PlaceholderText);
    auto *browse = new QToolButton(this);
    browse->setObjectName(u"browseParent"_s);
    browse->setIcon(icons::named(u"folder-open"_s));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, [this] {
        m_context.fileDialog.openFolder(this, {.id = u"newArchive"_s, .title = tr("In which folder?")}, this,
                                        [this](const QString &path) {
                                            m_folder->setText(QDir::toNativeSeparators(path));
                                            update();
                                        });
    });
    connect(m_organisation, &QLineEdit::textChanged, this, &SetupPlacePage::update);
    connect(m_folder, &QLineEdit::textChanged, this, &SetupPlacePage::update);

    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Organisation:"), m_organisation);
    auto *folderLabel = new QLabel(tr("In the &folder:"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, place);
    form->addRow(QString(), m_result);
    form->addItem(new QSpacerItem(0, 12));
    form->addRow(QString(), m_fourEyes);
    form->addRow(QString(), eyes);
    update();
}

QString SetupPlacePage::archivePath() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(folderName(m_organisation->text()));
}

QString SetupPlacePage::problem() const
{
    if (m_organisation->text().trimmed().isEmpty() || folderName(m_organisation->text()) == u".voicelog")
        return tr("Fill in the organisation's name.");
    const QFileInfo folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (!folder.isDir())
        return tr("This folder is not there.");
    if (!folder.isWritable())
        return tr("You may not write in this folder.");
    if (QFileInfo::exists(archivePath()))
        return tr("There is already something called %1 in it.").arg(folderName(m_organisation->text()));
    return {};
}

void SetupPlacePage::update()
{
    const QString wrong = problem();
    m_result->setText(wrong.isEmpty() ? tr("It will be %1").arg(QDir::toNativeSeparators(archivePath())) : wrong);
    Q_EMIT completeChanged();
}

bool SetupPlacePage::isComplete() const { return problem().isEmpty(); }

bool SetupPlacePage::validatePage()
{
    m_state.organisation = m_organisation->text().trimmed();
    m_state.path = archivePath();
    m_state.fourEyes = m_fourEyes->isChecked();
    return true;
}

} // namespace voicelog
