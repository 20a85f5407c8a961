-- the statements about a matter whose feedback has a known outcome: those with it first, then the clearest
with wanted as (
    select
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice, cast(? as string) as outcome,
        cast(? as bigint) as most
),
came as (
    select feedback_seq as seq, max(value) as value
    from feedback_outcome
    where outcome = (select outcome from wanted)
    group by feedback_seq
),
told as (
    select t.clearness, c.value
    from telling t
    join came c on c.seq = t.seq
    cross join wanted w
    where
        case w.type
            when 'topic' then t.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
            else t.aspect = w.id or t.aspect_group = w.id
        end
        and list_contains(t.voices, w.voice)
),
ranked as (
    select clearness, count(*) over () as total, row_number() over (order by value desc, clearness desc) as place from told
)
select
    k.total, t.start_at, t.end_at, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join telling t on t.clearness = k.clearness
join feedback f on f.seq = t.seq
join reading r on r.feedback_seq = t.seq
where k.place <= (select most from wanted)
order by k.place;
