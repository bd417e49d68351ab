-- Until when a document holds, as its firm says: once for the same bytes, wherever the firm files them. Every statement stays; the
-- latest is the live one. Whoever looks at a submission sees the latest before it was frozen.
create table evidence_validity (
    id           binary(16)  not null primary key,
    firm_id      binary(16)  not null,
    digest       binary(32)  not null,
    -- UNSAID takes back what was said before
    kind         varchar(10) not null,
    valid_from   date        null,
    valid_until  date        null,
    said_at      datetime(6) not null,
    said_by      binary(16)  not null,
    said_by_name varchar(64) not null,
    live         boolean     null,
    constraint evidence_validity_one unique (firm_id, digest, live),
    constraint evidence_validity_kind check (kind in ('UNTIL', 'UNLIMITED', 'UNSAID')),
    constraint evidence_validity_until check ((kind = 'UNTIL') = (valid_until is not null)),
    constraint evidence_validity_from check (valid_from is null or kind <> 'UNSAID'),
    constraint evidence_validity_order check (valid_from is null or valid_until is null or valid_from <= valid_until),
    constraint evidence_validity_live check (live is null or live = 1)
);
create index evidence_validity_history on evidence_validity (firm_id, digest, said_at);
