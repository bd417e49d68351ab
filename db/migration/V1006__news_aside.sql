-- News of what officials say about a firm are not for those of them who are related to it: the firm, or null where that does not matter.
alter table news add column not_related_to binary(16) null;

update news set not_related_to = (select f.enterprise_id from filing f where f.id = news.filing_id)
where topic in ('ANSWERED', 'MENTIONED');
