-- A filing that is stopped is taken out of the notice it stands in: found by its key, and not by walking all notices.
create index notice_entry_of_filing on notice_entry (filing_id);
