-- Lists that come from no notice, editions that correct one another, the chain from list to list, and signatures.
-- Rows without a chain_position are lists of the first format (tidu-list-1); they stay as they are.

alter table published_list modify notice_id binary(16) null;
alter table published_list modify notice_number varchar(20) null;

alter table published_list add column edition int not null default 1;
alter table published_list add column corrects_number varchar(20) null;
alter table published_list add column corrects_digest char(64) null;
alter table published_list add column correction_reason text null;
-- firms that a correction put on the list
alter table published_list add column added_count int not null default 0;
alter table published_list add column chain_position int null;
alter table published_list add column previous_number varchar(20) null;
alter table published_list add column previous_digest char(64) null;
alter table published_list add column cut_off datetime(6) null;
alter table published_list add column root char(64) null;

alter table published_list add constraint published_list_edition unique (notice_id, supplement, edition);
alter table published_list drop index published_list_of_notice;
-- each list is corrected once: the next correction corrects the correction
alter table published_list add constraint published_list_corrects unique (corrects_number);
alter table published_list add constraint published_list_chain unique (province_id, chain_position);
alter table published_list drop constraint published_list_not_empty;
-- a correction may take the last firm out
alter table published_list add constraint published_list_firms check (entry_count > 0 or (edition > 1 and entry_count = 0));
alter table published_list add constraint published_list_corrected check ((edition > 1) = (corrects_number is not null)
    and (edition > 1) = (corrects_digest is not null) and (edition > 1) = (correction_reason is not null));
alter table published_list add constraint published_list_chained check ((chain_position is null) = (cut_off is null)
    and (chain_position is null) = (root is null) and (previous_number is null) = (previous_digest is null));

-- granted_filing_id is the filing where its entry grants the title, and null where a later edition repeats the entry.
alter table published_list_entry add column granted_filing_id binary(16) null;
update published_list_entry set granted_filing_id = filing_id;
alter table published_list_entry add constraint published_list_entry_grants unique (granted_filing_id);
alter table published_list_entry add index published_list_entry_of_filing (filing_id);
alter table published_list_entry drop index published_list_entry_filing;
alter table published_list_entry modify filing_id binary(16) null;
alter table published_list_entry modify enterprise_id binary(16) null;
alter table published_list_entry add column certificate varchar(40) null;
alter table published_list_entry add column previous_name varchar(200) null;
alter table published_list_entry add column cause varchar(300) null;
alter table published_list_entry add column clause varchar(300) null;
alter table published_list_entry add column change_kind varchar(12) null;
alter table published_list_entry add column change_reason varchar(1000) null;
alter table published_list_entry add constraint published_list_entry_change check ((change_kind is null) = (change_reason is null)
    and (change_kind is null or change_kind in ('ADDED', 'CORRECTED')));
create index published_list_entry_certificate on published_list_entry (certificate);

-- What an edition changed against the one before, line by line. One row for each fact that was put right.
create table list_change (
    list_id     binary(16)    not null,
    position    int           not null,
    kind        varchar(12)   not null,
    credit_code char(18)      not null,
    name        varchar(200)  not null,
    fact        varchar(20)   null,
    was         varchar(200)  null,
    becomes     varchar(200)  null,
    reason      varchar(1000) not null,
    primary key (list_id, position),
    constraint list_change_of foreign key (list_id) references published_list (id),
    constraint list_change_kind check (kind in ('ADDED', 'REMOVED', 'CORRECTED')),
    constraint list_change_fact check ((kind = 'CORRECTED') = (fact is not null))
);

-- The end of each province's chain. Its row is locked while a list is made, so the chain has no gap and no fork.
create table list_chain (
    province_id   binary(16)  not null primary key,
    last_position int         not null,
    last_number   varchar(20) null,
    last_digest   char(64)    null,
    constraint list_chain_end check ((last_number is null) = (last_digest is null))
);

-- Public keys, kept for ever: what an old one signed stays valid. Private keys are never in the database.
create table list_key (
    id         char(32)      not null primary key,
    algorithm  varchar(20)   not null,
    public_key varchar(1000) not null,
    first_used datetime(6)   not null,
    retired_at datetime(6)   null
);

create table list_signature (
    list_id   binary(16)    not null primary key,
    key_id    char(32)      not null,
    algorithm varchar(20)   not null,
    statement varchar(2000) not null,
    signature varchar(1000) not null,
    constraint list_signature_of foreign key (list_id) references published_list (id),
    constraint list_signature_by foreign key (key_id) references list_key (id)
);
