-- every statement with its vector, in the order of intake; equal texts share the vector of the first; the first row of a
-- feedback brings its text
select
    s.feedback_seq, s.ordinal, f.id, w.text, s.start_at, s.end_at, r.language, s.aspect, s.kind, s.sentiment, v.space,
    v.scale, v.data
from statement s
join feedback f on f.seq = s.feedback_seq
left join (select seq, 0 as ordinal, text from feedback) w on w.seq = s.feedback_seq and w.ordinal = s.ordinal
join reading r on r.feedback_seq = s.feedback_seq
join (select text_hash, min(seq) as seq from feedback where set_aside is null group by text_hash) first
    on first.text_hash = f.text_hash
join statement_vector v on v.feedback_seq = first.seq and v.ordinal = s.ordinal
order by s.feedback_seq, s.ordinal;
