-- A release of decisions is a job with a number of its own, which its letter of recommendation carries.

create table review_release (
    job_id      binary(16)  not null primary key,
    bureau_id   binary(16)  not null,
    number      varchar(20) not null,
    released_at datetime(6) not null,
    released_by varchar(64) not null,
    recommended int         not null,
    returned    int         not null,
    declined    int         not null,
    constraint review_release_number unique (bureau_id, number),
    constraint review_release_of foreign key (job_id) references review_job (id),
    constraint review_release_counts check (recommended >= 0 and returned >= 0 and declined >= 0)
);

create table review_release_series (
    bureau_id   binary(16) not null,
    for_year    int        not null,
    last_number int        not null,
    primary key (bureau_id, for_year)
);
