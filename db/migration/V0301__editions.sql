-- Every edition of every rung that was ever in use here, with its whole text: a verdict of the past is computed again from
-- these rows alone, whatever became of the files.

-- One row. Who records an edition holds it, so that revisions are given one after the other; who only wants to know whether
-- anything is new reads it.
create table ladder_revision (
    id     int    not null primary key,
    latest bigint not null,
    constraint ladder_revision_one check (id = 1)
);
insert into ladder_revision (id, latest) values (1, 0);

-- Append-only. Of the rows of one rung, edition and region the one with the greatest revision counts; the others are history.
create table ladder_edition (
    id            binary(16)   not null primary key,
    revision      bigint       not null,
    rung          varchar(40)  not null,
    edition       varchar(20)  not null,
    -- first digits of the region code it is limited to, empty for the whole country
    region        varchar(6)   not null,
    -- SHA-256 of the canonical text, by which verdicts name it
    digest        char(64)     not null,
    origin        varchar(10)  not null,
    file          varchar(200) null,
    -- content without comments and order, complete in itself
    canonical     longtext     not null,
    -- as it was written
    source        longtext     not null,
    recorded_at   datetime(6)  not null,
    recorded_by   binary(16)   not null,
    recorded_name varchar(64)  not null,
    -- who wrote it, where it was made in the product: never who put it in force
    prepared_by   binary(16)   null,
    prepared_name varchar(64)  null,
    constraint ladder_edition_revision unique (revision),
    constraint ladder_edition_origin check (origin in ('FILE', 'PRODUCT')),
    constraint ladder_edition_file check ((origin = 'FILE') = (file is not null)),
    constraint ladder_edition_region check (origin = 'FILE' or region <> ''),
    constraint ladder_edition_two_people check ((origin = 'PRODUCT') = (prepared_by is not null)
        and (prepared_by is null or prepared_by <> recorded_by)),
    constraint ladder_edition_prepared check ((prepared_by is null) = (prepared_name is null))
);
create index ladder_edition_named on ladder_edition (rung, edition, region, revision);
create index ladder_edition_digest on ladder_edition (digest);

-- Append-only. The days, both included, on which an edition is used for a kind of filing; null is open.
create table ladder_edition_period (
    edition_id binary(16)  not null,
    kind       varchar(10) not null,
    from_day   date        null,
    until_day  date        null,
    primary key (edition_id, kind),
    constraint ladder_edition_period_of foreign key (edition_id) references ladder_edition (id),
    constraint ladder_edition_period_kind check (kind in ('NEW', 'REVIEW')),
    constraint ladder_edition_period_order check (until_day >= from_day)
);
