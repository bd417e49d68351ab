-- How a round is run: what each level does in it, and for which bureaus' territory it is. A round without rows of its levels is
-- run as all rounds were before: every level takes part, decides at once, and has no window of its own.

alter table filing_round add return_mode varchar(10) not null default 'RESUME';
alter table filing_round add correction_days int null;
alter table filing_round add constraint filing_round_return_mode check (return_mode in ('RESUME', 'START_OVER'));
alter table filing_round add constraint filing_round_correction_days check (correction_days is null or correction_days >= 1);

create table filing_round_level (
    round_id      binary(16)  not null,
    level         varchar(10) not null,
    takes_part    boolean     not null,
    releasing     boolean     not null,
    opens_at      datetime(6) null,
    closes_at     datetime(6) null,
    handling_days int         null,
    primary key (round_id, level),
    constraint filing_round_level_of foreign key (round_id) references filing_round (id),
    constraint filing_round_level_named check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint filing_round_level_province check (level <> 'PROVINCE' or takes_part = 1),
    constraint filing_round_level_window check ((opens_at is null) = (closes_at is null)
        and (opens_at is null or opens_at < closes_at)),
    constraint filing_round_level_days check (handling_days is null or handling_days >= 1)
);

-- TERRITORY: a city or county the round is for; none of them: the whole province. DIRECT: a county whose files go past the city.
create table filing_round_bureau (
    round_id  binary(16)  not null,
    part      varchar(10) not null,
    bureau_id binary(16)  not null,
    primary key (round_id, part, bureau_id),
    constraint filing_round_bureau_of foreign key (round_id) references filing_round (id),
    constraint filing_round_bureau_part check (part in ('TERRITORY', 'DIRECT'))
);
