-- the clearest statements that belong to no topic
with ranked as (
    select clearness, count(*) over () as total, row_number() over (order by clearness desc) as place
    from telling
    where topic is null
)
select
    k.total, t.start_at, t.end_at, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join telling t on t.clearness = k.clearness
join feedback f on f.seq = t.seq
join reading r on r.feedback_seq = t.seq
where k.place <= cast(? as bigint)
order by k.place;
