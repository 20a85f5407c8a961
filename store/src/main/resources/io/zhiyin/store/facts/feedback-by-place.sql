-- the feedback at these places in the order of intake, separated by U+001F
select
    f.id as feedback_id, f.text, f.file, f.line, r.language, cast(f.written as date) as day,
    coalesce(f.product_name, f.product) as product, f.rating
from feedback f
left join reading r on r.feedback_seq = f.seq
where f.seq in (select cast(unnest(string_split(?, chr(31))) as bigint))
order by f.seq;
