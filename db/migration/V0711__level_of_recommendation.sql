-- Where a filing goes on when its recommendation is taken back: the level that made it, as for returns and refusals.
update filing set resume_at = (select e.party from filing_event e
        where e.filing_id = filing.id and e.sequence = filing.sequence)
    where status in ('CITY_REVIEW', 'PROVINCE_REVIEW') and resume_at is null
      and exists (select 1 from filing_event e
        where e.filing_id = filing.id and e.sequence = filing.sequence and e.action = 'RECOMMEND');
