-- Whose work a filing is within a bureau. Each bureau has its own; it locks nothing. What was handed over for a while knows to whom and
-- on which day it comes back.

create table review_assignment (
    filing_id       binary(16)  not null,
    bureau_id       binary(16)  not null,
    account_id      binary(16)  not null,
    account_name    varchar(64) not null,
    assigned_by     varchar(64) not null,
    assigned_at     datetime(6) not null,
    returns_to      binary(16)  null,
    returns_to_name varchar(64) null,
    returns_on      date        null,
    primary key (filing_id, bureau_id),
    constraint review_assignment_returns check ((returns_to is null) = (returns_on is null)
        and (returns_to is null) = (returns_to_name is null))
);
create index review_assignment_of on review_assignment (bureau_id, account_id);
create index review_assignment_by_account on review_assignment (account_id);
create index review_assignment_returning on review_assignment (returns_on);
create index review_assignment_returns_to on review_assignment (returns_to);

alter table review_job drop constraint review_job_kind;
alter table review_job add constraint review_job_kind check (kind in ('DECIDE', 'UNDO', 'RELEASE', 'ASSIGN'));

-- Of a job that assigns: to whom; none where it is to be nobody's.
alter table review_job_item add assignee_id binary(16) null;
alter table review_job_item add assignee_name varchar(64) null;

-- A letter keeps the name it was written under, and its number in the series of that bureau, whoever has taken the bureau over.
alter table review_release add issued_by binary(16) null;
update review_release set issued_by = bureau_id;
alter table review_release modify issued_by binary(16) not null;
create index review_release_of_bureau on review_release (bureau_id, released_at);
alter table review_release drop constraint review_release_number;
alter table review_release add constraint review_release_number unique (issued_by, number);
