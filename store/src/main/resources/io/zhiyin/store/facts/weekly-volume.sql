-- how much feedback each week brought, with the first of it
with counted as (
    select cast(date_trunc('week', written) as date) as week, count(*) as feedback, unnest(min(seq, cast(? as bigint))) as seq
    from feedback
    where written is not null and set_aside is null
    group by 1
)
select
    c.week, c.feedback, f.id as feedback_id, f.text, f.file, f.line, r.language, cast(f.written as date) as day,
    coalesce(f.product_name, f.product) as product, f.rating
from counted c
join feedback f on f.seq = c.seq
left join reading r on r.feedback_seq = c.seq
order by c.week, c.seq;
