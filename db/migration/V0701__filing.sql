-- Rounds, filings, what was typed and submitted, and every step as an event.

create table filing_round (
    id                 binary(16)  not null primary key,
    rung               varchar(40) not null,
    kind               varchar(10) not null,
    round_year         int         not null,
    batch              int         not null,
    edition            varchar(20) not null,
    province_bureau_id binary(16)  not null,
    opens_at           datetime(6) not null,
    closes_at          datetime(6) not null,
    status             varchar(10) not null,
    version            bigint      not null,
    constraint filing_round_named unique (province_bureau_id, rung, kind, round_year, batch),
    constraint filing_round_kind check (kind in ('NEW', 'REVIEW')),
    constraint filing_round_status check (status in ('PLANNED', 'OPEN', 'CLOSED')),
    constraint filing_round_window check (opens_at < closes_at),
    constraint filing_round_batch check (batch >= 1)
);

-- The row is the fold of the filing's events; names and codes are as of the start, and again as of the first submission.
create table filing (
    id                 binary(16)   not null primary key,
    round_id           binary(16)   not null,
    enterprise_id      binary(16)   not null,
    enterprise_name    varchar(200) not null,
    credit_code        varchar(18)  not null,
    county_code        varchar(6)   not null,
    county_bureau_id   binary(16)   not null,
    city_bureau_id     binary(16)   not null,
    province_bureau_id binary(16)   not null,
    rung               varchar(40)  not null,
    number             varchar(40)  null,
    status             varchar(20)  not null,
    turn               varchar(10)  null,
    turn_since         datetime(6)  not null,
    started_at         datetime(6)  not null,
    submitted_at       datetime(6)  null,
    submission_no      int          not null,
    resume_at          varchar(10)  null,
    sequence           int          not null,
    verdict            varchar(12)  null,
    unmet              int          not null,
    unknown            int          not null,
    -- 1 while it counts, null once withdrawn: a firm has one live filing in a round, and as many withdrawn ones as it likes
    live               boolean      null,
    version            bigint       not null,
    constraint filing_number unique (number),
    constraint filing_one_live unique (round_id, enterprise_id, live),
    constraint filing_of_round foreign key (round_id) references filing_round (id),
    constraint filing_status check (status in ('DRAFT', 'AWAITING_SIGNATURE', 'COUNTY_REVIEW', 'CITY_REVIEW',
        'PROVINCE_REVIEW', 'RETURNED', 'PROPOSED', 'PUBLICITY', 'APPROVED', 'LISTED', 'NOT_RECOMMENDED', 'REJECTED',
        'WITHDRAWN')),
    constraint filing_live check ((status = 'WITHDRAWN') = (live is null) and (live is null or live = 1)),
    constraint filing_submitted check ((submission_no = 0) = (submitted_at is null)
        and (submission_no = 0) = (number is null) and (submission_no = 0) = (verdict is null)),
    constraint filing_beyond_draft check (submission_no > 0
        or status in ('DRAFT', 'AWAITING_SIGNATURE', 'WITHDRAWN'))
);
create index filing_of_enterprise on filing (enterprise_id, started_at);

create table filing_draft (
    filing_id binary(16)  not null primary key,
    content   longtext    not null,
    -- for each path: the revision that changed it last, by whom and when
    touched   longtext    not null,
    revision  bigint      not null,
    saved_at  datetime(6) not null,
    constraint filing_draft_of foreign key (filing_id) references filing (id)
);

-- Append-only.
create table filing_submission (
    id              binary(16)  not null primary key,
    filing_id       binary(16)  not null,
    no              int         not null,
    content         longtext    not null,
    content_digest  varchar(64) not null,
    facts           longtext    not null,
    assessment      longtext    not null,
    edition         varchar(20) not null,
    rulebook_digest varchar(64) not null,
    verdict         varchar(12) not null,
    signatory_id    binary(16)  not null,
    signatory_name  varchar(64) not null,
    at              datetime(6) not null,
    constraint filing_submission_no unique (filing_id, no),
    constraint filing_submission_of foreign key (filing_id) references filing (id)
);

-- Append-only.
create table filing_event (
    id              binary(16)    not null primary key,
    filing_id       binary(16)    not null,
    sequence        int           not null,
    action          varchar(20)   not null,
    from_status     varchar(20)   null,
    to_status       varchar(20)   not null,
    party           varchar(10)   not null,
    account_id      binary(16)    not null,
    account_name    varchar(64)   not null,
    role            varchar(20)   not null,
    bureau_id       binary(16)    null,
    origin          varchar(64)   not null,
    at              datetime(6)   not null,
    reason          varchar(2000) null,
    fields          longtext      null,
    document        varchar(100)  null,
    submission_no   int           not null,
    idempotency_key binary(16)    not null,
    constraint filing_event_sequence unique (filing_id, sequence),
    constraint filing_event_key unique (idempotency_key),
    constraint filing_event_of foreign key (filing_id) references filing (id),
    constraint filing_event_begins check ((sequence = 1) = (from_status is null))
);

-- The latest number of each series; not without gaps, since a number is not given back.
create table filing_number (
    prefix     varchar(20) not null,
    for_year   int         not null,
    latest     int         not null,
    primary key (prefix, for_year)
);
