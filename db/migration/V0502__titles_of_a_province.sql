-- Every search of the register is of a territory: with it in front, a page far down is counted off in the index alone.
create index title_of_province on title (province_code, granted_on);
drop index title_by_day on title;
