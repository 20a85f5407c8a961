select
    m.type, m.id, o.product as part, o.counted_week as week, count(*) as mentions,
    sum(case when n.complaints > 0 then 1 else 0 end) as complaints,
    sum(case when n.requests > 0 then 1 else 0 end) as requests
from mention n
join opinion o on o.seq = n.seq
join matter m on m.no = n.matter
where o.counted_week is not null and o.large_product = 1
group by m.type, m.id, o.product, o.counted_week
order by m.type, m.id, part, week;
