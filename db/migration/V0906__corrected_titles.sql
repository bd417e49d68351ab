-- A title also ends when a correction takes its firm out of the list that granted it.
alter table title drop constraint title_end_cause;
alter table title add constraint title_end_cause check (end_cause in ('RENEWED', 'CANCELLED', 'WITHDRAWN'));
