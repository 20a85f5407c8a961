-- how many customers each matter touches, how many of them complain of it or ask, and what its statements are
select
    m.type, m.id, count(*) as units, sum(t.weight) as weighted, coalesce(sum(t.value), 0) as value,
    sum(t.statements) as statements, sum(t.complaints) as complaints, sum(t.praises) as praises,
    sum(t.requests) as requests, sum(t.questions) as questions,
    count(*) filter (where t.complaints > 0) as complaining, sum(t.weight) filter (where t.complaints > 0) as complaining_weighted,
    count(*) filter (where t.requests > 0) as requesting, sum(t.weight) filter (where t.requests > 0) as requesting_weighted,
    count(*) filter (where t.questions > 0) as questioning, sum(t.weight) filter (where t.questions > 0) as questioning_weighted
from (
    select
        n.matter, o.unit, avg(o.weight) as weight, max(o.value) as value, sum(n.statements) as statements,
        sum(n.complaints) as complaints, sum(n.praises) as praises, sum(n.requests) as requests, sum(n.questions) as questions
    from mention n
    join opinion o on o.seq = n.seq
    group by n.matter, o.unit
) t
join matter m on m.no = t.matter
group by m.type, m.id
order by m.type, m.id;
