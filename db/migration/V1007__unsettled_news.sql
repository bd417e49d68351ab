-- The bell counts what is not settled. Most rows of a bureau are, after a year, and need not be looked at for it.
create index news_unsettled on news (reader_id, settled_at, at, id);
