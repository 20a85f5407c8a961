-- one row a feedback that was read, in the order of intake
select f.seq, f.id, f.file, f.line, f.text, r.language
from feedback f join reading r on r.feedback_seq = f.seq
order by f.seq;
