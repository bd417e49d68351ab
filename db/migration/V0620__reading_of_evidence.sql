-- What was read of each content, once for the same bytes; gone with it. Texts are packed, and encrypted where the content is.
create table evidence_reading (
    digest       binary(32)  not null primary key,
    state        varchar(10) not null,
    -- why it is unreadable
    reason       varchar(10) null,
    pages        int         not null default 0,
    pictures     int         not null default 0,
    recognised   int         not null default 0,
    cut_short    boolean     not null default false,
    -- pages that are pictures wait for the program that recognises them
    to_recognise boolean     not null default false,
    -- the digest of the labels it was searched by
    labels       varchar(64) not null default '',
    -- the key of the two below; empty for none
    sealed_with  varchar(16) not null default '',
    page_text    longblob    null,
    extracted    longblob    null,
    asked_at     datetime(6) not null,
    -- some program reads it until then
    taken_until  datetime(6) null,
    tries        int         not null default 0,
    read_at      datetime(6) null,
    constraint evidence_reading_of foreign key (digest) references evidence_content (digest) on delete cascade,
    constraint evidence_reading_state check (state in ('WAITING', 'READ', 'PICTURES', 'UNREADABLE', 'NOT_READ')),
    constraint evidence_reading_reason check ((state = 'UNREADABLE') = (reason is not null))
);
create index evidence_reading_to_do on evidence_reading (state, asked_at);
create index evidence_reading_to_recognise on evidence_reading (to_recognise, asked_at);

insert into evidence_reading (digest, state, asked_at) select digest, 'WAITING', stored_at from evidence_content;
