-- What somebody wants to have put right and has not given back yet: the list and the reason, and the note of an item that is being typed.
-- Each person's own; it ends when the filing is decided about or moves on.

create table review_return_draft (
    filing_id  binary(16)    not null,
    account_id binary(16)    not null,
    draft      longtext      not null,
    note       varchar(1000) not null,
    saved_at   datetime(6)   not null,
    primary key (filing_id, account_id)
);
