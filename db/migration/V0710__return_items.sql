-- What a return is about, item by item: kind, target, note. Events from before it was typed have the fields only.
alter table filing_event add column return_items longtext null;
