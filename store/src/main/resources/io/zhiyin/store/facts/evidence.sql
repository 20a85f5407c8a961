-- the most typical statements about a matter, one for each different text, the clearest first; total counts all
with wanted as (
    select -- an empty string: not asked for
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice,
        nullif(cast(? as string), '') as region, nullif(cast(? as string), '') as product,
        cast(nullif(cast(? as string), '') as date) as from_day, cast(nullif(cast(? as string), '') as date) as to_day
),
told as (
    select
        s.feedback_id, s.start_at, s.end_at, f.text_hash, f.seq, x.p_polarity + x.p_aspect + x.p_kind as clear,
        s.end_at - s.start_at as length
    from said s
    join feedback f on f.seq = s.feedback_seq
    join statement x on x.feedback_seq = s.feedback_seq and x.ordinal = s.ordinal
    cross join wanted w
    where
        case w.type
            when 'topic' then s.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
            else s.aspect = w.id or s.aspect_group = w.id
        end
        and case w.voice
            when 'complaint' then s.polarity = 'negative' or s.kind = 'complaint'
            when 'praise' then s.polarity = 'positive' or s.kind = 'praise'
            when 'request' then s.kind = 'request'
            when 'neutral' then coalesce(s.polarity, 'neutral') = 'neutral'
            else true
        end
        and (w.region is null or s.region = w.region)
        and (w.product is null or s.product = w.product)
        and (w.from_day is null or cast(s.written as date) >= w.from_day)
        and (w.to_day is null or cast(s.written as date) <= w.to_day)
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
