-- Filters of the desk under a name, what a person is used to at the desk, and the figures a bureau has checked.

create table review_view (
    id         binary(16)    not null primary key,
    bureau_id  binary(16)    not null,
    account_id binary(16)    not null,
    made_by    varchar(64)   not null,
    name       varchar(40)   not null,
    query      varchar(2000) not null,
    shared     boolean       not null,
    changed_at datetime(6)   not null
);

-- Names are unique for a person by the service: a key would refuse the merger of two bureaus that one person worked for.
create index review_view_of_account on review_view (account_id, bureau_id);
create index review_view_of_bureau on review_view (bureau_id, shared);

create table review_habit (
    account_id  binary(16)    not null primary key,
    layout      varchar(1000) not null,
    start_view  binary(16),
    single_keys boolean       not null
);

-- A mark holds as long as the figure is what it was: the digest is of what the firm said in that field.
create table review_checked (
    filing_id     binary(16)  not null,
    bureau_id     binary(16)  not null,
    field         varchar(50) not null,
    submission_no int         not null,
    digest        char(64)    not null,
    checked_by    varchar(64) not null,
    checked_at    datetime(6) not null,
    primary key (filing_id, bureau_id, field)
);
