-- the aspect that most statements of each topic are about
select topic, aspect
from (
    select a.ancestor as topic, s.aspect, row_number() over (partition by a.ancestor order by count(*) desc, s.aspect) as place
    from said s
    join topic_ancestor a on a.topic = s.topic
    where s.aspect is not null
    group by a.ancestor, s.aspect
)
where place = 1
order by topic;
