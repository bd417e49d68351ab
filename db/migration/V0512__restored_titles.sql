-- A title that was taken away by mistake is given back: as a row of its own from that day on, with its old last day, so that every
-- day in between says what was so then. The bars that came with the loss fall on that day.
alter table title add column restores binary(16) null;
alter table title add constraint title_restores unique (restores);
alter table title_bar add column lifted_on date null;
alter table title_bar add column lifted_by varchar(60) null;
alter table title_bar add constraint title_bar_lifted check ((lifted_on is null) = (lifted_by is null));
