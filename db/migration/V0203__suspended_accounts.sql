-- The people of an enterprise that its county has disabled: none gets in, and each is as before once it is enabled again.

alter table account add column suspended boolean not null default false;
