-- What bureaus are writing about filings before they decide. A decision ends the draft; the opinion itself then stands in
-- the filing's event.

create table review_opinion (
    filing_id  binary(16)  not null,
    bureau_id  binary(16)  not null,
    content    longtext    not null,
    revision   bigint      not null,
    written_by varchar(64) not null,
    written_at datetime(6) not null,
    primary key (filing_id, bureau_id)
);
