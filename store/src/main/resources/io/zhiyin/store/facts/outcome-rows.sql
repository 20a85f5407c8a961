select o.seq, f.value, o.weight, n.matter, n.complaints, n.praises
from opinion o
join (select feedback_seq, max(value) as value from feedback_outcome where outcome = ? group by feedback_seq) f
    on f.feedback_seq = o.seq
left join mention n on n.seq = o.seq
order by o.seq, n.matter;
