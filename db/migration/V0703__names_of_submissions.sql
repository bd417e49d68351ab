-- What the enterprise was called, and where it stood, when it submitted: a later name does not change what was signed.

alter table filing_submission add column enterprise_name varchar(200) null;
alter table filing_submission add column county_code varchar(6) null;
update filing_submission set
    enterprise_name = (select f.enterprise_name from filing f where f.id = filing_submission.filing_id),
    county_code = (select f.county_code from filing f where f.id = filing_submission.filing_id);
alter table filing_submission modify column enterprise_name varchar(200) not null;
alter table filing_submission modify column county_code varchar(6) not null;
