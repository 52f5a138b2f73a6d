// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>
#include <support/VaultPages.h>

#include <QTest>
#include <QtEndian>

#include <random>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::Secrets;
using test::TempArchive;
using test::VaultPages;

namespace {

const Schema notesSchema{{"notes",
                          VaultKind::Recordings,
                          {{1, "CREATE TABLE vault.note(id BLOB PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;"
                               "CREATE INDEX vault.note_text ON note(text)"}}}};

struct Note
{
    QByteArray id;
    QString text;
};

Note made(std::mt19937 &random)
{
    Note note{QByteArray(16, '\0'), {}};
    for (char &byte : note.id)
        byte = char(random());
    const int letters = 40 + int(random() % 900);
    for (int i = 0; i < letters; ++i)
        note.text += QChar(char16_t(u'a' + random() % 26));
    return note;
}

/// How many bytes that no row uses are not zero.
qsizetype leftIn(const QByteArray &page, qsizetype header)
{
    const auto *bytes = reinterpret_cast<const uchar *>(page.constData()) + header;
    const bool interior = bytes[0] == 2 || bytes[0] == 5;
    if (!interior && bytes[0] != 10 && bytes[0] != 13)
        return 0;
    const qsizetype from = header + (interior ? 12 : 8) + 2 * qsizetype(qFromBigEndian<quint16>(bytes + 3));
    const qsizetype to = qFromBigEndian<quint16>(bytes + 5);
    return to > from ? to - from - page.mid(from, to - from).count('\0') : 0;
}

} // namespace

/// Rows that SQLite moved between pages leave nothing behind where they were.
class TestCleanPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusedPartsAreZero_data()
    {
        QTest::addColumn<bool>("readsMeanwhile");
        QTest::newRow("alone") << false;
        QTest::newRow("after a reading whose statement is still open") << true;
    }
    void unusedPartsAreZero()
    {
        QFETCH(bool, readsMeanwhile);
        TempArchive archive(notesSchema);
        const Id vault = archive.addVault();
        std::mt19937 random(4);
        auto database = archive.session().openVault(vault);
        VERIFY_OK(database);
        QList<Note> notes;
        Secrets gone;
        for (int round = 0; round < 12; ++round) {
            std::optional<Statement> open;
            if (readsMeanwhile) {
                auto reading = Transaction::begin(*database, Transaction::Kind::ReadVault);
                VERIFY_OK(reading);
                auto select = database->prepare("SELECT text FROM vault.note ORDER BY id");
                VERIFY_OK(select);
                VERIFY_OK(select->step());
                open.emplace(std::move(*select));
                VERIFY_OK(reading->commit());
            }
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            for (int i = 0; i < 150; ++i) {
                const Note note = made(random);
                auto insert = database->prepare("INSERT INTO vault.note(id, text) VALUES(?1, ?2)");
                VERIFY_OK(insert);
                VERIFY_OK(insert->bind(1, note.id).bind(2, note.text).run());
                notes += note;
            }
            std::shuffle(notes.begin(), notes.end(), random);
            const QList<Note> removed = notes.first(100);
            notes.remove(0, 100);
            for (const Note &note : removed) {
                auto remove = database->prepare("DELETE FROM vault.note WHERE id = ?1");
                VERIFY_OK(remove);
                VERIFY_OK(remove->bind(1, note.id).run());
                gone.add(note.text.toUtf8());
            }
            open.reset();
            VERIFY_OK(transaction->commit());
            const QList<QByteArray> pages = VaultPages::read(archive, vault);
            QVERIFY(pages.size() > 10);
            for (qsizetype at = 0; at < pages.size(); ++at)
                QCOMPARE(leftIn(pages[at], at == 0 ? 100 : 0), 0);
            QCOMPARE(gone.foundIn(pages), QStringList());
        }
        // What stays is whole.
        auto check = database->prepare("PRAGMA vault.integrity_check");
        VERIFY_OK(check);
        VERIFY_OK(check->step());
        QCOMPARE(check->text(0), u"ok"_s);
        check->reset();
        auto count = database->prepare("SELECT count(*) FROM vault.note");
        VERIFY_OK(count);
        VERIFY_OK(count->step());
        QCOMPARE(count->int64(0), notes.size());
        for (const Note &note : std::as_const(notes)) {
            auto read = database->prepare("SELECT text FROM vault.note WHERE id = ?1");
            VERIFY_OK(read);
            read->bind(1, note.id);
            VERIFY_OK(read->step());
            QCOMPARE(read->text(0), note.text);
        }
    }

    void aLargeTransactionKeepsItsPagesUntilTheCommit()
    {
        TempArchive archive(notesSchema);
        const Id vault = archive.addVault();
        std::mt19937 random(9);
        auto database = archive.session().openVault(vault);
        VERIFY_OK(database);
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        VERIFY_OK(transaction);
        VERIFY_OK(database->execute("PRAGMA vault.cache_size=20")); // far less than it needs
        for (int i = 0; i < 3000; ++i) {
            const Note note = made(random);
            auto insert = database->prepare("INSERT INTO vault.note(id, text) VALUES(?1, ?2)");
            VERIFY_OK(insert);
            VERIFY_OK(insert->bind(1, note.id).bind(2, note.text).run());
        }
        VERIFY_OK(transaction->commit());
        const QList<QByteArray> pages = VaultPages::read(archive, vault);
        QVERIFY(pages.size() > 100);
        for (qsizetype at = 0; at < pages.size(); ++at)
            QCOMPARE(leftIn(pages[at], at == 0 ? 100 : 0), 0);
    }
};

VOICELOG_GUILESS_TEST(TestCleanPages)
#include "tst_cleanpages.moc"
