// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RoleAuthorizer.h"

#include "Sqlite.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace voicelog {

namespace {

/// Unindex: take rows out of a full-text index, through Connection::deleteFromIndex and its like alone. Who may no
/// more than that sees nothing of it: even a row's key tells which words a row has where it comes from a search.
enum Operation : quint8 { None = 0, Read = 1, Insert = 2, Update = 4, Delete = 8, Unindex = 16 };
constexpr quint8 R = Read;
constexpr quint8 RI = Read | Insert;
constexpr quint8 RU = Read | Update;
constexpr quint8 RD = Read | Delete;
constexpr quint8 RIU = Read | Insert | Update;
constexpr quint8 All = Read | Insert | Update | Delete;

/// What each role may do to a table. `table` "*" is every table of that kind of file without a line of its own.
/// `updates` names the only column that may be updated, where there is a limit. In a case's vault the lines of
/// recordings hold, except for tables that have a line of their own there.
struct TableRule
{
    VaultKind kind;
    std::string_view table;
    quint8 officer, investigator, dpo, reviewer, retention, administrator;
    std::string_view updates = {};
};

using enum VaultKind;
// clang-format off
constexpr std::array tableRules{
    //        file        table            officer investigator dpo   reviewer retention administrator
    TableRule{Governance, "archive",        R,     R,           R,    R,       R,        R},
    TableRule{Governance, "account",        RIU,   R,           R,    R,       R,        RIU, "disabled"},
    TableRule{Governance, "vault",          RIU,   R,           R,    R,       RU,       R, "destroyed_at"},
    TableRule{Governance, "vault_intake",   RIU,   R,           R,    R,       R,        R},
    // With each event that is recorded beside a vault, by whoever may open one.
    TableRule{Governance, "vault_head",     RIU,   RIU,         RIU,  R,       RIU,      R},
    TableRule{Governance, "audit_event",    RI,    RI,          RI,   RI,      RI,       RI},
    TableRule{Governance, "backup_record",  RI,    None,        R,    None,    RI,       RI},
    TableRule{Governance, "backup_end",     RI,    None,        R,    None,    RI,       RI},
    TableRule{Governance, "restore_record", RI,    None,        R,    None,    R,        RI},
    TableRule{Governance, "restore_review", RI,    None,        R,    None,    R,        R},
    TableRule{Governance, "private_item",   All,   All,         All,  None,    Delete,   All},
    TableRule{Governance, "schema_module",  R,     R,           R,    R,       R,        R},
    TableRule{Governance, "sqlite_sequence",R,     R,           R,    R,       R,        R},
    TableRule{Governance, "programme",      All,   R,           R,    R,       R,        R},
    TableRule{Governance, "programme_turn", RI,    R,           R,    R,       R,        R},
    TableRule{Governance, "programme_version", RI, None,        R,    R,       None,     None},
    TableRule{Governance, "announcement_sound", All, None,      R,    None,    None,     None},
    TableRule{Governance, "employee_notice", RIU,  None,        R,    R,       None,     None},
    TableRule{Governance, "employee_notice_version", RI, None,  R,    R,       None,     None},
    TableRule{Governance, "works_council_record", RIU, None,    R,    None,    None,     None},
    TableRule{Governance, "works_council_record_version", RI, None, R, None,   None,     None},
    TableRule{Governance, "works_council_consent", All, None,   R,    R,       None,     None},
    TableRule{Governance, "balancing",      RI,    None,        R,    None,    None,     None},
    TableRule{Governance, "balancing_draft",All,   None,        R,    None,    None,     None},
    TableRule{Governance, "balancing_advice",R,    None,        RI,   None,    None,     None},
    TableRule{Governance, "balancing_version",RI,  None,        R,    R,       None,     None},
    TableRule{Governance, "balancing_withdrawal",RI,None,       R,    R,       None,     None},
    TableRule{Governance, "balancing_use",  All,   None,        R,    None,    None,     None},
    TableRule{Governance, "rule_edition",   All,   R,           R,    R,       R,        R},
    // A reviewer reads what was ACTIVE, not what is being worked on. Nobody deletes from the register.
    TableRule{Governance, "processing_entry",   RIU, None,      R,    None,    None,     None},
    TableRule{Governance, "processing_version", RI,  None,      R,    R,       None,     None},
    TableRule{Governance, "processing_end",     RI,  None,      R,    R,       None,     None},
    TableRule{Governance, "processing_use",     All, None,      R,    R,       None,     None},
    // Cases without a name or a word: a reviewer counts them, the service that destroys knows which are over.
    TableRule{Governance, "monitoring_case",RIU,   R,           R,    R,       R,        None},
    TableRule{Governance, "case_turn",      RI,    R,           R,    R,       R,        None},
    TableRule{Governance, "case_grant",     RI,    R,           R,    R,       R,        None},
    TableRule{Governance, "case_grant_end", RI,    R,           R,    R,       R,        None},
    // The retention service carries out what officers decided; what was destroyed anybody may know.
    TableRule{Governance, "retention_term", RI,    None,        R,    R,       R,        None},
    TableRule{Governance, "retention_hold", RIU,   None,        R,    None,    R,        None},
    TableRule{Governance, "destruction_pause", All, None,       R,    None,    R,        None},
    TableRule{Governance, "recording_copy", All,   None,        R,    None,    RU | Delete, None},
    TableRule{Governance, "vault_due",      All,   None,        R,    R,       R,        None},
    TableRule{Governance, "destruction_order", RI, None,        R,    None,    R,        None},
    TableRule{Governance, "destruction_decision", RI, None,     R,    None,    R,        None},
    TableRule{Governance, "destruction",    RI,    R,           R,    R,       RI,       R},
    TableRule{Governance, "retention_run",  RI,    None,        R,    None,    RI,       None},
    // Requests without a name or a word.
    TableRule{Governance, "data_request",   RIU,   None,        R,    None,    None,     None},
    TableRule{Governance, "data_request_turn", RI, None,        R,    None,    None,     None},
    TableRule{Governance, "data_request_package", RIU, None,    R,    None,    RU,       None},
    TableRule{Governance, "import_mapping", All,   None,        R,    None,    None,     None},
    TableRule{Governance, "*",              All,   None,        None, None,    None,     None},
    TableRule{Recordings, "audit_head",     RIU,   RIU,         RIU,  None,    RIU,      None},
    TableRule{Recordings, "schema_module",  R,     R,           R,    None,    R,        None},
    TableRule{Recordings, "segment",        All,   All,         R,    None,    Delete,   None},
    TableRule{Recordings, "search",         All,   All,         R,    None,    Unindex,  None},
    TableRule{Recordings, "search_config",  All,   All,         R,    None,    None,     None},
    TableRule{Recordings, "search_data",    All,   All,         R,    None,    None,     None},
    TableRule{Recordings, "search_idx",     All,   All,         R,    None,    None,     None},
    TableRule{Recordings, "search_content", All,   All,         R,    None,    None,     None},
    TableRule{Recordings, "search_docsize", All,   All,         R,    None,    None,     None},
    TableRule{Recordings, "person_search",  All,   R,           R,    None,    Unindex,  None},
    TableRule{Recordings, "person_search_config",  All, R,      R,    None,    None,     None},
    TableRule{Recordings, "person_search_data",    All, R,      R,    None,    None,     None},
    TableRule{Recordings, "person_search_idx",     All, R,      R,    None,    None,     None},
    TableRule{Recordings, "person_search_content", All, R,      R,    None,    None,     None},
    TableRule{Recordings, "person_search_docsize", All, R,      R,    None,    None,     None},
    TableRule{Recordings, "recording_due",  All,   R,           R,    None,    RD,       None},
    TableRule{Recordings, "recording_hold", All,   R,           R,    None,    RD,       None},
    TableRule{Recordings, "hold_text",      All,   None,        R,    None,    Delete,   None},
    TableRule{Recordings, "destruction_item", All, None,        R,    None,    RD,       None},
    TableRule{Recordings, "person_word",    R,     None,        R,    None,    None,     None},
    TableRule{Recordings, "kept_proof",     RI | Delete, R,     R,    None,    RD,       None},
    TableRule{Recordings, "correction_note", RI | Delete, R, R,  None,    Delete,   None},
    TableRule{Recordings, "*",              All,   R,           R,    None,    Delete,   None},
    TableRule{Case,       "case_dossier",   RI,    R,           R,    None,    None,     None},
    TableRule{Case,       "case_grant_reason", RI, R,           R,    None,    None,     None},
    TableRule{Requests,   "audit_head",     RIU,   RIU,         RIU,  None,    RIU,      None},
    TableRule{Requests,   "schema_module",  R,     R,           R,    None,    R,        None},
    TableRule{Requests,   "request_file",   All,   None,        R,    None,    None,     None},
    // Sound and words: who may only read what was written of a request has no use for them.
    TableRule{Requests,   "request_package", RI | Delete, None, None, None,    Delete,   None},
    TableRule{Requests,   "request_package_file", All, None,    None, None,    Delete,   None},
    TableRule{Requests,   "request_package_piece", RI | Delete, None, None, None, Delete, None},
    TableRule{Requests,   "*",              All,   None,        R,    None,    Delete,   None},
};
// clang-format on

quint8 allowedTo(const TableRule &rule, Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return rule.officer;
    case Role::Investigator:
        return rule.investigator;
    case Role::Dpo:
        return rule.dpo;
    case Role::OrReviewer:
        return rule.reviewer;
    case Role::RetentionService:
        return rule.retention;
    case Role::Administrator:
        return rule.administrator;
    }
    Q_UNREACHABLE_RETURN(None);
}

const TableRule *lineOf(VaultKind kind, std::string_view table)
{
    const auto found = std::ranges::find_if(
        tableRules, [&](const TableRule &rule) { return rule.kind == kind && rule.table == table; });
    return found == tableRules.end() ? nullptr : &*found;
}

const TableRule &ruleFor(VaultKind kind, QByteArrayView table)
{
    const TableRule *own = lineOf(kind, {table.data(), size_t(table.size())});
    if (own != nullptr)
        return *own;
    if (kind == VaultKind::Case)
        return ruleFor(VaultKind::Recordings, table);
    const TableRule *general = lineOf(kind, "*"sv);
    Q_ASSERT(general != nullptr);
    return *general;
}

bool contains(std::span<const std::string_view> names, QByteArrayView name)
{
    return std::ranges::any_of(names, [&name](std::string_view other) {
        return name.compare(QByteArrayView(other.data(), qsizetype(other.size())), Qt::CaseInsensitive) == 0;
    });
}

// Who may destroy but not read still finds the rows by these.
constexpr std::array keyColumns{""sv,        "rowid"sv,        "rec"sv,         "id"sv,         "recording"sv,
                                "media"sv,   "person"sv,       "chunk"sv,       "identifier"sv, "seq"sv,
                                "state"sv,   "programme_id"sv, "lease_until"sv, "outcomes"sv,   "hold"sv,
                                "package"sv, "key"sv,          "duration_ms"sv, "byte_count"sv, "verified_intact"sv};

bool tableAllowed(Role role, VaultKind vaultKind, const SqlAction &asked, Operation operation)
{
    if (asked.first == "sqlite_master" || asked.first == "sqlite_schema")
        return operation == Read;
    if (asked.schema == "temp")
        return false;
    const bool inVault = asked.schema == "vault";
    const TableRule &rule = ruleFor(inVault ? vaultKind : Governance, asked.first);
    if ((allowedTo(rule, role) & operation) == 0)
        return operation == Read && (allowedTo(rule, role) & Delete) != 0 && contains(keyColumns, asked.second);
    return operation != Update || rule.updates.empty() ||
           asked.second == QByteArrayView(rule.updates.data(), qsizetype(rule.updates.size()));
}

// Those that only tell something: without an argument, or where the argument is what to tell about.
constexpr std::array tellingPragmas{"data_version"sv,   "page_count"sv,      "page_size"sv,    "freelist_count"sv,
                                    "cipher_version"sv, "compile_options"sv, "user_version"sv, "foreign_keys"sv};
constexpr std::array askingPragmas{
    "table_info"sv,  "table_xinfo"sv, "table_list"sv,      "index_list"sv,        "index_info"sv,
    "index_xinfo"sv, "quick_check"sv, "integrity_check"sv, "foreign_key_check"sv, "cipher_integrity_check"sv};
// How much memory this connection may keep pages in: nothing that could be learned or changed.
constexpr std::array tuningPragmas{"cache_size"sv};
constexpr std::array forbiddenFunctions{"load_extension"sv, "sqlcipher_export"sv, "fts3_tokenizer"sv};

// What FTS5 appends to an index's name for its own tables.
constexpr std::array indexParts{"_config"sv, "_content"sv, "_data"sv, "_docsize"sv, "_idx"sv};

bool pragmaAllowed(const SqlAction &asked)
{
    return (asked.second.isNull() && contains(tellingPragmas, asked.first)) || contains(askingPragmas, asked.first) ||
           contains(tuningPragmas, asked.first);
}

} // namespace

bool isAllowed(Role role, VaultKind vaultKind, const SqlAction &asked)
{
    switch (asked.action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return true;
    case SQLITE_READ:
        return tableAllowed(role, vaultKind, asked, Read);
    case SQLITE_INSERT:
        return tableAllowed(role, vaultKind, asked, Insert);
    case SQLITE_UPDATE:
        return tableAllowed(role, vaultKind, asked, Update);
    case SQLITE_DELETE:
        return tableAllowed(role, vaultKind, asked, Delete);
    case SQLITE_FUNCTION:
        return !contains(forbiddenFunctions, asked.second);
    case SQLITE_PRAGMA:
        return pragmaAllowed(asked);
    default:
        return false; // attach, detach, every CREATE, DROP and ALTER, REINDEX, ANALYZE, and what is yet to come
    }
}

bool isIndexDeletion(Role role, VaultKind vaultKind, const SqlAction &asked, QByteArrayView index)
{
    if (asked.schema != "vault" || !asked.trigger.isEmpty() || !asked.first.startsWith(index))
        return false;
    const QByteArrayView part = asked.first.sliced(index.size());
    if (!part.isEmpty() && !contains(indexParts, part))
        return false;
    switch (asked.action) {
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return (allowedTo(ruleFor(vaultKind, index), role) & (Delete | Unindex)) != 0;
    default:
        return false;
    }
}

QString describe(const SqlAction &asked)
{
    QString verb;
    switch (asked.action) {
    case SQLITE_READ:
        verb = u"read"_s;
        break;
    case SQLITE_INSERT:
        verb = u"insert"_s;
        break;
    case SQLITE_UPDATE:
        verb = u"update"_s;
        break;
    case SQLITE_DELETE:
        verb = u"delete"_s;
        break;
    case SQLITE_PRAGMA:
        verb = u"pragma"_s;
        break;
    default:
        verb = u"statement %1"_s.arg(asked.action);
        break;
    }
    const QString object = QString::fromUtf8(asked.action == SQLITE_FUNCTION ? asked.second : asked.first);
    return asked.schema.isEmpty() ? verb + u' ' + object
                                  : verb + u' ' + QString::fromUtf8(asked.schema) + u'.' + object;
}

} // namespace voicelog
