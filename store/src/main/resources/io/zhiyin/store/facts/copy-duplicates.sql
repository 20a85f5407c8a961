-- what was read from the first of equal texts holds for the others
create temp table twin as
select f.seq, first.seq as first_seq
from feedback f
join (select text_hash, min(seq) as seq from feedback where set_aside is null group by text_hash) first
    on first.text_hash = f.text_hash and first.seq < f.seq
where f.set_aside is null;
insert into reading select t.seq, r.* exclude (feedback_seq) from twin t join reading r on r.feedback_seq = t.first_seq order by t.seq;
insert into statement select t.seq, s.* exclude (feedback_seq) from twin t join statement s on s.feedback_seq = t.first_seq order by t.seq, s.ordinal;
insert into entity select t.seq, e.* exclude (feedback_seq) from twin t join entity e on e.feedback_seq = t.first_seq order by t.seq, e.start_at;
drop table twin;
