-- What happens to a title while it lasts. How it stands on a day follows from this, its dates and the rules, and is never stored.

-- From when a firm could update here a title that came in by a file without naming it; null: it was known from the list on.
alter table title add column claimed_on date null;

-- The yearly update of a title was made. What was said in it is kept where it was said.
create table title_update (
    title_id  binary(16) not null,
    for_year  int        not null,
    made_on   date       not null,
    update_id binary(16) not null,
    primary key (title_id, for_year),
    constraint title_update_of foreign key (title_id) references title (id),
    constraint title_update_year check (for_year between 1900 and 2999)
);

-- A review of a title is or was under way. outlasts: whether the rule of the day keeps the title valid beyond its last day meanwhile.
create table title_review (
    title_id  binary(16) not null,
    filing_id binary(16) not null,
    opened_on date       not null,
    closed_on date       null,
    outlasts  boolean    not null,
    primary key (title_id, filing_id),
    constraint title_review_of foreign key (title_id) references title (id),
    constraint title_review_days check (closed_on is null or closed_on >= opened_on)
);
create index title_review_of_filing on title_review (filing_id);
