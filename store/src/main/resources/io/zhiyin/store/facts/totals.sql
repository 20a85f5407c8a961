-- one row: by customers and by feedbacks, so that the reader can choose
select
    (select count(*) from opinion) as feedback,
    (select coalesce(sum(named), 0) from opinion) as named,
    (select count(*) from said) as statements,
    (select count(rating) from opinion) as rated,
    count(*) as units,
    coalesce(sum(weight), 0) as weighted,
    coalesce(sum(weight * weight), 0) as squared,
    coalesce(sum(value), 0) as value
from (select unit, avg(weight) as weight, max(value) as value from opinion group by unit) customer;
