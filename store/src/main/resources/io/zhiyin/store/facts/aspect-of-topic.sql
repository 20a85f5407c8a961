-- the aspect that each topic is about: that of at least half of its statements whose aspect is known; a topic that mixes aspects is about none
select topic, aspect
from (
    select
        a.ancestor as topic, s.aspect, count(*) as said, sum(count(*)) over (partition by a.ancestor) as all_said,
        row_number() over (partition by a.ancestor order by count(*) desc, s.aspect) as place
    from said s
    join topic_ancestor a on a.topic = s.topic
    where s.aspect is not null
    group by a.ancestor, s.aspect
)
where place = 1 and said * 2 >= all_said
order by topic;
