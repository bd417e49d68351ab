-- The name of the view that somebody's desk began with, until that person knows that a colleague took it away.
alter table review_habit add column lost_view varchar(40) null;
