-- Objections to public notices (公示异议), and supplements to lists for firms that were cleared after the list was out.

create table objection (
    id                 binary(16)    not null primary key,
    number             varchar(20)   not null,
    -- the number with letters that cannot be guessed: who has it may look the state up
    receipt            varchar(32)   not null,
    notice_id          binary(16)    not null,
    filing_id          binary(16)    not null,
    enterprise_id      binary(16)    not null,
    county_bureau_id   binary(16)    not null,
    city_bureau_id     binary(16)    not null,
    province_bureau_id binary(16)    not null,
    files              int           not null,
    received_at        datetime(6)   not null,
    status             varchar(10)   not null,
    decision           varchar(2000) null,
    settled_at         datetime(6)   null,
    settled_by         binary(16)    null,
    settled_by_name    varchar(64)   null,
    constraint objection_number unique (number),
    constraint objection_receipt unique (receipt),
    constraint objection_against foreign key (notice_id, filing_id) references notice_entry (notice_id, filing_id),
    constraint objection_status check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
    constraint objection_settled check ((status = 'OPEN') = (settled_at is null) and (status = 'OPEN') = (decision is null)
        and (status = 'OPEN') = (settled_by is null) and (status = 'OPEN') = (settled_by_name is null)),
    constraint objection_files check (files >= 0)
);
create index objection_of_province on objection (province_bureau_id, status, received_at, number);
create index objection_of_city on objection (city_bureau_id, status, received_at, number);
create index objection_of_county on objection (county_bureau_id, status, received_at, number);
create index objection_of_firm on objection (enterprise_id, received_at);

-- Who objects and what they say. A table of its own, so that no list, file or mail comes upon it by a join.
create table objection_statement (
    objection_id binary(16)   not null primary key,
    name         varchar(64)  not null,
    contact      varchar(100) not null,
    reason       text         not null,
    constraint objection_statement_of foreign key (objection_id) references objection (id)
);

-- What a bureau asks the firm, and what the firm answers. Asked in the bureau's own words.
create table objection_inquiry (
    id               binary(16)    not null primary key,
    objection_id     binary(16)    not null,
    bureau_id        binary(16)    not null,
    bureau_name      varchar(100)  not null,
    asked_by_name    varchar(64)   not null,
    question         varchar(2000) not null,
    asked_at         datetime(6)   not null,
    due_on           date          not null,
    answer           text          null,
    answered_at      datetime(6)   null,
    answered_by_name varchar(64)   null,
    constraint objection_inquiry_of foreign key (objection_id) references objection (id),
    constraint objection_inquiry_answered check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by_name is null))
);
create index objection_inquiry_order on objection_inquiry (objection_id, asked_at);

-- What county and city think, one each; what they said before stands in the trail.
create table objection_finding (
    objection_id binary(16)    not null,
    level        varchar(10)   not null,
    bureau_name  varchar(100)  not null,
    by_name      varchar(64)   not null,
    opinion      varchar(12)   not null,
    text         varchar(2000) not null,
    at           datetime(6)   not null,
    primary key (objection_id, level),
    constraint objection_finding_of foreign key (objection_id) references objection (id),
    constraint objection_finding_level check (level in ('COUNTY', 'CITY')),
    constraint objection_finding_opinion check (opinion in ('FOUNDED', 'UNFOUNDED', 'UNCLEAR'))
);

-- 0 for the list of a notice, 1 and so on for what was added to it later.
alter table published_list add column supplement int not null default 0;
alter table published_list add constraint published_list_of_notice unique (notice_id, supplement);
alter table published_list drop index published_list_notice;
