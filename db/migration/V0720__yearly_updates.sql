-- The yearly update of a firm's data. What is typed, and what was signed: that is never changed; who signs again adds a row.
create table yearly_update_draft (
    enterprise_id  binary(16)  not null,
    for_year       int         not null,
    content        longtext    not null,
    revision       bigint      not null,
    handed_over_at datetime(6) null,
    saved_at       datetime(6) not null,
    primary key (enterprise_id, for_year)
);

create table yearly_update (
    id              binary(16)   not null primary key,
    enterprise_id   binary(16)   not null,
    for_year        int          not null,
    no              int          not null,
    enterprise_name varchar(200) not null,
    content         longtext     not null,
    content_digest  char(64)     not null,
    signatory_id    binary(16)   not null,
    signatory_name  varchar(64)  not null,
    late            boolean      not null,
    at              datetime(6)  not null,
    constraint yearly_update_once unique (enterprise_id, for_year, no),
    constraint yearly_update_no check (no >= 1)
);
