-- Times when everything kept was read and hashed again, and what was wrong then.
create table evidence_verification (
    id           binary(16)  not null primary key,
    started_at   datetime(6) not null,
    started_by   varchar(64) not null,
    -- when it last got on; one that stands still for minutes was stopped with its program
    moved_at     datetime(6) not null,
    ended_at     datetime(6) null,
    state        varchar(12) not null,
    -- 1 while it runs, null afterwards: one at a time
    running      boolean     null,
    cancel_asked boolean     not null,
    total        bigint      not null,
    checked      bigint      not null,
    bytes        bigint      not null,
    constraint evidence_verification_one unique (running),
    constraint evidence_verification_state check (state in ('RUNNING', 'COMPLETED', 'CANCELLED', 'INTERRUPTED')),
    constraint evidence_verification_running check ((state = 'RUNNING') = (running is not null)
        and (running is null or running = 1)),
    constraint evidence_verification_ended check ((state = 'RUNNING') = (ended_at is null))
);
create index evidence_verification_latest on evidence_verification (started_at);

create table evidence_problem (
    verification_id binary(16)  not null,
    digest          binary(32)  not null,
    kind            varchar(12) not null,
    primary key (verification_id, digest),
    constraint evidence_problem_of foreign key (verification_id) references evidence_verification (id),
    constraint evidence_problem_kind check (kind in ('MISSING', 'CHANGED', 'UNREADABLE'))
);
