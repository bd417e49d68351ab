-- Work on many filings at once: what was asked for, and what became of each filing. A job is looked at before it begins, and can be
-- continued after it was stopped: what is still WAITING has had no effect.

create table review_job (
    id              binary(16)  not null primary key,
    kind            varchar(10) not null,
    action          varchar(20) null,
    decision        longtext    null,
    bureau_id       binary(16)  not null,
    level           varchar(10) not null,
    account_id      binary(16)  not null,
    account_name    varchar(64) not null,
    origin          varchar(64) not null,
    state           varchar(12) not null,
    -- of the program that works on it, and when it last said so
    runner          binary(16)  null,
    beat_at         datetime(6) null,
    created_at      datetime(6) not null,
    started_at      datetime(6) null,
    ended_at        datetime(6) null,
    idempotency_key binary(16)  not null,
    constraint review_job_key unique (idempotency_key),
    constraint review_job_kind check (kind in ('DECIDE', 'UNDO', 'RELEASE')),
    constraint review_job_state check (state in ('PLANNED', 'RUNNING', 'INTERRUPTED', 'CANCELLED', 'DONE')),
    constraint review_job_decides check ((kind = 'DECIDE') = (decision is not null))
);
create index review_job_of_bureau on review_job (bureau_id, created_at);

create table review_job_item (
    job_id          binary(16)    not null,
    position        int           not null,
    filing_id       binary(16)    not null,
    number          varchar(40)   not null,
    enterprise_name varchar(200)  not null,
    credit_code     varchar(18)   not null,
    county_code     varchar(6)    not null,
    rung            varchar(40)   not null,
    -- of a release: what was decided, by whom, and the key of the decision
    action          varchar(20)   null,
    said            longtext      null,
    decided_by      varchar(64)   null,
    decision_key    binary(16)    null,
    state           varchar(10)   not null,
    reason_key      varchar(100)  null,
    reason_zh       varchar(1000) null,
    reason_en       varchar(1000) null,
    done_at         datetime(6)   null,
    primary key (job_id, position),
    constraint review_job_item_once unique (job_id, filing_id),
    constraint review_job_item_of foreign key (job_id) references review_job (id),
    constraint review_job_item_state check (state in ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
    constraint review_job_item_reason check ((state in ('REFUSED', 'FAILED')) = (reason_key is not null))
);
create index review_job_item_by_state on review_job_item (job_id, state, position);
