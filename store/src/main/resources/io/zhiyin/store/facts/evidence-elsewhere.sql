-- the clearest statements about a matter in all regions but one
with wanted as (
    select
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice, cast(? as string) as region,
        cast(? as bigint) as most
),
told as (
    select t.clearness
    from telling t
    cross join wanted w
    where
        t.region <> w.region
        and case w.type
            when 'topic' then t.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
            else t.aspect = w.id or t.aspect_group = w.id
        end
        and list_contains(t.voices, w.voice)
),
ranked as (select clearness, count(*) over () as total, row_number() over (order by clearness desc) as place from told)
select
    k.total, t.start_at, t.end_at, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join telling t on t.clearness = k.clearness
join feedback f on f.seq = t.seq
join reading r on r.feedback_seq = t.seq
where k.place <= (select most from wanted)
order by k.place;
