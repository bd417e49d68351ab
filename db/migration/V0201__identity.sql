-- Who acts: bureaus, accounts, the trail of what was done, and keys that give an act one effect.

create table bureau (
    id          binary(16)   not null primary key,
    name        varchar(100) not null,
    level       varchar(10)  not null,
    region_code char(6)      null,
    parent_id   binary(16)   null,
    active      boolean      not null,
    version     bigint       not null,
    constraint bureau_parent foreign key (parent_id) references bureau (id),
    constraint bureau_name unique (parent_id, name),
    constraint bureau_level check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint bureau_top check ((level = 'PROVINCE') = (parent_id is null))
);
create index bureau_region on bureau (region_code, level);

create table account (
    id                   binary(16)   not null primary key,
    login                varchar(64)  not null,
    display_name         varchar(64)  not null,
    password_hash        varchar(255) not null,
    role                 varchar(20)  not null,
    bureau_id            binary(16)   null,
    enterprise_id        binary(16)   null,
    phone                varchar(20)  null,
    email                varchar(128) null,
    active               boolean      not null,
    must_change_password boolean      not null,
    failed_logins        int          not null,
    locked_until         datetime(6)  null,
    password_changed_at  datetime(6)  not null,
    last_login_at        datetime(6)  null,
    created_at           datetime(6)  not null,
    version              bigint       not null,
    constraint account_login unique (login),
    constraint account_bureau foreign key (bureau_id) references bureau (id),
    constraint account_affiliation check (
        (role in ('FILLER', 'SIGNATORY') and enterprise_id is not null and bureau_id is null)
        or (role in ('REVIEWER', 'PUBLISHER') and bureau_id is not null and enterprise_id is null)
        or (role in ('EXPERT', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and bureau_id is null and enterprise_id is null))
);
create index account_of_bureau on account (bureau_id);
create index account_of_enterprise on account (enterprise_id);

-- Append-only: nothing in the program updates or deletes here.
create table audit_entry (
    id           binary(16)   not null primary key,
    at           datetime(6)  not null,
    account_id   binary(16)   null,
    account_name varchar(64)  not null,
    role         varchar(20)  not null,
    bureau_id    binary(16)   null,
    origin       varchar(64)  not null,
    subject      varchar(120) not null,
    action       varchar(40)  not null,
    before_state longtext     null,
    after_state  longtext     null
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_subject on audit_entry (subject, at);
create index audit_entry_account on audit_entry (account_id, at);

create table idempotency_key (
    id         binary(16)   not null primary key,
    account_id binary(16)   not null,
    operation  varchar(60)  not null,
    result     varchar(200) null,
    at         datetime(6)  not null
);
create index idempotency_key_at on idempotency_key (at);
