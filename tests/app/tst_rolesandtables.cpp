// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <common/FullSchema.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

/// What each role may do to each table of the whole program, from DOMAIN 3.8, written down a second time beside the
/// table in RoleAuthorizer: R read, I insert, U update, D delete; a small letter: some columns only. Vaults are opened
/// for every role here, also for those that can never hold a key: the table must hold by itself.
struct Expected
{
    VaultKind file;
    const char *table;
    const char *officer, *investigator, *dpo, *reviewer, *retention, *administrator;
};

constexpr auto G = VaultKind::Governance;
constexpr auto V = VaultKind::Recordings;
constexpr auto Q = VaultKind::Requests;
constexpr auto C = VaultKind::Case;
// clang-format off
const Expected expectations[] = {
    //  table                          officer investigator dpo reviewer retention administrator
    {G, "archive",                      "R",    "R",    "R",   "R", "R", "R"},
    {G, "account",                      "RIu",  "R",    "R",   "R", "R", "RIu"},
    {G, "vault",                        "RIu",  "R",    "R",   "R", "Ru", "R"},
    {G, "vault_intake",                 "RIU",  "R",    "R",   "R", "R", "R"},
    {G, "vault_head",                   "RIU",  "RIU",  "RIU", "R", "RIU","R"},
    {G, "audit_event",                  "RI",   "RI",   "RI",  "RI","RI","RI"},
    {G, "backup_record",                "RI",   "",     "R",   "",  "RI","RI"},
    {G, "backup_end",                   "RI",   "",     "R",   "",  "RI","RI"},
    {G, "restore_record",               "RI",   "",     "R",   "",  "R", "RI"},
    {G, "restore_review",               "RI",   "",     "R",   "",  "R", "R"},
    {G, "private_item",                 "RIUD", "RIUD", "RIUD","",  "rD","RIUD"},
    {G, "schema_module",                "R",    "R",    "R",   "R", "R", "R"},
    {G, "sqlite_sequence",              "R",    "R",    "R",   "R", "R", "R"},
    {G, "programme",                    "RIUD", "R",    "R",   "R", "R", "R"},
    {G, "programme_turn",               "RI",   "R",    "R",   "R", "R", "R"},
    {G, "programme_version",            "RI",   "",     "R",   "R", "",  ""},
    {G, "announcement_sound",           "RIUD", "",     "R",   "",  "",  ""},
    {G, "employee_notice",              "RIU",  "",     "R",   "R", "",  ""},
    {G, "employee_notice_version",      "RI",   "",     "R",   "R", "",  ""},
    {G, "works_council_record",         "RIU",  "",     "R",   "",  "",  ""},
    {G, "works_council_record_version", "RI",   "",     "R",   "",  "",  ""},
    {G, "works_council_consent",        "RIUD", "",     "R",   "R", "",  ""},
    {G, "balancing",                    "RI",   "",     "R",   "",  "",  ""},
    {G, "balancing_draft",              "RIUD", "",     "R",   "",  "",  ""},
    {G, "balancing_advice",             "R",    "",     "RI",  "",  "",  ""},
    {G, "balancing_version",            "RI",   "",     "R",   "R", "",  ""},
    {G, "balancing_withdrawal",         "RI",   "",     "R",   "R", "",  ""},
    {G, "balancing_use",                "RIUD", "",     "R",   "",  "",  ""},
    {G, "rule_edition",                 "RIUD", "R",    "R",   "R", "R", "R"},
    {G, "processing_entry",             "RIU",  "",     "R",   "",  "",  ""},
    {G, "processing_version",           "RI",   "",     "R",   "R", "",  ""},
    {G, "processing_end",               "RI",   "",     "R",   "R", "",  ""},
    {G, "processing_use",               "RIUD", "",     "R",   "R", "",  ""},
    {G, "monitoring_case",              "RIU",  "R",    "R",   "R", "R", ""},
    {G, "case_turn",                    "RI",   "R",    "R",   "R", "R", ""},
    {G, "case_grant",                   "RI",   "R",    "R",   "R", "R", ""},
    {G, "case_grant_end",               "RI",   "R",    "R",   "R", "R", ""},
    {G, "retention_term",               "RI",   "",     "R",   "R", "R", ""},
    {G, "retention_hold",               "RIU",  "",     "R",   "",  "R", ""},
    {G, "destruction_pause",            "RIUD", "",     "R",   "",  "R", ""},
    {G, "recording_copy",               "RIUD", "",     "R",   "",  "RUD", ""},
    {G, "vault_due",                    "RIUD", "",     "R",   "R", "R", ""},
    {G, "destruction_order",            "RI",   "",     "R",   "",  "R", ""},
    {G, "destruction_decision",         "RI",   "",     "R",   "",  "R", ""},
    {G, "destruction",                  "RI",   "R",    "R",   "R", "RI","R"},
    {G, "retention_run",                "RI",   "",     "R",   "",  "RI",""},
    {G, "data_request",                 "RIU",  "",     "R",   "",  "",  ""},
    {G, "data_request_turn",            "RI",   "",     "R",   "",  "",  ""},
    {G, "data_request_package",         "RIU",  "",     "R",   "",  "Ru",""},
    {G, "import_mapping",               "RIUD", "",     "R",   "",  "",  ""},
    {G, "letter_template",              "RIUD", "",     "",    "",  "",  ""},
    {V, "audit_head",                   "RIU",  "RIU",  "RIU", "",  "RIU",""},
    {V, "schema_module",                "R",    "R",    "R",   "",  "R", ""},
    {V, "recording_due",                "RIUD", "R",    "R",   "",  "RD",""},
    {V, "recording_due_fact",           "RIUD", "R",    "R",   "",  "rD",""},
    {V, "recording_hold",               "RIUD", "R",    "R",   "",  "RD",""},
    {V, "hold_text",                    "RIUD", "",     "R",   "",  "rD",""},
    {V, "destruction_item",             "RIUD", "",     "R",   "",  "RD",""},
    {V, "person_word",                  "R",    "",     "R",   "",  "",  ""},
    {V, "kept_proof",                   "RID",  "R",    "R",   "",  "RD",""},
    {V, "correction_note",              "RID",  "R",    "R",   "",  "rD",""},
    {V, "recording",                    "RIUD", "R",    "R",   "",  "rD",""},
    {V, "participant",                  "RIUD", "R",    "R",   "",  "rD",""},
    {V, "person",                       "RIUD", "R",    "R",   "",  "rD",""},
    {V, "person_identifier",            "RIUD", "R",    "R",   "",  "rD",""},
    {V, "media",                        "RIUD", "R",    "R",   "",  "rD",""},
    {V, "media_chunk",                  "RIUD", "R",    "R",   "",  "rD",""},
    {V, "peaks",                        "RIUD", "R",    "R",   "",  "rD",""},
    {V, "sidecar",                      "RIUD", "R",    "R",   "",  "rD",""},
    {V, "transcript",                   "RIUD", "R",    "R",   "",  "rD",""},
    {V, "transcript_cue",               "RIUD", "R",    "R",   "",  "rD",""},
    {V, "announcement_evidence",        "RIUD", "R",    "R",   "",  "rD",""},
    {V, "release",                      "RIUD", "R",    "R",   "",  "rD",""},
    {V, "rule_judgement",               "RIUD", "R",    "R",   "",  "rD",""},
    {V, "rule_failing",                 "RIUD", "R",    "R",   "",  "rD",""},
    {V, "rule_outcomes",                "RIUD", "R",    "R",   "",  "rD",""},
    {V, "recording_counter",            "RIUD", "R",    "R",   "",  "D", ""},
    {V, "segment",                      "RIUD", "RIUD", "R",   "",  "rD",""},
    // FTS5 reads its own tables to delete from them; the service may not read words. Its way in is deleteFromIndex.
    {V, "search",                       "RIUD", "RIUD", "R",   "",  "",  ""},
    {V, "person_search",                "RIUD", "R",    "R",   "",  "",  ""},
    {V, "search_config",                "R",    "R",    "R",   "",  "",  ""},
    {V, "search_content",               "R",    "R",    "R",   "",  "",  ""},
    {V, "search_data",                  "R",    "R",    "R",   "",  "",  ""},
    {V, "search_docsize",               "R",    "R",    "R",   "",  "",  ""},
    {V, "search_idx",                   "R",    "R",    "R",   "",  "",  ""},
    {V, "person_search_config",         "R",    "R",    "R",   "",  "",  ""},
    {V, "person_search_content",        "R",    "R",    "R",   "",  "",  ""},
    {V, "person_search_data",           "R",    "R",    "R",   "",  "",  ""},
    {V, "person_search_docsize",        "R",    "R",    "R",   "",  "",  ""},
    {V, "person_search_idx",            "R",    "R",    "R",   "",  "",  ""},
    {Q, "audit_head",                   "RIU",  "RIU",  "RIU", "",  "RIU",""},
    {Q, "schema_module",                "R",    "R",    "R",   "",  "R", ""},
    {Q, "request_file",                 "RIUD", "",     "R",   "",  "",  ""},
    {Q, "request_package",              "RID",  "",     "",    "",  "rD",""},
    {Q, "request_package_file",         "RIUD", "",     "",    "",  "rD",""},
    {Q, "request_package_piece",        "RID",  "",     "",    "",  "rD",""},
    // A monitoring case: what was written …
    {C, "case_dossier",                 "RI",   "R",    "R",   "",  "",  ""},
    {C, "case_grant_reason",            "RI",   "R",    "R",   "",  "",  ""},
    // … and its recordings
    {C, "audit_head",                   "RIU",  "RIU",  "RIU", "",  "RIU",""},
    {C, "schema_module",                "R",    "R",    "R",   "",  "R", ""},
    {C, "recording_due",                "RIUD", "R",    "R",   "",  "RD",""},
    {C, "recording_due_fact",           "RIUD", "R",    "R",   "",  "rD",""},
    {C, "recording_hold",               "RIUD", "R",    "R",   "",  "RD",""},
    {C, "hold_text",                    "RIUD", "",     "R",   "",  "rD",""},
    {C, "destruction_item",             "RIUD", "",     "R",   "",  "RD",""},
    {C, "person_word",                  "R",    "",     "R",   "",  "",  ""},
    {C, "kept_proof",                   "RID",  "R",    "R",   "",  "RD",""},
    {C, "correction_note",              "RID",  "R",    "R",   "",  "rD",""},
    {C, "recording",                    "RIUD", "R",    "R",   "",  "rD",""},
    {C, "participant",                  "RIUD", "R",    "R",   "",  "rD",""},
    {C, "person",                       "RIUD", "R",    "R",   "",  "rD",""},
    {C, "person_identifier",            "RIUD", "R",    "R",   "",  "rD",""},
    {C, "media",                        "RIUD", "R",    "R",   "",  "rD",""},
    {C, "media_chunk",                  "RIUD", "R",    "R",   "",  "rD",""},
    {C, "peaks",                        "RIUD", "R",    "R",   "",  "rD",""},
    {C, "sidecar",                      "RIUD", "R",    "R",   "",  "rD",""},
    {C, "transcript",                   "RIUD", "R",    "R",   "",  "rD",""},
    {C, "transcript_cue",               "RIUD", "R",    "R",   "",  "rD",""},
    {C, "announcement_evidence",        "RIUD", "R",    "R",   "",  "rD",""},
    {C, "release",                      "RIUD", "R",    "R",   "",  "rD",""},
    {C, "rule_judgement",               "RIUD", "R",    "R",   "",  "rD",""},
    {C, "rule_failing",                 "RIUD", "R",    "R",   "",  "rD",""},
    {C, "rule_outcomes",                "RIUD", "R",    "R",   "",  "rD",""},
    {C, "recording_counter",            "RIUD", "R",    "R",   "",  "D", ""},
    {C, "segment",                      "RIUD", "RIUD", "R",   "",  "rD",""},
    {C, "search",                       "RIUD", "RIUD", "R",   "",  "",  ""},
    {C, "person_search",                "RIUD", "R",    "R",   "",  "",  ""},
    {C, "search_config",                "R",    "R",    "R",   "",  "",  ""},
    {C, "search_content",               "R",    "R",    "R",   "",  "",  ""},
    {C, "search_data",                  "R",    "R",    "R",   "",  "",  ""},
    {C, "search_docsize",               "R",    "R",    "R",   "",  "",  ""},
    {C, "search_idx",                   "R",    "R",    "R",   "",  "",  ""},
    {C, "person_search_config",         "R",    "R",    "R",   "",  "",  ""},
    {C, "person_search_content",        "R",    "R",    "R",   "",  "",  ""},
    {C, "person_search_data",           "R",    "R",    "R",   "",  "",  ""},
    {C, "person_search_docsize",        "R",    "R",    "R",   "",  "",  ""},
    {C, "person_search_idx",            "R",    "R",    "R",   "",  "",  ""},
};
// clang-format on

QByteArray expectedOf(const Expected &row, Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return row.officer;
    case Role::Investigator:
        return row.investigator;
    case Role::Dpo:
        return row.dpo;
    case Role::OrReviewer:
        return row.reviewer;
    case Role::RetentionService:
        return row.retention;
    case Role::Administrator:
        return row.administrator;
    }
    return {};
}

QByteArray schemaOf(VaultKind kind) { return kind == G ? "main" : "vault"; }

} // namespace

/// Every table that a full archive has, tried by every role. A table without a line here fails: whoever adds one says
/// who may do what.
class TestRolesAndTables : public QObject
{
    Q_OBJECT

    TempArchive m_archive{fullSchema()};
    std::map<VaultKind, Id> m_vaults;

    Database connect(Role role, VaultKind kind)
    {
        return m_archive.openAs(role, kind == G ? Id() : m_vaults.at(kind), kind);
    }
    QList<QByteArray> names(VaultKind kind, const QByteArray &sql)
    {
        Database all = m_archive.openUnrestricted(kind == G ? Id() : m_vaults.at(kind));
        QList<QByteArray> found;
        auto rows = all.prepare(sql);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().toString()));
        while (rows->step().value_or(false))
            found.append(rows->text(0).toUtf8());
        return found;
    }
    QList<QByteArray> tables(VaultKind kind)
    {
        return names(kind, "SELECT name FROM " + schemaOf(kind) + ".sqlite_master WHERE type = 'table' ORDER BY name");
    }
    QList<QByteArray> columns(VaultKind kind, const QByteArray &table)
    {
        return names(kind, "SELECT name FROM pragma_table_info('" + table + "', '" + schemaOf(kind) + "')");
    }
    static bool can(Database &database, const QByteArray &sql) { return database.prepare(sql).has_value(); }
    /// "R", "r" or nothing.
    static QByteArray some(qsizetype allowed, qsizetype all, char letter)
    {
        if (allowed == 0)
            return {};
        return QByteArray(1, allowed == all ? letter : char(letter + 'a' - 'A'));
    }
    QByteArray tried(Database &database, VaultKind kind, const QByteArray &table)
    {
        const QList<QByteArray> all = columns(kind, table);
        const QByteArray name = schemaOf(kind) + ".\"" + table + '"';
        qsizetype read = 0;
        qsizetype updated = 0;
        for (const QByteArray &column : all) {
            read += can(database, "SELECT \"" + column + "\" FROM " + name);
            updated += can(database, "UPDATE " + name + " SET \"" + column + "\" = 1");
        }
        QByteArray may = some(read, all.size(), 'R');
        if (can(database, "INSERT INTO " + name + "(\"" + all.first() + "\") VALUES(1)"))
            may += 'I';
        may += some(updated, all.size(), 'U');
        if (can(database, "DELETE FROM " + name))
            may += 'D';
        return may;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vaults[V] = m_archive.addVault(V);
        m_vaults[Q] = m_archive.addVault(Q);
        m_vaults[C] = m_archive.addVault(C);
    }

    void everyTableHasALine()
    {
        QStringList without;
        for (const VaultKind kind : {G, V, Q, C}) {
            for (const QByteArray &table : tables(kind)) {
                if (std::ranges::none_of(expectations,
                                         [&](const Expected &row) { return row.file == kind && table == row.table; }))
                    without += QString::fromUtf8(schemaOf(kind) + '.' + table);
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"say what each role may do to "_s + without.join(u", "_s)));
    }

    void everyLineHasATable()
    {
        for (const Expected &row : expectations)
            QVERIFY2(tables(row.file).contains(row.table), row.table);
    }

    void everyRoleTriesEverything_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allRoles)
            QTest::newRow(roleId(role).data()) << role;
    }
    void everyRoleTriesEverything()
    {
        QFETCH(Role, role);
        QStringList wrong;
        for (const VaultKind kind : {G, V, Q, C}) {
            Database database = connect(role, kind);
            for (const QByteArray &table : tables(kind)) {
                const QByteArray may = tried(database, kind, table);
                const auto row = std::ranges::find_if(
                    expectations, [&](const Expected &each) { return each.file == kind && table == each.table; });
                const QByteArray expected = row == std::end(expectations) ? "?" : expectedOf(*row, role);
                if (may != expected)
                    wrong +=
                        u"%1.%2 may %3, expected %4"_s.arg(QString::fromUtf8(schemaOf(kind)), QString::fromUtf8(table),
                                                           QString::fromUtf8(may), QString::fromUtf8(expected));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    // The sentences of DOMAIN 3.8, whatever the lines above say.
    void whatNoneOfThemMayEver()
    {
        for (const Expected &row : expectations) {
            const QByteArray reviewer = row.reviewer;
            const bool own = QByteArray(row.table) == "audit_event";
            QVERIFY2(own ? reviewer == "RI" : reviewer.isEmpty() || reviewer == "R", row.table); // no write at all
            if (row.file != G) {
                QVERIFY2(reviewer.isEmpty(), row.table); // sound, transcript, names, numbers
                QVERIFY2(QByteArray(row.administrator).isEmpty(), row.table);
                if (QByteArray(row.table) ==
                    "audit_head") // number and hash of the newest event, with each that is recorded
                    continue;
                QVERIFY2(!QByteArray(row.retention).contains('I') && !QByteArray(row.retention).contains('U'),
                         row.table); // carries out, decides nothing
                QVERIFY2(!QByteArray(row.dpo).contains('D') && !QByteArray(row.dpo).contains('I'), row.table);
            }
            if (row.file == Q)
                QVERIFY2(QByteArray(row.investigator).isEmpty() || QByteArray(row.table) == "schema_module", row.table);
        }
    }
};

VOICELOG_GUILESS_TEST(TestRolesAndTables)
#include "tst_rolesandtables.moc"
