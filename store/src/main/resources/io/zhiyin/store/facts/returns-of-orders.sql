-- Whether the order of each review came back. Return reasons and messages about a return are part of the return, not something
-- that could foretell it, so they have no outcome. A table that knows returns alone is a list: what it does not name stayed, in
-- those files of feedback of which it names some order.
insert into feedback_outcome
with
asked as (
    select seq, file, order_id, product
    from feedback
    where order_id is not null and set_aside is null and type in ('review', 'survey', 'transcript')
),
of_order as (select order_id, max(returned) as returned from order_outcome group by order_id),
of_product as (select order_id, product, max(returned) as returned from order_outcome where product is not null group by order_id, product),
lists as (select source from order_outcome group by source having min(returned) = 1),
listed as (
    select distinct f.file
    from feedback f
    join order_outcome o on o.order_id = f.order_id
    join lists l on l.source = o.source
),
known as (
    select
        a.seq,
        coalesce(p.returned, o.returned, case when a.file in (select file from listed) then 0 end) as returned
    from asked a
    left join of_product p on p.order_id = a.order_id and p.product = a.product
    left join of_order o on o.order_id = a.order_id
)
select seq, 'returned', returned from known where returned is not null order by seq;
