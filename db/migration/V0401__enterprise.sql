-- Enterprises: who they are, what they were called, which bureaus are in charge of them.

create table enterprise (
    id                 binary(16)   not null primary key,
    credit_code        char(18)     not null,
    name               varchar(100) not null,
    county_code        char(6)      not null,
    county_bureau_id   binary(16)   not null,
    city_bureau_id     binary(16)   not null,
    province_bureau_id binary(16)   not null,
    industry_code      varchar(5)   null,
    address            varchar(200) null,
    contact_name       varchar(64)  null,
    contact_phone      varchar(20)  null,
    contact_email      varchar(128) null,
    status             varchar(10)  not null,
    status_reason      varchar(500) null,
    registered_at      datetime(6)  not null,
    decided_at         datetime(6)  null,
    version            bigint       not null,
    constraint enterprise_credit_code unique (credit_code),
    constraint enterprise_status check (status in ('PENDING', 'CONFIRMED', 'REFUSED', 'DISABLED')),
    constraint enterprise_decided check (status = 'PENDING' or decided_at is not null),
    constraint enterprise_reason check (status not in ('REFUSED', 'DISABLED') or status_reason is not null)
);
create index enterprise_desk on enterprise (county_bureau_id, status, registered_at, id);
create index enterprise_name_now on enterprise (name);

-- What an enterprise was called, and when: valid_to is the last day, null for the present name.
create table enterprise_name (
    enterprise_id binary(16)   not null,
    name          varchar(100) not null,
    valid_from    date         not null,
    valid_to      date         null,
    primary key (enterprise_id, valid_from),
    constraint enterprise_name_of foreign key (enterprise_id) references enterprise (id),
    constraint enterprise_name_order check (valid_to is null or valid_to >= valid_from)
);
create index enterprise_name_any on enterprise_name (name);
