-- What a desk filters and sorts by, whole inside each index: a page in the middle of a long list is found without touching
-- one row. A province has a hundred thousand filings and gets an index for each order; a city has some thousand and a county
-- some hundred, which are sorted when asked for.
create index filing_desk_status on filing (province_bureau_id, status, turn_since, id, submission_no, round_id, rung,
    verdict, county_bureau_id, city_bureau_id);
create index filing_desk_turn on filing (province_bureau_id, turn_since, id, status, submission_no, round_id, rung, verdict,
    county_bureau_id, city_bureau_id);
create index filing_desk_submitted on filing (province_bureau_id, submitted_at, id, status, submission_no, round_id, rung,
    verdict, county_bureau_id, city_bureau_id, turn_since);
create index filing_desk_number on filing (province_bureau_id, number, id, status, submission_no, round_id, rung, verdict,
    county_bureau_id, city_bureau_id, turn_since);
create index filing_desk_name on filing (province_bureau_id, enterprise_name, id, number, credit_code, status, submission_no,
    round_id, rung, verdict, county_bureau_id, city_bureau_id, turn_since, submitted_at);
create index filing_desk_city on filing (city_bureau_id, turn_since, id, status, submission_no, round_id, rung, verdict,
    county_bureau_id, submitted_at, number, enterprise_name, credit_code);
create index filing_desk_county on filing (county_bureau_id, turn_since, id, status, submission_no, round_id, rung, verdict,
    submitted_at, number, enterprise_name, credit_code);
