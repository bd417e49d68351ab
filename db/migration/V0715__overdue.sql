-- Once an hour it is counted for all bureaus what is overdue.
create index filing_overdue on filing (status, due_at, county_bureau_id, city_bureau_id, province_bureau_id);
