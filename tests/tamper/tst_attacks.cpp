// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttackedArchive.h"

#include <archive/AccountSecrets.h>
#include <archive/AuditActions.h>
#include <archive/AuditRow.h>
#include <archive/KeyringFile.h>
#include <archive/SigningKey.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::AttackedArchive;
using test::TempArchive;

namespace {

#define VERIFY_FOUND(found, code, file)                                                                                \
    do {                                                                                                               \
        const QList<Error> verifyFound = (found);                                                                      \
        QVERIFY2(AttackedArchive::any(verifyFound, code, file), AttackedArchive::told(verifyFound).constData());       \
    } while (false)

} // namespace

/// What else somebody can do to the files of an archive at rest, with and without a key: each is noticed, by name.
class TestAttacks : public QObject
{
    Q_OBJECT

    static AccountSecrets secretsOf(AttackedArchive &archive, const QString &name, Id *id = nullptr)
    {
        const KeyringFile file(archive.path());
        const Keyring keyring = *Keyring::parse(*file.read(), file.path());
        const KeyringAccount *account = keyring.accountNamed(name);
        if (id != nullptr)
            *id = account->id;
        return *AccountSecrets::unseal(*account, keyring.archiveId, TempArchive::password(), file.path());
    }
    static AuditEvent event(const Id &actor, Role role, const QString &action)
    {
        AuditEvent made;
        made.actorId = actor;
        made.role = role;
        made.action = action;
        return made;
    }
    /// An event put in by somebody with software of his own: in whose name and role, and with whose key.
    static qint64 forge(AttackedArchive &archive, AuditEvent event, const SigningKey &key)
    {
        Database database = archive.fixture.archive.openUnrestricted();
        AuditRow row;
        {
            auto last = database.prepare("SELECT seq, hash FROM main.audit_event ORDER BY seq DESC LIMIT 1");
            if (!last || !last->step())
                qFatal("no events");
            event.seq = last->int64(0) + 1;
            event.previousHash = last->blob(1);
        }
        event.at = archive.fixture.archive.clock().now();
        row.detail = QJsonDocument(event.detail).toJson(QJsonDocument::Compact);
        row.event = event;
        row.event.hash = row.computeHash();
        row.signature = key.sign(AuditRow::signedMessage(row.event.hash));
        auto insert = database.prepare(QByteArray("INSERT INTO main.audit_event(") + AuditRow::Columns +
                                       ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.bindTo(*insert);
        if (!insert->run())
            qFatal("cannot forge");
        return event.seq;
    }

private Q_SLOTS:
    void truncatedFiles()
    {
        AttackedArchive archive;
        archive.close();
        const auto whole = archive.files();
        QRandomGenerator random(7);
        for (auto it = whole.cbegin(); it != whole.cend(); ++it) {
            for (const qint64 size : {qint64(0), qint64(random.bounded(quint32(it->size()))),
                                      qint64(random.bounded(quint32(it->size()) / AttackedArchive::pageSize + 1)) *
                                          AttackedArchive::pageSize}) {
                archive.write(it.key(), it->first(std::min<qint64>(size, it->size() - 1)));
                const auto found = archive.found();
                const bool foreign = it.key() == "keyring.json"_L1 && AttackedArchive::any(found, errors::NotAnArchive);
                const QByteArray told =
                    AttackedArchive::told(found) + " for " + it.key().toUtf8() + " cut to " + QByteArray::number(size);
                QVERIFY2(foreign || AttackedArchive::any(found, errors::Damaged, it.key()), told.constData());
                archive.put(whole);
            }
        }
    }

    void swappedPages()
    {
        AttackedArchive archive;
        archive.close();
        const auto whole = archive.files();
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        const QString other = AttackedArchive::vaultName(archive.second);
        for (const QString &name : {vault, u"governance.db"_s}) {
            QByteArray bytes = whole[name];
            const QByteArray third = bytes.sliced(3 * AttackedArchive::pageSize, AttackedArchive::pageSize);
            bytes.replace(3 * AttackedArchive::pageSize, AttackedArchive::pageSize,
                          bytes.sliced(4 * AttackedArchive::pageSize, AttackedArchive::pageSize));
            bytes.replace(4 * AttackedArchive::pageSize, AttackedArchive::pageSize, third);
            archive.write(name, bytes);
            VERIFY_FOUND(archive.found(), errors::Damaged, name);
            archive.put(whole);
        }
        QByteArray bytes = whole[vault];
        bytes.replace(5 * AttackedArchive::pageSize, AttackedArchive::pageSize,
                      whole[other].sliced(5 * AttackedArchive::pageSize, AttackedArchive::pageSize));
        archive.write(vault, bytes);
        VERIFY_FOUND(archive.found(), errors::Damaged, vault);
    }

    void swappedAndMissingFiles()
    {
        AttackedArchive archive;
        archive.close();
        const auto whole = archive.files();
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        const QString other = AttackedArchive::vaultName(archive.second);
        archive.write(vault, whole[other]);
        archive.write(other, whole[vault]);
        const auto found = archive.found();
        VERIFY_FOUND(found, errors::Damaged, vault);
        VERIFY_FOUND(found, errors::Damaged, other);
        archive.put(whole);
        QVERIFY(QFile::remove(archive.path() + u'/' + vault));
        VERIFY_FOUND(archive.found(), errors::MissingVault, vault);
        archive.put(whole);
        QVERIFY(QFile::remove(archive.path() + u"/governance.db"_s));
        VERIFY_FOUND(archive.found(), errors::MissingVault, u"governance.db"_s);
        archive.put(whole);
        QVERIFY(QFile::remove(archive.path() + u"/keyring.json"_s));
        VERIFY_FOUND(archive.found(), errors::NotAnArchive, QString());
    }

    // A page is authenticated with its key and its place. What it was before at the same place is told by what else
    // there is: the recording it belongs to, or the order of the tree.
    void olderFiles()
    {
        AttackedArchive archive;
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        archive.close();
        const auto before = archive.files();
        archive.fixture.archive.reopen();
        archive.add(u"after"_s, 50);
        archive.fixture.archive.addAccount(u"later"_s, Role::Investigator);
        archive.close();
        const auto after = archive.files();
        QVERIFY(archive.found().isEmpty());

        archive.put(after);
        archive.write(u"keyring.json"_s, before[u"keyring.json"_s]);
        VERIFY_FOUND(archive.found(), errors::Damaged, u"keyring.json"_s);

        archive.put(after);
        archive.write(vault, before[vault]);
        VERIFY_FOUND(archive.found(), errors::RolledBack, vault);

        archive.put(after);
        archive.write(u"governance.db"_s, before[u"governance.db"_s]);
        VERIFY_FOUND(archive.found(), errors::Damaged, u"keyring.json"_s);

        archive.put(after);
        archive.write(u"governance.db"_s, before[u"governance.db"_s]);
        archive.write(u"keyring.json"_s, before[u"keyring.json"_s]);
        VERIFY_FOUND(archive.found(), errors::RolledBack, u"governance.db"_s);
    }

    // By somebody with the officer's key and software of his own, who also knows of the counter.
    void theTrailsEndTakenAway()
    {
        AttackedArchive archive;
        {
            Database database = archive.fixture.archive.openUnrestricted();
            VERIFY_OK(database.execute("DROP TRIGGER main.audit_event_no_delete"));
        }
        archive.add(u"after"_s, 50);
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(archive.fixture.archive.session().audit().record(event({}, {}, u"SEEN"_s)));
        const QList<AuditEvent> taken = archive.fixture.events(u"RECORDING_IMPORTED"_s);
        archive.close();
        const auto whole = archive.files();
        const auto cut = [&archive](qint64 from, bool counter) {
            Database database = archive.fixture.archive.openUnrestricted();
            const QByteArray seq = QByteArray::number(from);
            VERIFY_OK(database.execute("DELETE FROM main.audit_event WHERE seq >= " + seq));
            if (counter)
                VERIFY_OK(database.execute("UPDATE main.sqlite_sequence SET seq = " + seq +
                                           " - 1 WHERE name = 'audit_event'"));
        };
        cut(taken.first().seq, false);
        VERIFY_FOUND(archive.found(), errors::AuditBroken, QString());
        archive.put(whole);
        cut(taken.first().seq, true);
        VERIFY_FOUND(archive.found(), errors::RolledBack, u"governance.db"_s);
    }

    void forgedEvents()
    {
        AttackedArchive archive;
        archive.close();
        const auto whole = archive.files();
        Id officer;
        Id reviewer;
        (void)secretsOf(archive, u"officer"_s, &officer);
        const SigningKey key = secretsOf(archive, u"reviewer"_s, &reviewer).signing.clone();
        const auto verify = [&archive](qint64 seq) {
            const auto found = archive.found();
            QVERIFY2(std::ranges::any_of(found,
                                         [seq](const Error &error) {
                                             return error.is(errors::AuditBroken) &&
                                                    error.parameters().value(u"seq"_s).toLongLong() == seq;
                                         }),
                     AttackedArchive::told(found).constData());
        };
        // In the officer's name.
        verify(forge(archive, event(officer, Role::PrivacyOfficer, u"HOLD_LIFTED"_s), key));
        archive.put(whole);
        // In his own name, in a role he has not.
        verify(forge(archive, event(reviewer, Role::PrivacyOfficer, u"HOLD_LIFTED"_s), key));
        archive.put(whole);
        // That makes him an officer.
        AuditEvent risen = event(reviewer, Role::OrReviewer, actions::AccountRoleChanged);
        risen.detail = {{u"account"_s, reviewer.toString()}, {u"role"_s, u"PRIVACY_OFFICER"_s}};
        verify(forge(archive, risen, key));
    }

    // Any account writes the keyring when it sets its own password, and signs for it.
    void anOlderKeyringSignedForByAReviewer()
    {
        AttackedArchive archive;
        archive.close();
        const QByteArray before = archive.files()[u"keyring.json"_s];
        archive.fixture.archive.reopen();
        const AccountInfo gone = archive.fixture.archive.addAccount(u"gone"_s, Role::PrivacyOfficer);
        const QByteArray with = archive.files()[u"keyring.json"_s];
        VERIFY_OK(archive.fixture.archive.session().disableAccount(gone.id));
        archive.close();
        Id reviewer;
        const SigningKey key = secretsOf(archive, u"reviewer"_s, &reviewer).signing.clone();
        const auto whole = archive.files();
        for (const QByteArray &old : {before, with}) {
            const Keyring keyring = *Keyring::parse(old, {});
            AuditEvent changed = event(reviewer, Role::OrReviewer, actions::KeyringChanged);
            changed.detail = {{u"keyring"_s, QLatin1StringView(KeyringFile::hashOf(old))},
                              {u"rights"_s, QLatin1StringView(keyring.rightsHash())}};
            forge(archive, changed, key);
            archive.write(u"keyring.json"_s, old);
            VERIFY_FOUND(archive.found(), errors::AuditBroken, QString());
            archive.put(whole);
        }
        // His own password he may set.
        auto session = archive.fixture.archive.archive().unlock(u"reviewer"_s, TempArchive::password(),
                                                                archive.fixture.archive.throttle());
        VERIFY_OK(session);
        VERIFY_OK((*session)->changePassword(TempArchive::password(), SecretBytes::copyOf("another long password")));
        (*session)->lock();
        const auto found = archive.found();
        QVERIFY2(found.isEmpty(), AttackedArchive::told(found).constData());
    }

    void theDamagedRecordingIsNamed()
    {
        AttackedArchive archive;
        const Recording recording = archive.add(u"hit"_s, 60);
        {
            Database database = archive.fixture.archive.openUnrestricted(archive.fixture.vault);
            VERIFY_OK(database.execute("UPDATE vault.media_chunk SET bytes = zeroblob(length(bytes)) WHERE chunk = "
                                       "(SELECT max(chunk) FROM vault.media_chunk)"));
        }
        archive.close();
        const auto found = archive.found();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().is(errors::RecordingDamaged));
        QCOMPARE(found.first().parameters().value(u"number"_s).toString(), recording.number);
    }

    void theEventWhereReadingEndsIsNamed()
    {
        AttackedArchive archive;
        const qsizetype first = archive.files()[u"governance.db"_s].size() / AttackedArchive::pageSize;
        {
            auto database = archive.fixture.archive.session().openGovernance();
            VERIFY_OK(database);
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            for (int i = 0; i < 200; ++i)
                VERIFY_OK(archive.fixture.archive.session().audit().record(*database, event({}, {}, u"SEEN"_s)));
            VERIFY_OK(transaction->commit());
        }
        archive.close();
        const auto whole = archive.files();
        const qsizetype end = whole[u"governance.db"_s].size() / AttackedArchive::pageSize;
        bool named = false;
        QByteArray told;
        for (qsizetype page = first; page < end && !named; ++page) { // events or an index of them
            QByteArray bytes = whole[u"governance.db"_s];
            bytes[page * AttackedArchive::pageSize + 1000] = char(bytes[page * AttackedArchive::pageSize + 1000] ^ 1);
            archive.write(u"governance.db"_s, bytes);
            const auto found = archive.found();
            VERIFY_FOUND(found, errors::Damaged, u"governance.db"_s);
            named = std::ranges::any_of(found, [](const Error &error) {
                return error.is(errors::AuditBroken) &&
                       error.parameters().value(u"detail"_s).toString() == "unreadable"_L1 &&
                       error.parameters().value(u"seq"_s).toInt() > 1;
            });
            told += AttackedArchive::told(found) + '\n';
            archive.put(whole);
        }
        QVERIFY2(named, told.constData());
    }
};

VOICELOG_GUILESS_TEST(TestAttacks)
#include "tst_attacks.moc"
