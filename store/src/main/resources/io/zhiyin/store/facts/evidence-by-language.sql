-- what was written in each language: how many, and the first of them that are long enough to tell
with ranked as (
    select
        r.language, f.seq, count(*) over (partition by r.language) as total,
        row_number() over (partition by r.language order by case when length(f.text) between 6 and 300 then 0 else 1 end, f.seq) as place
    from reading r
    join feedback f on f.seq = r.feedback_seq
    where f.set_aside is null
)
select
    k.language, k.total, f.id as feedback_id, f.text, f.file, f.line, cast(f.written as date) as day,
    coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join feedback f on f.seq = k.seq
where k.place <= cast(? as bigint)
order by k.language, k.place;
