-- A firm gives a title up, and may take that back until the list is out.
alter table cancellation_case drop constraint cancellation_case_status;
alter table cancellation_case add constraint cancellation_case_status
    check (status in ('HEARING', 'DECIDED', 'PUBLISHED', 'DROPPED', 'TAKEN_BACK'));
alter table cancellation_step drop constraint cancellation_step_action;
alter table cancellation_step add constraint cancellation_step_action
    check (action in ('OPENED', 'ANSWERED', 'DECIDED', 'DROPPED', 'UNDONE', 'TAKEN_BACK', 'PUBLISHED'));
