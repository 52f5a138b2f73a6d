// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/LocalTime.h>
#include <common/Page.h>
#include <common/SecretLineEdit.h>
#include <common/Theme.h>
#include <shell/MainWindow.h>
#include <shell/ShellContext.h>
#include <support/ScriptedFileDialog.h>
#include <support/ScriptedMessageBox.h>
#include <support/TempArchive.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace voicelog::test {

/// A page with one field that is a draft, and counters of what the shell asked of it.
class DraftPage final : public Page
{
public:
    DraftPage(QString id, const PageContext &given, QWidget *parent)
        : Page(parent), context(given), m_id(std::move(id)), m_field(new QLineEdit(this))
    {
        m_field->setObjectName(m_id + QStringLiteral("Draft"));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
    }
    QString pageId() const override { return m_id; }
    QString title() const override { return m_id; }
    QString iconName() const override { return QStringLiteral("file"); }
    QJsonObject saveState() const override { return {{QStringLiteral("text"), m_field->text()}}; }
    void restoreState(const QJsonObject &state) override { m_field->setText(state[u"text"].toString()); }
    void activate() override { ++activated; }
    void stop() override { ++stopped(); }
    void open(const QJsonObject &target) override { opened = target; }
    /// Outlives the page, so that a test can look after the lock.
    static int &stopped()
    {
        static int count = 0;
        return count;
    }

    const PageContext context;
    int activated = 0;
    QJsonObject opened;

private:
    QString m_id;
    QLineEdit *m_field;
};

/// Two draft pages.
class DraftPages final : public PageFactory
{
public:
    QList<Page *> makePages(const PageContext &context, QWidget *parent) override
    {
        return {new DraftPage(QStringLiteral("first"), context, parent),
                new DraftPage(QStringLiteral("second"), context, parent)};
    }
};

/// The shell around a temporary archive, with answers instead of dialogs.
struct ShellFixture
{
    explicit ShellFixture(const Schema &schema = {}) : archive(schema)
    {
        window.show();
        window.activateWindow();
        ready = QTest::qWaitForWindowActive(&window);
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    /// Types a password and presses the button, once the view is ready.
    bool typePassword(const QByteArray &password)
    {
        auto *field = find<SecretLineEdit>(QStringLiteral("password"));
        if (!QTest::qWaitFor([field] { return field->isEnabled() && field->isVisible(); }))
            return false;
        field->clearSecret();
        QTest::keyClicks(field, QString::fromUtf8(password));
        auto *button = find<QPushButton>(QStringLiteral("unlockButton"));
        if (!button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool unlock()
    {
        return typePassword(TempArchive::password().view().toByteArray()) &&
               QTest::qWaitFor([this] { return window.workspace() != nullptr; });
    }

    TempArchive archive;
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    ScriptedMessageBox messageBox;
    ScriptedFileDialog fileDialog;
    ClipboardGuard clipboard;
    LocalTime localTime;
    ShellContext context{.settings = settings,
                         .theme = theme,
                         .messageBox = messageBox,
                         .fileDialog = fileDialog,
                         .clipboard = clipboard,
                         .localTime = localTime,
                         .clock = archive.clock(),
                         .throttle = archive.throttle(),
                         .schema = archive.schema(),
                         .cost = TempArchive::cost(),
                         .makePages = [](Session &) { return std::make_unique<DraftPages>(); }};
    MainWindow window{context};
    bool ready = false;
};

} // namespace voicelog::test
