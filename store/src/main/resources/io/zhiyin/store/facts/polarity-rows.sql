-- where no feedback has a rating: how the whole text leans, -1 to 1
select
    o.seq, case o.polarity when 'positive' then 1.0 when 'negative' then -1.0 else 0.0 end as value, o.weight,
    n.matter, n.complaints, n.praises
from opinion o
left join mention n on n.seq = o.seq
where o.polarity is not null
order by o.seq, n.matter;
