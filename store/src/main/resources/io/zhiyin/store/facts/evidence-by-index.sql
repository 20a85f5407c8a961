-- for each index and each value that it is broken down by: the clearest statements that speak for it, neither way, and against
-- it; the first row of a feedback brings its text
with scored as (
    select
        'sentiment' as kind, case polarity when 'positive' then 1 when 'negative' then -1 else 0 end as score, product, category,
        region, month, aspect_group, clearness
    from telling
    where polarity is not null
    union all
    select
        'purchase_intent',
        case when intent in ('want', 'repurchase') then 1 when intent = 'reject' then -1 else 0 end, product, category, region,
        month, aspect_group, clearness
    from telling
    where intent in ('want', 'repurchase', 'consider', 'reject')
    union all
    select
        'product_demand',
        case
            when intent = 'reject' then -1
            when intent in ('want', 'consider', 'repurchase') or kind in ('request', 'question') then 1
            else 0
        end, product, category, region, month, aspect_group, clearness
    from telling
    where intent is not null or kind is not null
),
part as (
    select kind, 'overall' as dimension, '' as value, score, clearness from scored
    union all
    select kind, 'product', product, score, clearness from scored where product is not null
    union all
    select kind, 'category', category, score, clearness from scored where category is not null
    union all
    select kind, 'region', region, score, clearness from scored where region is not null
    union all
    select kind, 'month', month, score, clearness from scored where month is not null
    union all
    select kind, 'aspect_group', aspect_group, score, clearness from scored where aspect_group is not null
),
best as (
    select kind, dimension, value, score, unnest(max(clearness, cast(? as bigint))) as clearness
    from part
    group by kind, dimension, value, score
),
placed as (
    select b.*, row_number() over (partition by b.kind, b.dimension, b.value, b.score order by b.clearness desc) as place
    from best b
),
shown as (
    select
        p.*, t.seq, t.start_at, t.end_at,
        row_number() over (partition by t.seq order by p.kind, p.dimension, p.value, p.place, p.score) as nth
    from placed p
    join telling t on t.clearness = p.clearness
)
select
    s.kind, s.dimension, s.value, s.start_at, s.end_at, f.id as feedback_id, w.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from shown s
join feedback f on f.seq = s.seq
join reading r on r.feedback_seq = s.seq
left join (select seq, 1 as nth, text from feedback) w on w.seq = s.seq and w.nth = s.nth
order by s.kind, s.dimension, s.value, s.place, s.score;
