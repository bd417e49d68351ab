-- Mails to be sent. No address and no content: both are looked up when it is sent.

create table mail_outbox (
    id         binary(16)   not null primary key,
    account_id binary(16)   not null,
    topic      varchar(20)  not null,
    news_id    binary(16)   null,
    once_key   varchar(120) not null,
    status     varchar(10)  not null,
    tries      int          not null,
    -- when it is due; while it is being sent, when the node that has it loses it
    next_at    datetime(6)  not null,
    claim      binary(16)   null,
    problem    varchar(60)  null,
    created_at datetime(6)  not null,
    ended_at   datetime(6)  null,
    constraint mail_outbox_once unique (account_id, once_key),
    constraint mail_outbox_status check (status in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED')),
    constraint mail_outbox_claim check ((status = 'SENDING') = (claim is not null))
);
create index mail_outbox_due on mail_outbox (status, next_at);
