-- the statements of some thousand feedback, drawn by their ids, as statement-vectors.sql gives all of them: enough to tell which topics live on
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
where f.seq in (select seq from feedback where set_aside is null order by md5(id) limit 6000)
order by s.feedback_seq, s.ordinal;
