-- A bureau that was merged into another: closed, and known by its name wherever history names it.

alter table bureau add merged_into binary(16) null;
alter table bureau add merged_on date null;
alter table bureau add constraint bureau_merged_into foreign key (merged_into) references bureau (id);
alter table bureau add constraint bureau_merged check ((merged_into is null) = (merged_on is null)
    and (merged_into is null or active = 0));
create index bureau_merged_since on bureau (merged_on);
