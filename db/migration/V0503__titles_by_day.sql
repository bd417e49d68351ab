-- A province reads all but what other provinces keep here themselves, newest first: the day needs an index of its own.
create index title_by_day on title (granted_on);
