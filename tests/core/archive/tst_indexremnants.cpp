// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Database.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

// The recordings' index, as core/recordings makes it.
const Schema indexSchema{
    {"recordings",
     VaultKind::Recordings,
     {{1, "CREATE VIRTUAL TABLE vault.search USING fts5(text, prefix = '1 2 3 4 5 6', tokenize = 'unicode61 "
          "remove_diacritics 2');"
          "INSERT INTO vault.search(search, rank) VALUES('secure-delete', 1);"}}}};

constexpr int smallPiece = 3; // whose words end early in the order of all
constexpr int rows = 2 * 4400 + smallPiece;

} // namespace

/// Nothing of a word is left in the index once no row has it: neither on its pages nor in its notes about them.
class TestIndexRemnants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TempArchive>(indexSchema);
        m_vault = m_archive->addVault();
        m_words.clear();
        std::mt19937 random(20261130);
        Database all = m_archive->openUnrestricted(m_vault);
        for (int batch = 0; batch < 3; ++batch) { // each a piece of the index
            auto transaction = Transaction::begin(all, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            auto insert = all.prepare("INSERT INTO vault.search (rowid, text) VALUES (?1, ?2)");
            VERIFY_OK(insert);
            for (int i = 0; i < (batch == 1 ? smallPiece : 4400); ++i) {
                QString word = batch == 1 ? u"bb"_s : QString();
                while (word.size() < 12)
                    word += QChar(char16_t(u'a' + random() % 26));
                m_words.append(word);
                const QString number = u"31%1"_s.arg(600'000'000 + random() % 100'000'000);
                m_numbers.append(number);
                VERIFY_OK(insert->bind(1, m_words.size()).bind(2, u"klant %1 %2"_s.arg(word, number)).run());
            }
            VERIFY_OK(transaction->commit());
        }
    }
    void cleanup()
    {
        m_numbers.clear();
        m_archive.reset();
    }

    void nothingIsLeft_data()
    {
        QTest::addColumn<int>("merged");   // steps; a merge that is not finished leaves pages of before
        QTest::addColumn<int>("everyNth"); // goes
        QTest::newRow("from many pieces") << 0 << 3;
        QTest::newRow("within a merge") << 2 << 3;
        QTest::newRow("before the last step of one") << -1 << 3;
        QTest::newRow("from one piece") << 1000 << 3;
        QTest::newRow("few") << 1000 << 997;
        QTest::newRow("nearly all") << 1000 << 1;
    }
    void nothingIsLeft()
    {
        QFETCH(int, merged);
        QFETCH(int, everyNth);
        Database service = m_archive->openAs(Role::RetentionService, m_vault, VaultKind::Recordings);
        const auto merge = [&service](int steps) { // how many of them had something to do
            for (int step = 0; step < steps; ++step) {
                const auto more = service.mergeIndex("search", 4);
                if (!more)
                    qFatal("%s", qPrintable(more.error().toString()));
                if (!*more)
                    return step;
            }
            return steps;
        };
        if (merged < 0) {
            auto transaction = Transaction::begin(service, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            merged += merge(1000); // and back
            QVERIFY(merged > 10);
        }
        QCOMPARE(merge(merged) == merged, merged < 1000);
        QList<qint64> going;
        for (qint64 row = everyNth; row <= rows - 5; row += everyNth)
            going += row;
        for (qsizetype from = 0; from < going.size(); from += 1500) {
            auto transaction = Transaction::begin(service, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            VERIFY_OK(
                service.deleteFromIndex("search", going.sliced(from, std::min<qsizetype>(1500, going.size() - from))));
            if (from + 1500 >= going.size())
                VERIFY_OK(service.clearIndex("search"));
            VERIFY_OK(transaction->commit());
        }

        QSet<qint64> gone(going.cbegin(), going.cend());
        QSet<QByteArray> live; // with the digit that FTS5 puts before the word: 0, or how much of it there is
        addWord(live, u"klant"_s);
        for (int row = 1; row <= rows; ++row) {
            if (gone.contains(row))
                continue;
            addWord(live, m_words[row - 1]);
            addWord(live, m_numbers[row - 1]);
        }
        Database all = m_archive->openUnrestricted(m_vault);
        VERIFY_OK(all.execute("INSERT INTO vault.search (search) VALUES ('integrity-check')"));
        QList<QByteArray> sorted(live.cbegin(), live.cend());
        std::ranges::sort(sorted);
        auto notes = all.prepare("SELECT term FROM vault.search_idx WHERE length(term) > 0");
        VERIFY_OK(notes);
        int count = 0;
        for (; *notes->step(); ++count) {
            const QByteArray note = notes->blob(0);
            const auto at = std::ranges::lower_bound(sorted, note);
            QVERIFY2(at != sorted.end() && at->startsWith(note), note.constData());
        }
        QVERIFY(count > 100 || everyNth == 1);
        auto pages = all.prepare("SELECT block FROM vault.search_data WHERE id > 10 AND (id >> 36) & 1 = 0");
        VERIFY_OK(pages);
        qsizetype words = 0;
        while (*pages->step()) {
            for (const QByteArray &word : wordsOf(pages->blob(0))) {
                QVERIFY2(live.contains(word), word.constData());
                ++words;
            }
        }
        QVERIFY(words >= live.size());

        auto find = all.prepare("SELECT count(*) FROM vault.search WHERE search MATCH ?1");
        VERIFY_OK(find);
        for (int row = 1; row <= rows; row += 7) {
            find->bind(1, m_words[row - 1]);
            QVERIFY(*find->step());
            QCOMPARE(find->int64(0), gone.contains(row) ? 0 : 1);
            find->reset();
            find->bind(1, u"\"%1\"*"_s.arg(m_numbers[row - 1].first(5)));
            QVERIFY(*find->step());
            QCOMPARE(find->int64(0), std::ranges::count_if(m_numbers, [&, at = 0](const QString &number) mutable {
                         return !gone.contains(++at) && number.startsWith(m_numbers[row - 1].first(5));
                     }));
            find->reset();
        }
    }

private:
    static void addWord(QSet<QByteArray> &live, const QString &word)
    {
        live.insert('0' + word.toUtf8());
        for (int letters = 1; letters <= 6 && letters <= word.size(); ++letters)
            live.insert(QByteArray::number(letters) + word.first(letters).toUtf8());
    }

    // As fts5_index.c describes a page: the places of its words stand behind them, each counted from the one before.
    static QList<QByteArray> wordsOf(const QByteArray &page)
    {
        QList<QByteArray> found;
        const auto number = [&page](qsizetype &at) {
            qsizetype value = 0;
            do
                value = value << 7 | (page[at] & 0x7f);
            while (quint8(page[at++]) >= 0x80);
            return value;
        };
        qsizetype list = quint8(page[2]) << 8 | quint8(page[3]);
        QByteArray word;
        qsizetype place = 0;
        while (list < page.size()) {
            place += number(list);
            qsizetype at = place;
            const qsizetype kept = found.isEmpty() ? 0 : number(at);
            const qsizetype more = number(at);
            word = word.first(kept) + page.mid(at, more);
            found += word;
        }
        return found;
    }

    std::unique_ptr<TempArchive> m_archive;
    Id m_vault;
    QStringList m_words;
    QStringList m_numbers;
};

VOICELOG_GUILESS_TEST(TestIndexRemnants)
#include "tst_indexremnants.moc"
