-- the first of each text that counts as opinion, in the order of intake
select min(seq) as seq, min_by(id, seq) as id, min_by(text, seq) as text
from feedback
where set_aside is null
group by text_hash
order by seq;
