-- A sample keeps its number and the name it was drawn under when the bureau is merged into another, which may have a sample of the same
-- number in the same round.

create index review_sample_of_bureau on review_sample (bureau_id, drawn_at);
alter table review_sample drop constraint review_sample_no;
alter table review_sample add constraint review_sample_no unique (bureau_id, bureau_name, round_id, no);
