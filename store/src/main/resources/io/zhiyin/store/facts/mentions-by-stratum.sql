select
    m.type, m.id, o.stratum, count(*) as mentions,
    sum(case when n.complaints > 0 then 1 else 0 end) as complaints,
    sum(case when n.requests > 0 then 1 else 0 end) as requests
from mention n
join opinion o on o.seq = n.seq
join matter m on m.no = n.matter
where o.counted_week is not null
group by m.type, m.id, o.stratum
order by m.type, m.id, o.stratum;
