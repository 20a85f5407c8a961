-- the name that stands beside each product most often
select product, max_by(product_name, times) as name
from (select product, product_name, count(*) as times from feedback where product is not null and product_name is not null group by 1, 2)
group by product
order by product;
