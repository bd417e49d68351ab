-- On which page of which file a figure stands. Neither file nor filing is a foreign key: a file that was taken out leaves its name and
-- page behind, so that the figure can say that it has lost its page, and tables of filings are made after this one.
create table filing_source_page (
    filing_id   binary(16)   not null,
    -- 0 for what holds now; otherwise as it was when that submission was signed
    submission  int          not null,
    -- whose word it is
    side        varchar(8)   not null,
    path        varchar(140) not null,
    file_id     binary(16)   not null,
    slot        varchar(8)   not null,
    file_name   varchar(200) not null,
    page        int          not null,
    -- the beginning of what the figure was when its page was told
    claimed     varchar(100) not null,
    told_by     binary(16)   not null,
    told_by_name varchar(64) not null,
    told_at     datetime(6)  not null,
    primary key (filing_id, submission, side, path),
    constraint filing_source_page_side check (side in ('FIRM', 'OFFICE')),
    -- what officials say stays as it is; what the firm says is kept with each submission
    constraint filing_source_page_submission check (submission >= 0 and (side = 'FIRM' or submission = 0)),
    constraint filing_source_page_number check (page between 1 and 99999)
);
