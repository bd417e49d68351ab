-- A case is reversed by somebody else than who decided it; corrections of its lists then give the titles back.
alter table cancellation_case add column reversed_by binary(16) null;
alter table cancellation_case drop constraint cancellation_case_status;
alter table cancellation_case add constraint cancellation_case_status
    check (status in ('HEARING', 'DECIDED', 'PUBLISHED', 'DROPPED', 'TAKEN_BACK', 'REVERSED', 'RESTORED'));
alter table cancellation_case add constraint cancellation_case_reversed
    check ((status in ('REVERSED', 'RESTORED')) = (reversed_by is not null) and (reversed_by is null or reversed_by <> decided_by));
alter table cancellation_step drop constraint cancellation_step_action;
alter table cancellation_step add constraint cancellation_step_action check (action in
    ('OPENED', 'ANSWERED', 'DECIDED', 'DROPPED', 'UNDONE', 'TAKEN_BACK', 'PUBLISHED', 'REVERSED', 'RESTORED'));
alter table cancellation_title add column restored_list varchar(20) null;
alter table cancellation_title add column restored_on date null;
alter table cancellation_title add constraint cancellation_title_restored
    check ((restored_list is null) = (restored_on is null) and (restored_list is null or list_number is not null));
