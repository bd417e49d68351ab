-- What the firm that holds a title is called now, where that is not what the list called it: both are searched for.
create table title_alias (
    title_id binary(16)   not null,
    folded   varchar(200) not null,
    name     varchar(200) not null,
    since    date         not null,
    primary key (title_id, folded),
    constraint title_alias_of foreign key (title_id) references title (id)
);
