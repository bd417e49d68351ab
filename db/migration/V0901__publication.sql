-- What the province puts before the public: notices (公示), lists (名单), and the numbers they get.
-- Rows of other modules (bureaus, filings, enterprises) are named by their keys only.

create table publication_series (
    series      varchar(20) not null primary key,
    last_number int         not null,
    constraint publication_series_counts_up check (last_number >= 0)
);

create table notice (
    id                 binary(16)   not null primary key,
    number             varchar(20)  null,
    province_id        binary(16)   not null,
    issuer             varchar(100) not null,
    rung               varchar(40)  not null,
    round_id           binary(16)   not null,
    leads_to           varchar(20)  not null,
    batch_year         int          not null,
    batch              int          not null,
    title              varchar(200) not null,
    body               text         not null,
    working_days       int          not null,
    business_contact   varchar(100) not null,
    discipline_contact varchar(100) not null,
    status             varchar(10)  not null,
    opens_on           date         null,
    closes_on          date         null,
    closed_on          date         null,
    created_at         datetime(6)  not null,
    version            bigint       not null,
    constraint notice_number unique (number),
    constraint notice_status check (status in ('DRAFT', 'RUNNING', 'CLOSED')),
    constraint notice_leads_to check (leads_to in ('RECOGNITION', 'REVIEW_PASSED')),
    constraint notice_opened check ((status = 'DRAFT') = (number is null) and (status = 'DRAFT') = (opens_on is null)
        and (status = 'DRAFT') = (closes_on is null)),
    -- No notice ends before its window: not even for somebody who bypasses the program.
    constraint notice_closed check ((status = 'CLOSED') = (closed_on is not null) and (closed_on is null or closed_on > closes_on)),
    constraint notice_working_days check (working_days between 5 and 60)
);
create index notice_public on notice (status, opens_on, number);
create index notice_of_province on notice (province_id, status, created_at);

create table notice_entry (
    notice_id          binary(16)    not null,
    filing_id          binary(16)    not null,
    filing_number      varchar(40)   not null,
    enterprise_id      binary(16)    not null,
    name               varchar(200)  not null,
    credit_code        char(18)      not null,
    city_code          char(6)       not null,
    city_name          varchar(60)   not null,
    county_code        char(6)       not null,
    county_name        varchar(60)   not null,
    product            varchar(200)  not null,
    county_bureau_id   binary(16)    not null,
    city_bureau_id     binary(16)    not null,
    province_bureau_id binary(16)    not null,
    held_back_on       date          null,
    held_back_reason   varchar(1000) null,
    primary key (notice_id, filing_id),
    constraint notice_entry_firm unique (notice_id, credit_code),
    constraint notice_entry_of foreign key (notice_id) references notice (id),
    constraint notice_entry_held_back check ((held_back_on is null) = (held_back_reason is null))
);
create index notice_entry_order on notice_entry (notice_id, city_code, county_code, credit_code);

create table published_list (
    id              binary(16)   not null primary key,
    number          varchar(20)  not null,
    document_number varchar(60)  not null,
    kind            varchar(20)  not null,
    notice_id       binary(16)   not null,
    notice_number   varchar(20)  not null,
    province_id     binary(16)   not null,
    issuer          varchar(100) not null,
    rung            varchar(40)  not null,
    rung_name       varchar(60)  not null,
    batch_year      int          not null,
    batch           int          not null,
    title           varchar(200) not null,
    body            text         not null,
    published_on    date         not null,
    valid_until     date         null,
    entry_count     int          not null,
    digest          char(64)     not null,
    created_at      datetime(6)  not null,
    version         bigint       not null,
    constraint published_list_number unique (number),
    constraint published_list_document unique (province_id, document_number, kind),
    constraint published_list_notice unique (notice_id),
    constraint published_list_of foreign key (notice_id) references notice (id),
    constraint published_list_kind check (kind in ('RECOGNITION', 'REVIEW_PASSED', 'CANCELLATION', 'RENAMING')),
    constraint published_list_not_empty check (entry_count > 0)
);
create index published_list_newest on published_list (published_on, number);
create index published_list_rung on published_list (rung, published_on, number);

create table published_list_entry (
    list_id       binary(16)   not null,
    position      int          not null,
    filing_id     binary(16)   not null,
    enterprise_id binary(16)   not null,
    name          varchar(200) not null,
    credit_code   char(18)     not null,
    city_code     char(6)      not null,
    city_name     varchar(60)  not null,
    county_code   char(6)      not null,
    county_name   varchar(60)  not null,
    product       varchar(200) not null,
    primary key (list_id, position),
    constraint published_list_entry_firm unique (list_id, credit_code),
    constraint published_list_entry_filing unique (filing_id),
    constraint published_list_entry_of foreign key (list_id) references published_list (id)
);
