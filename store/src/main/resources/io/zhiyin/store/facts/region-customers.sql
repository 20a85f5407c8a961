select region, count(distinct unit) as customers
from opinion
where region is not null
group by region
order by region;
