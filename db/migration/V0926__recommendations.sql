-- Rounds that the ministry decides: how many a province may recommend, the lists by which it did, and the ministry's notices.

create table national_quota (
    round_id binary(16)   not null primary key,
    firms    int          not null,
    document varchar(200) not null,
    set_by   varchar(64)  not null,
    set_at   datetime(6)  not null,
    constraint national_quota_firms check (firms >= 1),
    constraint national_quota_of foreign key (round_id) references filing_round (id)
);

create table national_recommendation (
    id                 binary(16)   not null primary key,
    round_id           binary(16)   not null,
    province_bureau_id binary(16)   not null,
    number             varchar(60)  not null,
    title              varchar(200) not null,
    dated_on           date         not null,
    made_by            varchar(64)  not null,
    made_at            datetime(6)  not null,
    sent_on            date         null,
    sent_by            varchar(64)  null,
    sent_at            datetime(6)  null,
    constraint national_recommendation_number unique (province_bureau_id, number),
    constraint national_recommendation_of foreign key (round_id) references filing_round (id),
    constraint national_recommendation_sent check ((sent_on is null) = (sent_by is null) and (sent_on is null) = (sent_at is null)
        and (sent_on is null or sent_on >= dated_on))
);

-- As it was sent: what the firm was called and where it was then.
create table national_recommendation_firm (
    recommendation_id binary(16)   not null,
    position          int          not null,
    filing_id         binary(16)   not null,
    filing_number     varchar(40)  not null,
    name              varchar(200) not null,
    credit_code       char(18)     not null,
    county_code       char(6)      not null,
    product           varchar(200) not null,
    primary key (recommendation_id, position),
    constraint national_recommendation_firm_once unique (filing_id),
    constraint national_recommendation_firm_in foreign key (recommendation_id) references national_recommendation (id) on delete cascade
);

create table national_notice (
    id          binary(16)   not null primary key,
    round_id    binary(16)   not null,
    number      varchar(60)  not null,
    address     varchar(500) not null,
    shown_on    date         not null,
    firms       int          not null,
    recorded_by varchar(64)  not null,
    recorded_at datetime(6)  not null,
    constraint national_notice_number unique (round_id, number),
    constraint national_notice_of foreign key (round_id) references filing_round (id)
);
