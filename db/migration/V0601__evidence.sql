-- The files a title rests on. The bytes stand in a store under their hash; here stands what they are and where they belong.

-- What the store holds for the program. One row for the same bytes, however often they are filed.
create table evidence_content (
    digest    binary(32)  not null primary key,
    kind      varchar(8)  not null,
    size      bigint      not null,
    pages     int         null,
    stored_at datetime(6) not null,
    constraint evidence_content_kind check (kind in ('PDF', 'OFD', 'JPG', 'PNG')),
    constraint evidence_content_size check (size > 0)
);

-- One row per dossier: what is used of its room, and the lock under which that changes.
create table evidence_dossier (
    id         binary(16) not null primary key,
    used_bytes bigint     not null,
    constraint evidence_dossier_used check (used_bytes >= 0)
);

create table evidence_file (
    id             binary(16)   not null primary key,
    dossier_id     binary(16)   not null,
    slot           varchar(8)   not null,
    file_name      varchar(200) not null,
    digest         binary(32)   not null,
    added_at       datetime(6)  not null,
    added_by       binary(16)   not null,
    added_by_name  varchar(64)  not null,
    removed_at     datetime(6)  null,
    removed_by     binary(16)   null,
    -- the same bytes stand in a dossier once; what was removed does not count
    current_digest binary(32) generated always as (case when removed_at is null then digest end) stored,
    constraint evidence_file_dossier foreign key (dossier_id) references evidence_dossier (id),
    constraint evidence_file_content foreign key (digest) references evidence_content (digest),
    constraint evidence_file_once unique (dossier_id, current_digest),
    constraint evidence_file_removed check ((removed_at is null) = (removed_by is null))
);
create index evidence_file_listed on evidence_file (dossier_id, removed_at, slot, added_at);

-- The sets that were submitted: written once, changed never.
create table evidence_submission (
    dossier_id binary(16)  not null,
    submission int         not null,
    frozen_at  datetime(6) not null,
    primary key (dossier_id, submission),
    constraint evidence_submission_dossier foreign key (dossier_id) references evidence_dossier (id),
    constraint evidence_submission_number check (submission > 0)
);

create table evidence_submitted (
    dossier_id binary(16) not null,
    submission int        not null,
    file_id    binary(16) not null,
    primary key (dossier_id, submission, file_id),
    constraint evidence_submitted_in foreign key (dossier_id, submission)
        references evidence_submission (dossier_id, submission),
    constraint evidence_submitted_file foreign key (file_id) references evidence_file (id)
);
