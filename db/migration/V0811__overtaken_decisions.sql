-- Decisions that were kept and whose filing has moved on without them since: nobody can release them any more.

delete from review_pending where not exists (
    select 1 from filing f where f.id = review_pending.filing_id and f.status = concat(review_pending.level, '_REVIEW'));
