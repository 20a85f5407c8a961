-- For each index and each value of each dimension: sums over customers of their balance a and weight b.
-- What counts as positive, neutral and negative is stated in docs/method.md.
with scored as (
    select
        feedback_seq, aspect, aspect_group, 'sentiment' as kind,
        case polarity when 'positive' then 1 when 'negative' then -1 else 0 end as score
    from said
    where polarity is not null
    union all
    select
        feedback_seq, aspect, aspect_group, 'purchase_intent' as kind,
        case when intent in ('want', 'repurchase') then 1 when intent = 'reject' then -1 else 0 end as score
    from said
    where intent in ('want', 'repurchase', 'consider', 'reject')
    union all
    select
        feedback_seq, aspect, aspect_group, 'product_demand' as kind,
        case
            when intent = 'reject' then -1
            when intent in ('want', 'consider', 'repurchase') or kind in ('request', 'question') then 1
            else 0
        end as score
    from said
    where intent is not null or kind is not null
),
by_feedback as (
    select
        s.kind, o.unit, o.product, o.category, o.region, o.channel, o.week, o.month,
        sum(s.score) * max(o.weight) as a, count(*) * max(o.weight) as b, count(*) as n
    from scored s
    join opinion o on o.seq = s.feedback_seq
    group by s.kind, o.seq, o.unit, o.product, o.category, o.region, o.channel, o.week, o.month
),
by_aspect as (
    select s.kind, o.unit, s.aspect, s.aspect_group, sum(s.score * o.weight) as a, sum(o.weight) as b, count(*) as n
    from scored s
    join opinion o on o.seq = s.feedback_seq
    where s.aspect is not null
    group by s.kind, o.unit, s.aspect, s.aspect_group
),
part as (
    select kind, 'overall' as dimension, '' as value, unit, a, b, n from by_feedback
    union all
    select kind, 'product' as dimension, product as value, unit, a, b, n from by_feedback where product is not null
    union all
    select kind, 'category' as dimension, category as value, unit, a, b, n from by_feedback where category is not null
    union all
    select kind, 'region' as dimension, region as value, unit, a, b, n from by_feedback where region is not null
    union all
    select kind, 'channel' as dimension, channel as value, unit, a, b, n from by_feedback where channel is not null
    union all
    select kind, 'week' as dimension, cast(week as string) as value, unit, a, b, n from by_feedback where week is not null
    union all
    select kind, 'month' as dimension, cast(month as string) as value, unit, a, b, n from by_feedback where month is not null
    union all
    select kind, 'aspect' as dimension, aspect as value, unit, a, b, n from by_aspect
    union all
    select kind, 'aspect_group' as dimension, aspect_group as value, unit, a, b, n from by_aspect
),
by_customer as (
    select kind, dimension, value, unit, sum(a) as a, sum(b) as b, sum(n) as n from part group by kind, dimension, value, unit
)
select
    kind, dimension, value, count(*) as customers, sum(n) as statements, sum(a) as a, sum(b) as b, sum(a * a) as aa,
    sum(a * b) as ab, sum(b * b) as bb
from by_customer
group by kind, dimension, value
order by kind, dimension, value;
