-- what the shop's products are called, by name or, where they have none, by id
select distinct coalesce(product_name, product) as name
from feedback
where coalesce(product_name, product) is not null
order by name;
