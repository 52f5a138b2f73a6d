// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/Jobs.h>
#include <recordings/FilterBar.h>
#include <recordings/SaveFilterDialog.h>
#include <recordings/SavedFilters.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

    test::TempArchive m_archive;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<SavedFilters> m_saved;
    std::unique_ptr<FilterBar> m_bar;

    template <typename W>
    W *find(const QString &name) const
    {
        return m_bar->findChild<W *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_jobs = std::make_unique<Jobs>();
        m_saved = std::make_unique<SavedFilters>(m_archive.session(), *m_jobs);
        m_bar = std::make_unique<FilterBar>(m_saved.get());
        m_bar->resize(1200, 200);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void cleanup()
    {
        m_jobs->cancelAndWait();
        m_bar.reset();
        m_saved.reset();
        m_jobs.reset();
    }

    void typingIsToldOnce()
    {
        QSignalSpy changed(m_bar.get(), &FilterBar::choiceChanged);
        auto *search = find<QLineEdit>(u"searchText"_s);
        QTest::keyClicks(search, u"jansen"_s, Qt::NoModifier, 5);
        QCOMPARE(changed.count(), 0);
        QVERIFY(changed.wait());
        QTest::qWait(2 * FilterBar::debounceMs);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_bar->choice().fields.text, u"jansen"_s);
    }

    void eachFieldFilters()
    {
        QTest::mouseClick(find<QToolButton>(u"moreFilters"_s), Qt::LeftButton);
        QVERIFY(find<QWidget>(u"filterPanel"_s)->isVisible());
        m_bar->setLines({u"Helpdesk"_s, u"Sales"_s});
        QTest::keyClicks(find<QLineEdit>(u"filterNumber"_s), u"020 555"_s);
        find<QComboBox>(u"filterDirection"_s)->setCurrentIndex(2);
        find<QComboBox>(u"filterLine"_s)->setCurrentIndex(2);
        auto *period = find<QComboBox>(u"filterPeriod"_s);
        period->setCurrentIndex(period->findData(int(Period::Kind::ThisWeek)));
        QTRY_COMPARE(m_bar->choice().fields.line, u"Sales"_s);
        QCOMPARE(m_bar->choice().fields.number, u"020 555"_s);
        QCOMPARE(m_bar->choice().fields.direction, Direction::Outbound);
        QCOMPARE(m_bar->choice().period.kind, Period::Kind::ThisWeek);
        QVERIFY(find<QToolButton>(u"moreFilters"_s)->text().contains(u"(4)"_s));
    }

    void chipsTakeAway()
    {
        FilterChoice choice;
        choice.fields.text = u"gas"_s;
        choice.fields.state = RecordingState::Restricted;
        m_bar->setChoice(choice);
        auto *chip = find<QToolButton>(u"filterChip%1"_s.arg(int(FilterChoice::Part::State)));
        QVERIFY(chip && chip->isVisible());
        QVERIFY(!chip->accessibleName().isEmpty());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!m_bar->choice().fields.state);
        QCOMPARE(m_bar->choice().fields.text, u"gas"_s);
        auto *clear = find<QToolButton>(u"clearFilters"_s);
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(m_bar->choice().isEmpty());
        QVERIFY(find<QLineEdit>(u"searchText"_s)->text().isEmpty());
        QVERIFY(!find<QWidget>(u"filterChips"_s)->isVisible());
    }

    void escapeClearsDownGoesOn()
    {
        auto *search = find<QLineEdit>(u"searchText"_s);
        QSignalSpy list(m_bar.get(), &FilterBar::listRequested);
        QTest::keyClicks(search, u"abc"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list.count(), 1);
    }

    void countIsReadable()
    {
        m_bar->setResultCount(1234);
        QVERIFY(find<QLabel>(u"resultCount"_s)->text().startsWith(QLocale().toString(1234)));
        m_bar->setResultCount({});
        QVERIFY(!find<QLabel>(u"resultCount"_s)->text().isEmpty());
    }

    void savedInTheArchiveOnly()
    {
        FilterChoice choice;
        choice.fields.party = u"Jansen"_s;
        choice.period.kind = Period::Kind::LastMonth;
        m_bar->setChoice(choice);
        QSignalSpy saved(m_saved.get(), &SavedFilters::changed);
        find<QMenu>(u"savedFiltersMenu"_s)->findChild<QAction *>(u"saveFilter"_s)->trigger();
        auto *dialog = m_bar->findChild<SaveFilterDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        const auto *caution = dialog->findChild<QLabel *>(u"filterCaution"_s);
        QVERIFY(caution->isVisibleTo(dialog) && caution->text().contains(u"(Jansen)"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"filterName"_s), u"Complaints of Jansen"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QVERIFY(saved.wait());
        QCOMPARE(m_saved->entries().size(), 1);
        QCOMPARE(m_saved->entries().first().choice, choice);

        m_bar->setChoice({});
        QAction *entry = nullptr;
        const auto actions = find<QMenu>(u"savedFiltersMenu"_s)->actions();
        for (QAction *action : actions)
            if (action->text() == u"Complaints of Jansen")
                entry = action;
        QVERIFY(entry);
        entry->trigger();
        QCOMPARE(m_bar->choice(), choice);
        m_saved->remove(u"Complaints of Jansen"_s);
        QVERIFY(saved.wait());
        QVERIFY(m_saved->entries().isEmpty());
    }

    void nothingToSaveSaysWhy()
    {
        const auto *save = find<QMenu>(u"savedFiltersMenu"_s)->findChild<QAction *>(u"saveFilter"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
    }
};

VOICELOG_WIDGET_TEST(TestFilterBar)
#include "tst_filterbar.moc"
