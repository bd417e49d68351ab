-- Complaints about holders of titles (投诉举报), at any time. Rows of other modules are named by their keys only.
create table complaint (
    id                 binary(16)    not null primary key,
    number             varchar(20)   not null,
    -- the number with letters that cannot be guessed: who has it may look the state up
    receipt            varchar(32)   not null,
    -- null for a firm that never registered here
    enterprise_id      binary(16)    null,
    holder             varchar(200)  not null,
    credit_code        char(18)      not null,
    rung               varchar(40)   not null,
    county_bureau_id   binary(16)    not null,
    city_bureau_id     binary(16)    not null,
    province_bureau_id binary(16)    not null,
    files              int           not null,
    received_at        datetime(6)   not null,
    status             varchar(12)   not null,
    -- what a bureau asks the firm, in its own words; it accepts the complaint by asking
    question           varchar(2000) null,
    asked_in           binary(16)    null,
    asked_in_name      varchar(100)  null,
    asked_by_name      varchar(64)   null,
    asked_at           datetime(6)   null,
    due_on             date          null,
    answer_files       binary(16)    not null,
    answer             text          null,
    answered_at        datetime(6)   null,
    answered_by_name   varchar(64)   null,
    decision           varchar(2000) null,
    settled_at         datetime(6)   null,
    settled_by         binary(16)    null,
    settled_by_name    varchar(64)   null,
    -- the case that a founded one led to
    case_number        varchar(20)   null,
    constraint complaint_number unique (number),
    constraint complaint_receipt unique (receipt),
    constraint complaint_answers unique (answer_files),
    constraint complaint_case unique (case_number),
    constraint complaint_status check (status in ('RECEIVED', 'ASKED', 'REFUSED', 'UNFOUNDED', 'FOUNDED')),
    constraint complaint_asked check ((question is null) = (asked_at is null) and (question is null) = (due_on is null)
        and (question is null) = (asked_in is null) and (question is null) = (asked_by_name is null)
        and (status not in ('ASKED', 'UNFOUNDED', 'FOUNDED') or question is not null)),
    constraint complaint_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_name is null)
        and (answer is null or question is not null)),
    constraint complaint_settled check ((status in ('RECEIVED', 'ASKED')) = (settled_at is null)
        and (settled_at is null) = (decision is null) and (settled_at is null) = (settled_by is null)
        and (settled_at is null) = (settled_by_name is null)),
    constraint complaint_founded check ((status = 'FOUNDED') = (case_number is not null)),
    constraint complaint_files check (files >= 0)
);
create index complaint_of_province on complaint (province_bureau_id, status, received_at, number);
create index complaint_of_city on complaint (city_bureau_id, status, received_at, number);
create index complaint_of_county on complaint (county_bureau_id, status, received_at, number);
create index complaint_of_firm on complaint (enterprise_id, received_at);

-- Who complains and what they say. A table of its own, so that no list, file or mail comes upon it by a join.
create table complaint_statement (
    complaint_id binary(16)   not null primary key,
    name         varchar(64)  not null,
    contact      varchar(100) not null,
    reason       text         not null,
    constraint complaint_statement_of foreign key (complaint_id) references complaint (id)
);
