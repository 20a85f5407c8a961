-- the tables that say what became of orders, and how many of their rows do
select source, count(*) as orders
from order_outcome
group by source
order by source;
