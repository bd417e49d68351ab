-- Officials who are related to a firm and keep away from its files. Ended, never deleted: live is 1 while it runs, null afterwards,
-- so that somebody has one running relation of a kind to a firm.
create table enterprise_relation (
    id               binary(16)   not null primary key,
    enterprise_id    binary(16)   not null,
    account_id       binary(16)   not null,
    account_name     varchar(64)  not null,
    bureau_id        binary(16)   not null,
    kind             varchar(20)  not null,
    note             varchar(500) null,
    declared_by      binary(16)   not null,
    declared_by_name varchar(64)  not null,
    declared_at      datetime(6)  not null,
    ended_by_name    varchar(64)  null,
    ended_at         datetime(6)  null,
    end_reason       varchar(500) null,
    live             boolean      null,
    constraint enterprise_relation_of foreign key (enterprise_id) references enterprise (id),
    constraint enterprise_relation_kind check (kind in ('FAMILY', 'STAKE_OR_OFFICE', 'FORMER_OFFICE', 'OTHER')),
    constraint enterprise_relation_running unique (account_id, enterprise_id, kind, live),
    constraint enterprise_relation_end check ((live is null) = (ended_at is not null) and (live is null or live = 1)
        and (ended_at is null) = (end_reason is null))
);
create index enterprise_relation_bureau on enterprise_relation (bureau_id, declared_at);
