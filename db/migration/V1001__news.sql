-- What people are told. One row for a person, a firm or a bureau, whoever reads it; a mark for each who has.

create table news (
    id         binary(16)   not null primary key,
    -- the key of an account, an enterprise or a bureau
    reader_id  binary(16)   not null,
    role       varchar(20)  null,
    within_id  binary(16)   null,
    topic      varchar(20)  not null,
    -- when it ends, settled_at is set for all readers at once
    fact       varchar(80)  null,
    once_key   varchar(120) not null,
    filing_id  binary(16)   null,
    number     varchar(40)  null,
    rung       varchar(40)  null,
    on_day     date         null,
    amount     int          null,
    path       varchar(200) not null,
    at         datetime(6)  not null,
    settled_at datetime(6)  null,
    constraint news_once unique (reader_id, once_key)
);
create index news_of_reader on news (reader_id, at, id);
create index news_fact on news (fact);
create index news_open on news (topic, settled_at, reader_id);

create table news_read (
    account_id binary(16)  not null,
    news_id    binary(16)  not null,
    read_at    datetime(6) not null,
    primary key (account_id, news_id)
);

-- How each person reads: everything up to a moment is read; and what reaches the person how. No row: as usual for the role.
create table news_reader (
    account_id binary(16)  not null primary key,
    read_up_to datetime(6) null,
    digest     boolean     null,
    language   varchar(10) null
);

create table news_preference (
    account_id binary(16)  not null,
    kind       varchar(12) not null,
    in_app     boolean     not null,
    by_mail    boolean     not null,
    primary key (account_id, kind)
);
