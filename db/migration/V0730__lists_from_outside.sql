-- Lists of the ministry answer a call of a province: their rows are matched with the firms it recommended.

alter table title_import add awaited_call binary(16) null;
alter table title_import add address varchar(500) null;

-- What was recommended and the row means, the code of that firm, and whom a person can choose between.
alter table title_import_row add awaited_id binary(16) null;
alter table title_import_row add firm_code char(18) null;
alter table title_import_row add candidates longtext null;
alter table title_import_row add decided_why varchar(500) null;
alter table title_import_row add decided_by varchar(64) null;
alter table title_import_row add constraint title_import_row_awaited unique (import_id, awaited_id);
alter table title_import_row drop constraint title_import_row_verdict;
alter table title_import_row add constraint title_import_row_verdict
    check (verdict in ('NEW', 'MATCHED', 'AMBIGUOUS', 'REFUSED', 'ELSEWHERE'));

-- The files that a list was taken in from: digest, and the address where it was published.
create table title_list_file (
    id          binary(16)   not null primary key,
    list_id     binary(16)   not null,
    file_name   varchar(200) not null,
    file_digest char(64)     not null,
    address     varchar(500) null,
    titles      int          not null,
    taken_by    varchar(64)  not null,
    taken_at    datetime(6)  not null,
    constraint title_list_file_once unique (list_id, file_digest),
    constraint title_list_file_of foreign key (list_id) references title_list (id)
);
