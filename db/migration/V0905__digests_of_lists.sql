-- By their digest lists are found when somebody holds a file.
create index published_list_digest on published_list (digest);
create index published_list_document_number on published_list (document_number);
