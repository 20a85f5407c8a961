-- one row a statement, and one for a feedback without any, in the order of intake; the first row of a feedback brings its text
select
    f.seq, f.id, f.file, f.line, w.text, f.set_aside, r.language,
    s.ordinal, s.start_at, s.end_at, s.aspect, s.p_aspect, s.kind, s.p_kind, s.polarity, s.p_polarity, s.sentiment, s.intent,
    s.p_intent, t.topic, e.entities
from feedback f
left join reading r on r.feedback_seq = f.seq
left join statement s on s.feedback_seq = f.seq
left join (select seq, 0 as ordinal, text from feedback) w on w.seq = f.seq and w.ordinal = coalesce(s.ordinal, 0)
left join statement_topic t on t.feedback_seq = s.feedback_seq and t.ordinal = s.ordinal
left join (
    select feedback_seq, string_agg(start_at || ',' || end_at || ',' || type || ',' || p, ';' order by start_at, end_at) as entities
    from entity
    group by feedback_seq
) e on e.feedback_seq = f.seq
order by f.seq, s.ordinal;
