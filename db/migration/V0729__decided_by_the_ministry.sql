-- Some rungs are decided by the ministry: the province recommends and records what became of it. Rounds from before were all decided here.

alter table filing_round add decided_by varchar(10) not null default 'PROVINCE';
alter table filing_round add constraint filing_round_decider check (decided_by in ('PROVINCE', 'MINISTRY'));

alter table filing drop constraint filing_status;
alter table filing add constraint filing_status check (status in ('DRAFT', 'AWAITING_SIGNATURE', 'EXPIRED', 'COUNTY_REVIEW',
    'CITY_REVIEW', 'PROVINCE_REVIEW', 'RETURNED', 'PROPOSED', 'PUBLICITY', 'APPROVED', 'RECOMMENDED', 'WITH_MINISTRY',
    'NATIONAL_PUBLICITY', 'LISTED', 'NOT_LISTED', 'NOT_RECOMMENDED', 'REJECTED', 'WITHDRAWN'));
