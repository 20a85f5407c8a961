-- the most typical statements about a matter, one for each different text, the clearest first; total counts all
with wanted as (
    select -- an empty string: not asked for
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice,
        nullif(cast(? as string), '') as region, nullif(cast(? as string), '') as product,
        cast(nullif(cast(? as string), '') as date) as from_day, cast(nullif(cast(? as string), '') as date) as to_day
),
told as (
    select t.seq, t.feedback_id, t.start_at, t.end_at, t.clearness
    from telling t
    cross join wanted w
    where
        case w.type
            when 'topic' then t.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
            else t.aspect = w.id or t.aspect_group = w.id
        end
        and list_contains(t.voices, w.voice)
        and (w.region is null or t.region = w.region)
        and (w.product is null or t.product = w.product)
        and (w.from_day is null or t.day >= w.from_day)
        and (w.to_day is null or t.day <= w.to_day)
),
clearest as (select seq, max(clearness) as clearness, count(*) as times from told group by seq),
of_text as (
    select c.clearness, c.times, sum(c.times) over () as total, row_number() over (partition by f.text_hash order by c.clearness desc) as place
    from clearest c
    join feedback f on f.seq = c.seq
)
select t.feedback_id, t.start_at, t.end_at, cast(o.total as bigint) as total
from of_text o
join told t on t.clearness = o.clearness
where o.place = 1
order by o.clearness desc
limit 30;
