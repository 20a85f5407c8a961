select coalesce(region, '') as part, stratum, counted_week as week, count(*) as feedback
from opinion
where counted_week is not null
group by coalesce(region, ''), stratum, counted_week
order by part, stratum, week;
