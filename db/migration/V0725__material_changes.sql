-- What firms report of themselves within three months: new names, mergers, splits, reorganisations, moves.
create table change_report (
    id                  binary(16)    not null primary key,
    number              varchar(20)   not null,
    enterprise_id       binary(16)    not null,
    credit_code         char(18)      not null,
    kind                varchar(12)   not null,
    happened_on         date          not null,
    -- the last day on which the report was in time, and by which clause
    due_on              date          not null,
    clause_zh           varchar(300)  not null,
    clause_en           varchar(300)  not null,
    document            varchar(200)  not null,
    certainty           varchar(20)   not null,
    details             varchar(4000) not null,
    name_before         varchar(200)  not null,
    name_after          varchar(200)  null,
    county_before       char(6)       not null,
    county_after        char(6)       null,
    county_bureau_id    binary(16)    not null,
    city_bureau_id      binary(16)    not null,
    province_bureau_id  binary(16)    not null,
    -- the county that takes the firm over
    taking_bureau_id    binary(16)    null,
    reported_on         date          not null,
    reported_at         datetime(6)   not null,
    reported_by_name    varchar(64)   not null,
    status              varchar(10)   not null,
    passed_by           binary(16)    null,
    constraint change_report_number unique (number),
    constraint change_report_kind check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'RESTRUCTURED', 'MOVED', 'MOVED_OUT')),
    constraint change_report_status check (status in ('REPORTED', 'PASSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    constraint change_report_renamed check ((kind = 'RENAMED') = (name_after is not null)),
    constraint change_report_moved check ((kind = 'MOVED') = (taking_bureau_id is not null)
        and (kind = 'MOVED') = (county_after is not null))
);
create index change_report_of_firm on change_report (enterprise_id, reported_at);
create index change_report_of_county on change_report (county_bureau_id, status, reported_at);
create index change_report_of_taking on change_report (taking_bureau_id, status, reported_at);
create index change_report_of_city on change_report (city_bureau_id, status, reported_at);
create index change_report_of_province on change_report (province_bureau_id, status, reported_at);

-- Append-only: who did what, in the words that were said.
create table change_step (
    id          binary(16)    not null primary key,
    report_id   binary(16)    not null,
    action      varchar(10)   not null,
    by_name     varchar(64)   not null,
    bureau_name varchar(100)  null,
    words       varchar(2000) null,
    at          datetime(6)   not null,
    constraint change_step_of foreign key (report_id) references change_report (id),
    constraint change_step_action check (action in ('REPORTED', 'PASSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'))
);
create index change_step_order on change_step (report_id, at, id);
