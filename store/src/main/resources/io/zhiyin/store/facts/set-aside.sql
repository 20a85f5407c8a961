-- what does not count as opinion: how many by reason, with the first of each
select set_aside, feedback_id, text, file, line, cast(null as varchar) as language, day, product, rating, total
from (
    select
        set_aside, id as feedback_id, text, file, line, cast(written as date) as day, coalesce(product_name, product) as product,
        rating, count(*) over (partition by set_aside) as total,
        row_number() over (partition by set_aside order by seq) as place
    from feedback
    where set_aside is not null
)
where place <= 10
order by set_aside, place;
