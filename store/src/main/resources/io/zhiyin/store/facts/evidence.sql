-- the most typical statements about a matter, one for each different text, the clearest first; total counts all
with wanted as (
    select -- an empty string: not asked for
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice,
        nullif(cast(? as string), '') as region, nullif(cast(? as string), '') as product,
        cast(nullif(cast(? as string), '') as date) as from_day, cast(nullif(cast(? as string), '') as date) as to_day
),
-- this runs once for every insight: so the few statements about the matter come first, and the joins that cost after
about as (
    select m.feedback_seq, m.ordinal
    from wanted w
    join topic_ancestor a on a.ancestor = w.id
    join statement_topic m on m.topic = a.topic
    where w.type = 'topic'
    union all
    select s.feedback_seq, s.ordinal
    from wanted w
    join statement s on s.aspect = w.id or s.aspect_group = w.id
    where w.type <> 'topic'
),
told as (
    select
        f.id as feedback_id, s.start_at, s.end_at, f.text_hash, f.seq, s.p_polarity + s.p_aspect + s.p_kind as clear,
        s.end_at - s.start_at as length
    from about b
    join statement s on s.feedback_seq = b.feedback_seq and s.ordinal = b.ordinal
    join feedback f on f.seq = s.feedback_seq
    cross join wanted w
    where
        f.set_aside is null
        and case w.voice
            when 'complaint' then s.polarity = 'negative' or s.kind = 'complaint'
            when 'praise' then s.polarity = 'positive' or s.kind = 'praise'
            when 'request' then s.kind = 'request'
            when 'neutral' then coalesce(s.polarity, 'neutral') = 'neutral'
            else true
        end
        and (w.region is null or f.region = w.region)
        and (w.product is null or f.product = w.product)
        and (w.from_day is null or cast(f.written as date) >= w.from_day)
        and (w.to_day is null or cast(f.written as date) <= w.to_day)
),
ranked as (
    select
        told.*, count(*) over () as total,
        row_number() over (partition by text_hash order by seq, start_at) as of_text
    from told
)
select feedback_id, start_at, end_at, total
from ranked
where of_text = 1
order by case when length between 4 and 120 then 0 else 1 end, clear desc, seq, start_at
limit 30;
