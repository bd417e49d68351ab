-- Packages of many filings: who asked for them, how far they are, and where the result is kept for some days. The key is random, since
-- it stands in an address; who may have a package is asked all the same. The filings themselves are a later module's.

create table filing_archive (
    id              binary(16)  not null primary key,
    account_id      binary(16)  not null,
    account_name    varchar(64) not null,
    role            varchar(20) not null,
    bureau_id       binary(16)  not null,
    level           varchar(10) not null,
    origin          varchar(64) not null,
    -- the folder it is made in: another program with another folder leaves it alone
    place           binary(16)  not null,
    language        varchar(10) not null,
    -- null if its filings are of several
    round_id        binary(16)  null,
    state           varchar(10) not null,
    -- of the program that works on it, when it last said so, and how often one began
    runner          binary(16)  null,
    beat_at         datetime(6) null,
    begun           int         not null,
    filings         int         not null,
    done            int         not null,
    -- files in it, and files that could not be given
    files           int         not null,
    lacking         int         not null,
    size            bigint      null,
    digest          binary(32)  null,
    asked_at        datetime(6) not null,
    ended_at        datetime(6) null,
    expires_at      datetime(6) null,
    idempotency_key binary(16)  not null,
    constraint filing_archive_key unique (idempotency_key),
    constraint filing_archive_state check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED')),
    constraint filing_archive_made check ((state = 'DONE') = (digest is not null)
        and (digest is null) = (size is null) and (digest is null) = (expires_at is null)),
    constraint filing_archive_ended check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);
create index filing_archive_of on filing_archive (account_id, asked_at);
create index filing_archive_next on filing_archive (place, state, asked_at);

create table filing_archive_item (
    archive_id binary(16) not null,
    position   int        not null,
    filing_id  binary(16) not null,
    submission int        not null,
    primary key (archive_id, position),
    constraint filing_archive_item_once unique (archive_id, filing_id),
    constraint filing_archive_item_of foreign key (archive_id) references filing_archive (id)
);
