select cast(date_trunc('week', written) as date) as week, count(*) as feedback
from feedback
where set_aside is null and written is not null
group by 1
order by 1;
