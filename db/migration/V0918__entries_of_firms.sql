-- Certificates ask whether a list of new names names a firm, whichever list it is.
create index published_list_entry_firm_code on published_list_entry (credit_code);
