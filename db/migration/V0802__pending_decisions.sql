-- Decisions that a bureau has made and not released yet: at most one for a filing. The filing itself has not moved, so nobody else
-- sees them. What the list of a letter shows stands here as it was when the decision was made.

create table review_pending (
    filing_id       binary(16)   not null primary key,
    bureau_id       binary(16)   not null,
    level           varchar(10)  not null,
    round_id        binary(16)   not null,
    action          varchar(20)  not null,
    decision        longtext     not null,
    number          varchar(40)  not null,
    enterprise_name varchar(200) not null,
    credit_code     varchar(18)  not null,
    county_code     varchar(6)   not null,
    rung            varchar(40)  not null,
    account_id      binary(16)   not null,
    account_name    varchar(64)  not null,
    origin          varchar(64)  not null,
    decided_at      datetime(6)  not null,
    decision_key    binary(16)   not null,
    constraint review_pending_key unique (decision_key),
    constraint review_pending_action check (action in ('RECOMMEND', 'APPROVE', 'RETURN', 'DECLINE')),
    constraint review_pending_level check (level in ('COUNTY', 'CITY', 'PROVINCE'))
);
create index review_pending_of_bureau on review_pending (bureau_id, round_id, action);
