-- Who holds which title, from which list, from when to when.

-- Kinds of title are rows: a province adds its own rungs with an insert.
create table title_type (
    rung        varchar(40)  not null primary key,
    position    int          not null,
    name_zh     varchar(60)  not null,
    name_en     varchar(120) not null,
    issuer_zh   varchar(60)  not null,
    issuer_en   varchar(120) not null,
    valid_years int          null,          -- null: to the end of the calendar year
    counts_as   varchar(40)  null,
    grantable   boolean      not null,
    basis       varchar(200) not null,
    constraint title_type_position unique (position),
    constraint title_type_counts_as foreign key (counts_as) references title_type (rung),
    constraint title_type_years check (valid_years between 1 and 20)
);

insert into title_type (rung, position, name_zh, name_en, issuer_zh, issuer_en, valid_years, counts_as, grantable, basis) values
('TECH_INNOVATIVE_SME', 30, '科技和创新型中小企业', 'Technological or innovative SME', '—', '—', 3, null, false,
    '工信部企业〔2026〕2号: 1a or 1b valid'),
('INNOVATIVE_SME', 10, '创新型中小企业', 'Innovative SME', '省级工业和信息化主管部门', 'Provincial department of industry', 3, 'TECH_INNOVATIVE_SME', true,
    '工信部企业〔2022〕63号'),
('TECH_SME', 20, '科技型中小企业', 'Technology-based SME', '省级主管部门', 'Provincial department', null, 'TECH_INNOVATIVE_SME', true,
    '国科发政〔2017〕115号: one number per enterprise and year'),
('SRDI_SME', 40, '专精特新中小企业', 'Specialised and innovative SME', '省级工业和信息化主管部门', 'Provincial department of industry', 3, null, true,
    '工信部企业〔2026〕2号 art. 16'),
('LITTLE_GIANT', 50, '专精特新“小巨人”企业', '“Little giant” enterprise', '工业和信息化部', 'Ministry of Industry and Information Technology', 3, null, true,
    '工信部企业〔2026〕2号 art. 16'),
('MFG_CHAMPION', 60, '制造业单项冠军企业', 'Manufacturing champion', '工业和信息化部', 'Ministry of Industry and Information Technology', 3, null, true,
    '工信部政法〔2023〕138号 art. 10'),
('CHAIN_LEADER', 70, '产业链领航企业', 'Chain leader', '省级产业链主管部门', 'Provincial office for industrial chains', 3, null, true,
    '工信部联政法〔2021〕70号; validity set by province, three years unless its list says otherwise');

create table title_list (
    id           binary(16)   not null primary key,
    rung         varchar(40)  not null,
    number       varchar(60)  not null,
    name         varchar(200) not null,
    kind         varchar(20)  not null,
    published_on date         not null,
    recorded_at  datetime(6)  not null,
    constraint title_list_number unique (rung, number),
    constraint title_list_rung foreign key (rung) references title_type (rung),
    constraint title_list_kind check (kind in ('RECOGNITION', 'RENEWAL'))
);

-- holder_key says who a holder is before any firm has claimed the title: its credit code, else its name and city.
create table title (
    id                 binary(16)   not null primary key,
    rung               varchar(40)  not null,
    list_id            binary(16)   not null,
    holder             varchar(200) not null,
    holder_folded      varchar(200) not null,
    holder_key         varchar(220) not null,
    credit_code        char(18)     null,
    enterprise_id      binary(16)   null,
    province_code      char(6)      not null,
    city_code          char(6)      null,
    county_code        char(6)      null,
    region_name        varchar(100) not null,
    county_bureau_id   binary(16)   null,
    city_bureau_id     binary(16)   null,
    province_bureau_id binary(16)   null,
    granted_on         date         not null,
    valid_until        date         not null,
    ended_on           date         null,
    end_cause          varchar(20)  null,
    version            bigint       not null,
    constraint title_once unique (rung, holder_key, granted_on),
    constraint title_rung foreign key (rung) references title_type (rung),
    constraint title_of_list foreign key (list_id) references title_list (id),
    constraint title_dates check (valid_until >= granted_on and (ended_on is null or ended_on >= granted_on)),
    constraint title_end check ((ended_on is null) = (end_cause is null)),
    constraint title_end_cause check (end_cause in ('RENEWED', 'CANCELLED')),
    constraint title_bureaus check ((county_bureau_id is null) = (province_bureau_id is null)
        and (city_bureau_id is null) = (province_bureau_id is null))
);
create index title_by_day on title (granted_on);
create index title_by_end on title (valid_until);
create index title_by_name on title (holder_folded);
create index title_by_code on title (credit_code);
create index title_of_enterprise on title (enterprise_id);
create index title_of_rung on title (rung, granted_on);
create index title_of_city on title (city_code, granted_on);
create index title_of_county on title (county_code, granted_on);
create index title_of_bureau on title (county_bureau_id, granted_on);

-- By which pairs of characters a name is found. Derived from title and rebuilt from it, so without a foreign key, which
-- would ask for a second index as large as the table.
create table title_gram (
    gram     varchar(2) not null,
    title_id binary(16) not null,
    primary key (gram, title_id)
);

-- A file on its way into the register. Rows wait here, so that a restart loses nothing and no session holds them.
create table title_import (
    id              binary(16)   not null primary key,
    bureau_id       binary(16)   not null,
    account_id      binary(16)   not null,
    account_name    varchar(64)  not null,
    file_name       varchar(200) not null,
    file_digest     char(64)     not null,
    format          varchar(60)  not null,
    header_row      int          not null,
    has_credit_code boolean      not null,
    above           varchar(1000) not null,
    unused          varchar(1000) not null,
    status          varchar(20)  not null,
    rows_in         int          not null,
    rows_blank      int          not null,
    rung            varchar(40)  null,
    list_number     varchar(60)  null,
    list_name       varchar(200) null,
    kind            varchar(20)  null,
    published_on    date         null,
    valid_until     date         null,
    granted         int          null,
    uploaded_at     datetime(6)  not null,
    confirmed_at    datetime(6)  null,
    version         bigint       not null,
    constraint title_import_status check (status in ('READING', 'READ', 'CHECKING', 'CHECKED', 'CONFIRMED')),
    constraint title_import_terms check (status in ('READING', 'READ') or (rung is not null and list_number is not null
        and list_name is not null and kind is not null and published_on is not null)),
    constraint title_import_done check ((status = 'CONFIRMED') = (confirmed_at is not null)
        and (status = 'CONFIRMED') = (granted is not null))
);
create index title_import_of_bureau on title_import (bureau_id, uploaded_at);
create index title_import_digest on title_import (file_digest);

create table title_import_row (
    import_id     binary(16)   not null,
    row_no        int          not null,
    name          varchar(500) not null,
    credit_code   varchar(500) not null,
    province      varchar(500) not null,
    city          varchar(500) not null,
    county        varchar(500) not null,
    flaw          varchar(20)  null,
    verdict       varchar(20)  null,
    reasons       longtext     null,
    province_code char(6)      null,
    city_code     char(6)      null,
    county_code   char(6)      null,
    decision      varchar(20)  null,
    primary key (import_id, row_no),
    constraint title_import_row_of foreign key (import_id) references title_import (id) on delete cascade,
    constraint title_import_row_verdict check (verdict in ('NEW', 'MATCHED', 'AMBIGUOUS', 'REFUSED')),
    constraint title_import_row_decision check (decision is null or (decision in ('GRANT', 'LEAVE') and verdict = 'AMBIGUOUS'))
);
create index title_import_row_verdict on title_import_row (import_id, verdict, row_no);
