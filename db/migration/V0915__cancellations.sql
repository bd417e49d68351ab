-- Cases in which titles may be taken away: proposed by a bureau, the firm heard, decided by the province, carried out by a list.
-- Rows of other modules (bureaus, enterprises, titles) are named by their keys only.
create table cancellation_case (
    id                 binary(16)    not null primary key,
    number             varchar(20)   not null,
    -- null for a firm that never registered here
    enterprise_id      binary(16)    null,
    holder             varchar(200)  not null,
    credit_code        char(18)      not null,
    rung               varchar(40)   not null,
    cause              varchar(40)   not null,
    -- where the holder is, and since when the rule is asked: they choose it
    region_code        char(6)       not null,
    opened_on          date          not null,
    clause_zh          varchar(300)  not null,
    clause_en          varchar(300)  not null,
    document           varchar(200)  not null,
    certainty          varchar(20)   not null,
    county_bureau_id   binary(16)    not null,
    city_bureau_id     binary(16)    not null,
    province_bureau_id binary(16)    not null,
    -- null where the firm itself asks
    opened_in          binary(16)    null,
    opened_in_name     varchar(100)  null,
    opened_by          binary(16)    not null,
    opened_by_name     varchar(64)   not null,
    opened_at          datetime(6)   not null,
    facts              varchar(4000) not null,
    -- null where nobody needs to be heard
    answer_due_on      date          null,
    answer_files       binary(16)    not null,
    answer             text          null,
    answered_at        datetime(6)   null,
    answered_by_name   varchar(64)   null,
    status             varchar(10)   not null,
    decision           varchar(2000) null,
    decided_at         datetime(6)   null,
    decided_by         binary(16)    null,
    decided_by_name    varchar(64)   null,
    constraint cancellation_case_number unique (number),
    constraint cancellation_case_answers unique (answer_files),
    constraint cancellation_case_status check (status in ('HEARING', 'DECIDED', 'PUBLISHED', 'DROPPED')),
    constraint cancellation_case_answered check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by_name is null)),
    constraint cancellation_case_decided check ((status = 'HEARING') = (decision is null)
        and (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)
        and (decision is null) = (decided_by_name is null)),
    -- of one who opens and one who decides: not for who bypasses the program either
    constraint cancellation_case_four_eyes check (status not in ('DECIDED', 'PUBLISHED') or decided_by <> opened_by)
);
create index cancellation_case_of_province on cancellation_case (province_bureau_id, status, opened_at, number);
create index cancellation_case_of_city on cancellation_case (city_bureau_id, status, opened_at, number);
create index cancellation_case_of_county on cancellation_case (county_bureau_id, status, opened_at, number);
create index cancellation_case_of_firm on cancellation_case (enterprise_id, opened_at);

-- The titles a case is about. live is 1 until the title is taken away, was gone before, or the case came to nothing: a firm's rung is in
-- one case at a time.
create table cancellation_title (
    case_id     binary(16)  not null,
    rung        varchar(40) not null,
    credit_code char(18)    not null,
    title_id    binary(16)  not null,
    granted_by  varchar(60) not null,
    granted_on  date        not null,
    valid_until date        not null,
    list_number varchar(20) null,
    ended_on    date        null,
    gone_on     date        null,
    live        boolean     null,
    primary key (case_id, rung),
    constraint cancellation_title_of foreign key (case_id) references cancellation_case (id),
    constraint cancellation_title_once unique (credit_code, rung, live),
    constraint cancellation_title_live check (live is null or (live = 1 and list_number is null and gone_on is null)),
    constraint cancellation_title_ended check ((list_number is null) = (ended_on is null))
);

-- Append-only: who did what, in the words that were said.
create table cancellation_step (
    id          binary(16)    not null primary key,
    case_id     binary(16)    not null,
    action      varchar(12)   not null,
    by_name     varchar(64)   not null,
    bureau_name varchar(100)  null,
    words       varchar(8000) null,
    at          datetime(6)   not null,
    constraint cancellation_step_of foreign key (case_id) references cancellation_case (id),
    constraint cancellation_step_action check (action in ('OPENED', 'ANSWERED', 'DECIDED', 'DROPPED', 'UNDONE', 'PUBLISHED'))
);
create index cancellation_step_order on cancellation_step (case_id, at, id);
