-- for every topic (with its ancestors) and aspect, in every voice: how many statements, and the clearest of
-- them; the first row of a feedback brings its text
with about as (
    select 'topic' as type, a.ancestor as id, t.voices, t.clearness
    from telling t
    join topic_ancestor a on a.topic = t.topic
    union all
    select 'aspect', aspect, voices, clearness from telling where aspect is not null
    union all
    select 'aspect', aspect_group, voices, clearness
    from telling
    where aspect_group is not null and aspect_group <> aspect
),
voiced as (select type, id, unnest(voices) as voice, clearness from about),
best as (
    select type, id, voice, count(*) as total, unnest(max(clearness, cast(? as bigint))) as clearness
    from voiced
    group by type, id, voice
),
shown as (
    select
        b.*, t.seq, t.start_at, t.end_at,
        row_number() over (partition by t.seq order by b.type, b.id, b.voice, b.clearness desc) as nth
    from best b
    join telling t on t.clearness = b.clearness
)
select
    s.type, s.id, s.voice, s.total, s.start_at, s.end_at, f.id as feedback_id, w.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from shown s
join feedback f on f.seq = s.seq
join reading r on r.feedback_seq = s.seq
left join (select seq, 1 as nth, text from feedback) w on w.seq = s.seq and w.nth = s.nth
order by s.type, s.id, s.voice, s.clearness desc;
