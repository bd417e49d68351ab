-- What provinces write before it counts. A draft is closed once, by being put in force or discarded, and stays as it then was.

create table ladder_draft (
    id                 binary(16)  not null primary key,
    province_bureau_id binary(16)  not null,
    rung               varchar(40) not null,
    edition            varchar(20) not null,
    region             varchar(6)  not null,
    -- the edition it began as a copy of
    based_on           char(64)    not null,
    content            longtext    not null,
    status             varchar(10) not null,
    created_at         datetime(6) not null,
    created_by         binary(16)  not null,
    created_name       varchar(64) not null,
    edited_at          datetime(6) not null,
    edited_by          binary(16)  not null,
    edited_name        varchar(64) not null,
    closed_at          datetime(6) null,
    closed_by          binary(16)  null,
    closed_name        varchar(64) null,
    -- of the edition it became
    revision           bigint      null,
    version            bigint      not null,
    constraint ladder_draft_status check (status in ('DRAFT', 'IN_FORCE', 'DISCARDED')),
    constraint ladder_draft_region check (region <> ''),
    constraint ladder_draft_closed check ((status = 'DRAFT') = (closed_at is null)
        and (closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_name is null)),
    constraint ladder_draft_in_force check ((status = 'IN_FORCE') = (revision is not null)),
    constraint ladder_draft_two_people check (status <> 'IN_FORCE' or closed_by <> edited_by)
);
create index ladder_draft_of_province on ladder_draft (province_bureau_id, edited_at);
