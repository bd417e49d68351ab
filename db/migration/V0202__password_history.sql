-- Passwords a person may not choose again. Filled only where the policy in force remembers any.

create table password_history (
    id          binary(16)   not null primary key,
    account_id  binary(16)   not null,
    hash        varchar(255) not null,
    replaced_at datetime(6)  not null,
    constraint password_history_of foreign key (account_id) references account (id)
);
create index password_history_latest on password_history (account_id, replaced_at);
create index account_of_role on account (role, active);
