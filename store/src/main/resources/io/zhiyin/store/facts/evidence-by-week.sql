-- the statements about a matter, week by week: how many, and the clearest of them
with wanted as (
    select -- an empty string: not asked for
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice,
        nullif(cast(? as string), '') as region, nullif(cast(? as string), '') as product, cast(? as bigint) as most
),
told as (
    select t.week, t.clearness
    from telling t
    cross join wanted w
    where
        t.week is not null
        and case w.type
            when 'topic' then t.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
            else t.aspect = w.id or t.aspect_group = w.id
        end
        and list_contains(t.voices, w.voice)
        and (w.region is null or t.region = w.region)
        and (w.product is null or t.product = w.product)
),
ranked as (
    select
        week, clearness, count(*) over (partition by week) as total,
        row_number() over (partition by week order by clearness desc) as place
    from told
)
select
    k.week, k.total, t.start_at, t.end_at, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join telling t on t.clearness = k.clearness
join feedback f on f.seq = t.seq
join reading r on r.feedback_seq = t.seq
where k.place <= (select most from wanted)
order by k.week, k.place;
