select product as part, stratum, counted_week as week, count(*) as feedback
from opinion
where counted_week is not null and large_product = 1
group by product, stratum, counted_week
order by part, stratum, week;
