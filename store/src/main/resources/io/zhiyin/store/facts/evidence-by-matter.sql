-- for every topic (with its ancestors) and aspect, in every voice: how many statements, and the clearest of them, one for each
-- different text
with told as (
    select
        s.feedback_seq, s.ordinal, s.start_at, s.end_at, s.topic, s.aspect, s.aspect_group, s.kind,
        coalesce(s.polarity, 'neutral') as polarity, f.text_hash,
        x.p_polarity + x.p_aspect + x.p_kind - case when s.end_at - s.start_at between 6 and 120 then 0 else 1 end as clear
    from said s
    join feedback f on f.seq = s.feedback_seq
    join statement x on x.feedback_seq = s.feedback_seq and x.ordinal = s.ordinal
),
about as (
    select 'topic' as type, a.ancestor as id, told.* from told join topic_ancestor a on a.topic = told.topic
    union all
    select 'aspect', told.aspect, told.* from told where told.aspect is not null
    union all
    select 'aspect', told.aspect_group, told.* from told where told.aspect_group is not null and told.aspect_group <> told.aspect
),
voiced as (
    select 'any' as voice, about.* from about
    union all
    select polarity, about.* from about
    union all
    select kind, about.* from about where kind is not null
),
first_of_text as (
    select
        type, id, voice, feedback_seq, ordinal, start_at, end_at, clear,
        count(*) over (partition by type, id, voice) as total,
        row_number() over (partition by type, id, voice, text_hash order by feedback_seq, ordinal) as of_text
    from voiced
),
ranked as (
    select
        type, id, voice, feedback_seq, start_at, end_at, total,
        row_number() over (partition by type, id, voice order by clear desc, feedback_seq, ordinal) as place
    from first_of_text
    where of_text = 1
)
select
    k.type, k.id, k.voice, k.total, k.start_at, k.end_at, f.id as feedback_id, f.text, f.file, f.line, r.language,
    cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.rating
from ranked k
join feedback f on f.seq = k.feedback_seq
join reading r on r.feedback_seq = k.feedback_seq
where k.place <= ?
order by k.type, k.id, k.voice, k.place;
