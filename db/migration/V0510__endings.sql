-- Why a title ended before its last day and by which list; and who may not apply again for how long.
alter table title add column end_reason varchar(40) null;
alter table title add column end_list varchar(60) null;
alter table title add constraint title_cancelled_by check (end_cause is null or end_cause <> 'CANCELLED'
    or (end_reason is not null and end_list is not null));

-- By the credit code and not by the account: who registers anew stays barred. The clause is kept as it was on the day.
create table title_bar (
    id          binary(16)   not null primary key,
    credit_code char(18)     not null,
    rung        varchar(40)  not null,
    reason      varchar(40)  not null,
    from_on     date         not null,
    until_on    date         not null,
    clause_zh   varchar(300) not null,
    clause_en   varchar(300) not null,
    document    varchar(200) not null,
    certainty   varchar(20)  not null,
    list_number varchar(60)  not null,
    recorded_at datetime(6)  not null,
    constraint title_bar_once unique (credit_code, rung, reason, from_on),
    constraint title_bar_rung foreign key (rung) references title_type (rung),
    constraint title_bar_days check (until_on >= from_on)
);
