-- What people said of the questions that comparing papers and figures raises. Only added. A settlement holds as long as the question rests
-- on what it rested on then: the basis is a digest of the figures and files behind it.
create table review_settlement (
    id            binary(16)    not null primary key,
    filing_id     binary(16)    not null,
    question      varchar(200)  not null,
    basis         char(64)      not null,
    submission_no int           not null,
    -- false where it was opened again
    settled       boolean       not null,
    words         varchar(1000) not null,
    bureau_id     binary(16)    not null,
    -- as it was called then
    bureau_name   varchar(100)  not null,
    level         varchar(10)   not null,
    said_by       varchar(64)   not null,
    said_at       datetime(6)   not null,
    constraint review_settlement_level check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint review_settlement_reason check (settled = 0 or words <> '')
);
create index review_settlement_of on review_settlement (filing_id, said_at);
