-- how much of the feedback with a known outcome has it, with the first of that
with came as (
    select o.outcome, o.feedback_seq as seq, max(o.value) as value
    from feedback_outcome o
    join feedback f on f.seq = o.feedback_seq
    where f.set_aside is null and o.outcome <> 'customer_value'
    group by o.outcome, o.feedback_seq
),
ranked as (
    select
        outcome, seq, value, count(*) over (partition by outcome) as feedback,
        count(*) filter (where value > 0) over (partition by outcome) as with_it,
        row_number() over (partition by outcome order by value desc, seq) as place
    from came
)
select
    k.outcome, k.feedback, k.with_it, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join feedback f on f.seq = k.seq
left join reading r on r.feedback_seq = k.seq
where k.place <= cast(? as bigint) and k.value > 0
order by k.outcome, k.place;
