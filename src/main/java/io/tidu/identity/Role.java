package io.tidu.identity;

/** What an account is for. One account has one role, so that no person holds two that must stay apart. */
public enum Role {
    /** Fills filings for an enterprise (填报人). */
    FILLER,
    /** Confirms filings for an enterprise with legal effect (法定代表人或其授权人). */
    SIGNATORY,
    /** Reviews filings for a bureau of any level. */
    REVIEWER,
    /** Puts decisions of the province into notices and lists. */
    PUBLISHER,
    /** Judges filings handed out by the province. */
    EXPERT,
    /** Keeps bureaus and accounts (系统管理员). */
    SYSTEM_ADMIN,
    /** Keeps security settings (安全管理员). */
    SECURITY_ADMIN,
    /** Reads the log, and nothing else (审计管理员). */
    AUDITOR
}
