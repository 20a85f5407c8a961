-- where every statement stands, in the order of intake: the same rows as statement-vectors, in the same order
select s.feedback_seq, s.ordinal, f.id, s.start_at, s.end_at
from statement s
join feedback f on f.seq = s.feedback_seq
order by s.feedback_seq, s.ordinal;
