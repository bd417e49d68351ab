-- What somebody has typed and not sent: kept so that no reload, end of a session or step of a colleague loses it.
create table discussion_draft (
    account_id binary(16)    not null,
    filing_id  binary(16)    not null,
    -- the discussion it is for, or "new"
    place      varchar(40)   not null,
    content    varchar(2000) not null,
    saved_at   datetime(6)   not null,
    primary key (account_id, filing_id, place)
);
