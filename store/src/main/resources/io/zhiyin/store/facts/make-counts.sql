-- What all counts of one judgement share. Dropped again by drop-counts.sql.
drop table if exists opinion;
drop table if exists matter;
drop table if exists mention;

-- one row a feedback that counts as opinion and was read
create table opinion as
with known as (
    select
        f.seq, f.product, f.category, f.region, f.channel, f.rating, f.weight, r.polarity,
        cast(date_trunc('week', f.written) as date) as week,
        cast(date_trunc('month', f.written) as date) as month,
        -- a customer is known by the first feedback; who is not named counts as one customer a feedback
        case when f.customer is null then f.seq else min(f.seq) over (partition by f.customer) end as unit,
        case when f.customer is null then 0 else 1 end as named,
        count(*) over (partition by f.product) as of_product
    from feedback f
    join reading r on r.feedback_seq = f.seq
    where f.set_aside is null
),
ranked as (select known.*, dense_rank() over (order by of_product desc, product) as place from known),
dates as (select count(week) as dated from known),
worth as (select feedback_seq, max(value) as value from feedback_outcome where outcome = 'customer_value' group by feedback_seq)
select
    k.seq, k.unit, k.named, k.product, k.category, k.region, k.channel, k.rating, k.weight, k.polarity, k.week, k.month,
    -- shares are compared within a stratum: the product, or the category of products with little feedback
    case
        when k.product is not null and k.of_product >= 200 and k.place <= 300 then concat('product ', k.product)
        else concat('category ', coalesce(k.category, ''))
    end as stratum,
    -- the products that are looked at on their own
    case when k.product is not null and k.of_product >= 200 and k.place <= 100 then 1 else 0 end as large_product,
    -- undated feedback has no place in a series, unless nothing is dated: then all is one week
    case when d.dated = 0 then date '1970-01-05' else k.week end as counted_week,
    w.value
from ranked k
cross join dates d
left join worth w on w.feedback_seq = k.seq;

-- every topic and aspect that is mentioned, with a number; level 0 is the broadest
create table matter as
select cast(row_number() over (order by type, id) as integer) as no, type, id, level
from (
    select 'topic' as type, id, level from topic
    union all
    select distinct 'aspect' as type, aspect as id, case when aspect = aspect_group then 0 else 1 end as level
    from statement where aspect is not null
    union
    select distinct 'aspect' as type, aspect_group as id, 0 as level from statement where aspect_group is not null
) named;

-- one row for every matter that a feedback mentions, however often it does
create table mention as
select
    m.no as matter, b.seq,
    count(*) as statements, sum(b.complaint) as complaints, sum(b.praise) as praises, sum(b.request) as requests,
    sum(b.question) as questions
from (
    select
        s.feedback_seq as seq, 'topic' as type, a.ancestor as id,
        s.complaint, s.praise, s.request, s.question
    from said s
    join topic_ancestor a on a.topic = s.topic
    union all
    select
        s.feedback_seq as seq, 'aspect' as type, s.aspect as id,
        s.complaint, s.praise, s.request, s.question
    from said s
    where s.aspect is not null
    union all
    select
        s.feedback_seq as seq, 'aspect' as type, s.aspect_group as id,
        s.complaint, s.praise, s.request, s.question
    from said s
    where s.aspect_group is not null and s.aspect_group <> s.aspect
) b
join matter m on m.type = b.type and m.id = b.id
group by m.no, b.seq;
