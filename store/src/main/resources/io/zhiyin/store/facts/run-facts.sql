select
    count(*) as rows, count(*) filter (where set_aside is null) as opinions, count(distinct customer) filter (where set_aside is null) as customers,
    cast(min(written) filter (where set_aside is null) as date) as from_day,
    cast(max(written) filter (where set_aside is null) as date) as to_day,
    (select count(*) from statement) as statements, (select count(*) from statement_topic) as assigned
from feedback;
