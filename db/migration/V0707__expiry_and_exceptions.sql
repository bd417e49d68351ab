-- Filings that were never submitted end with the window and come back if it is moved. Exceptions (grace) are named, listed and
-- revocable; what was done with a round is kept with its reason.

alter table filing drop constraint filing_status;
alter table filing add constraint filing_status check (status in ('DRAFT', 'AWAITING_SIGNATURE', 'EXPIRED', 'COUNTY_REVIEW',
    'CITY_REVIEW', 'PROVINCE_REVIEW', 'RETURNED', 'PROPOSED', 'PUBLICITY', 'APPROVED', 'LISTED', 'NOT_RECOMMENDED', 'REJECTED',
    'WITHDRAWN'));
alter table filing drop constraint filing_beyond_draft;
alter table filing add constraint filing_beyond_draft check (submission_no > 0
    or status in ('DRAFT', 'AWAITING_SIGNATURE', 'EXPIRED', 'WITHDRAWN'));
alter table filing add constraint filing_expired check (status <> 'EXPIRED' or submission_no = 0);
create index filing_of_round_by_status on filing (round_id, status, submission_no, id);

create table filing_round_grace (
    id            binary(16)   not null primary key,
    round_id      binary(16)   not null,
    enterprise_id binary(16)   null,
    bureau_id     binary(16)   null,
    with_firms    boolean      not null,
    until_at      datetime(6)  not null,
    reason        varchar(500) not null,
    granted_at    datetime(6)  not null,
    granted_by    varchar(64)  not null,
    revoked_at    datetime(6)  null,
    revoked_by    varchar(64)  null,
    revoked_why   varchar(500) null,
    version       bigint       not null,
    constraint filing_round_grace_of foreign key (round_id) references filing_round (id),
    constraint filing_round_grace_for check ((enterprise_id is null) <> (bureau_id is null)),
    constraint filing_round_grace_firms check (with_firms = 0 or bureau_id is not null),
    constraint filing_round_grace_revoked check ((revoked_at is null) = (revoked_by is null)
        and (revoked_at is null) = (revoked_why is null))
);

-- Append-only.
create table filing_round_trace (
    id       binary(16)   not null primary key,
    round_id binary(16)   not null,
    verb     varchar(30)  not null,
    at       datetime(6)  not null,
    who      varchar(64)  not null,
    reason   varchar(500) null,
    changes  longtext     not null,
    constraint filing_round_trace_of foreign key (round_id) references filing_round (id)
);
create index filing_round_trace_in_order on filing_round_trace (round_id, at, id);
