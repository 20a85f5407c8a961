-- what those who complain, ask for something or ask about something in a topic speak of: the aspect of at least half of them or, where there is
-- none, its group; the purchase as a whole ('overall') counts only where at least half speak of nothing else. A topic without any mixes aspects.
with wanting as (
    select a.ancestor as topic, s.aspect, s.aspect_group, count(*) as said
    from said s
    join topic_ancestor a on a.topic = s.topic
    where s.aspect is not null and s.kind in ('complaint', 'request', 'question')
    group by all
),
counted as (
    select
        topic, sum(said) as all_said, coalesce(sum(said) filter (where aspect = 'overall'), 0) as overall
    from wanting
    group by topic
),
shares as (
    select c.topic, 0 as level, 'overall' as about, c.overall / c.all_said as share
    from counted c
    union all
    select w.topic, 1, w.aspect, w.said / (c.all_said - c.overall)
    from wanting w
    join counted c on c.topic = w.topic
    where w.aspect <> 'overall'
    union all
    select w.topic, 2, w.aspect_group, sum(w.said) / (any_value(c.all_said) - any_value(c.overall))
    from wanting w
    join counted c on c.topic = w.topic
    where w.aspect <> 'overall'
    group by w.topic, w.aspect_group
)
select topic, about
from (
    select topic, about, row_number() over (partition by topic order by level, share desc, about) as place
    from shares
    where share >= 0.5
)
where place = 1
order by topic;
