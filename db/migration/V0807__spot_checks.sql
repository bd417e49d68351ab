-- Samples drawn for checks on the spot (实地抽查), and what was found there. Nothing is ever taken away here.

-- The lock under which the samples of a round are drawn: one after the other, whichever bureau draws.
create table review_sample_round (
    round_id binary(16) not null primary key,
    draws    int        not null
);

-- A sample and everything that is needed to draw it again. Only adds.
create table review_sample (
    id                 binary(16)    not null primary key,
    round_id           binary(16)    not null,
    bureau_id          binary(16)    not null,
    -- as it was called then
    bureau_name        varchar(100)  not null,
    level              varchar(10)   not null,
    city_bureau_id     binary(16)    null,
    province_bureau_id binary(16)    not null,
    no                 int           not null,
    population         varchar(12)   not null,
    population_size    int           not null,
    population_digest  varchar(64)   not null,
    -- the numbers that were drawn among, one on each line
    population_numbers longtext      not null,
    -- filings left out because they were in a sample of the round already
    elsewhere          int           not null,
    asked_percent      int           null,
    asked_number       int           null,
    drawn              int           not null,
    seed               varchar(200)  not null,
    seed_origin        varchar(500)  not null,
    reason             varchar(1000) null,
    drawn_by           binary(16)    not null,
    drawn_by_name      varchar(64)   not null,
    drawn_at           datetime(6)   not null,
    constraint review_sample_no unique (bureau_id, round_id, no),
    constraint review_sample_level check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint review_sample_population check (population in ('RECOMMENDED', 'STANDING')),
    constraint review_sample_size check (drawn between 1 and population_size),
    constraint review_sample_asked check ((asked_percent is null) <> (asked_number is null)),
    constraint review_sample_again check (no >= 1 and (no = 1 or reason is not null))
);
create index review_sample_city on review_sample (city_bureau_id, drawn_at);
create index review_sample_province on review_sample (province_bureau_id, drawn_at);

-- One filing of a sample and what was found. A filing is in one sample of its round at most, whichever bureau's: samples of
-- county, city and province do not overlap. Name and bureaus are as of the draw.
create table review_check (
    id                 binary(16)    not null primary key,
    sample_id          binary(16)    not null,
    filing_id          binary(16)    not null,
    position           int           not null,
    number             varchar(40)   not null,
    enterprise_id      binary(16)    not null,
    enterprise_name    varchar(200)  not null,
    credit_code        varchar(18)   not null,
    county_code        varchar(6)    not null,
    county_bureau_id   binary(16)    not null,
    city_bureau_id     binary(16)    not null,
    province_bureau_id binary(16)    not null,
    result             varchar(12)   null,
    note               varchar(4000) null,
    checked_on         date          null,
    people             varchar(200)  null,
    revision           bigint        not null,
    written_by         varchar(64)   null,
    written_at         datetime(6)   null,
    completed_at       datetime(6)   null,
    completions        int           not null,
    constraint review_check_once unique (filing_id),
    constraint review_check_position unique (sample_id, position),
    constraint review_check_of foreign key (sample_id) references review_sample (id),
    constraint review_check_result check (result in ('MET', 'MOSTLY_MET', 'NOT_MET', 'NOT_VERIFIED')),
    constraint review_check_complete check (completed_at is null
        or (result is not null and checked_on is not null and people is not null and completions > 0
            and (result = 'MET' or note is not null)))
);
