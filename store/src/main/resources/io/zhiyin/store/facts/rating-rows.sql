-- one row a mention, one row a feedback without any; the rows of a feedback stand together
select o.seq, o.rating as value, o.weight, n.matter, n.complaints, n.praises
from opinion o
left join mention n on n.seq = o.seq
where o.rating is not null
order by o.seq, n.matter;
