-- What is said about a filing, one of its figures or a page of its evidence. Nothing here is changed or taken away once it was said.
create table discussion (
    id                   binary(16)   not null primary key,
    filing_id            binary(16)   not null,
    -- the whole, a field with its year, or a page of a file; and the field or file by itself, to find them by
    about                varchar(160) not null,
    place                varchar(80)  not null,
    file_name            varchar(200) null,
    circle               varchar(10)  not null,
    -- of the bureau that began it; a circle is counted from this level
    level                varchar(10)  not null,
    bureau_id            binary(16)   not null,
    bureau_name          varchar(100) not null,
    opened_by_name       varchar(64)  not null,
    opened_at            datetime(6)  not null,
    last_at              datetime(6)  not null,
    messages             int          not null,
    resolved_at          datetime(6)  null,
    resolved_by_name     varchar(64)  null,
    resolved_bureau_name varchar(100) null,
    constraint discussion_of_filing foreign key (filing_id) references filing (id),
    constraint discussion_circle check (circle in ('BUREAU', 'UPWARD', 'OFFICIALS', 'FIRM')),
    constraint discussion_level check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint discussion_end check ((resolved_at is null) = (resolved_by_name is null)
        and (resolved_at is null) = (resolved_bureau_name is null))
);
create index discussion_latest on discussion (filing_id, last_at, id);

create table discussion_message (
    id            binary(16)    not null primary key,
    discussion_id binary(16)    not null,
    no            int           not null,
    kind          varchar(10)   not null,
    account_id    binary(16)    not null,
    account_name  varchar(64)   not null,
    -- null for the firm's people
    bureau_id     binary(16)    null,
    bureau_name   varchar(100)  null,
    content       varchar(2000) null,
    -- the names of those who were named, for officials to read
    mentioned     varchar(700)  null,
    at            datetime(6)   not null,
    constraint discussion_message_of foreign key (discussion_id) references discussion (id),
    constraint discussion_message_no unique (discussion_id, no),
    constraint discussion_message_kind check (kind in ('SAID', 'RESOLVED', 'REOPENED')),
    constraint discussion_message_content check ((kind = 'SAID') = (content is not null))
);

-- Up to which message somebody has read.
create table discussion_reading (
    account_id    binary(16) not null,
    discussion_id binary(16) not null,
    read_up_to    int        not null,
    primary key (account_id, discussion_id)
);
