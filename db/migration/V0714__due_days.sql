-- By when whoever has the turn is to act; far ahead where nothing sets a limit, so that an index sorts it last. Lists put what is due
-- first on top and narrow to what is overdue.
alter table filing add column due_at datetime(6) not null default '9999-12-30 16:00:00';
create index filing_desk_due on filing (province_bureau_id, due_at, turn_since, id, status, submission_no, round_id, rung,
    verdict, county_bureau_id, city_bureau_id);
drop index filing_desk_city on filing;
create index filing_desk_city on filing (city_bureau_id, due_at, turn_since, id, status, submission_no, round_id, rung, verdict,
    county_bureau_id, submitted_at, number, enterprise_name, credit_code);
drop index filing_desk_county on filing;
create index filing_desk_county on filing (county_bureau_id, due_at, turn_since, id, status, submission_no, round_id, rung,
    verdict, submitted_at, number, enterprise_name, credit_code);
