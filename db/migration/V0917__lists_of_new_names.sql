-- Which confirmed new name was published for which rung, by which list. A firm with several titles stands on a list of each.
create table renaming_listed (
    report_id   binary(16)  not null,
    rung        varchar(40) not null,
    list_number varchar(20) not null,
    listed_on   date        not null,
    primary key (report_id, rung)
);
