-- every statement with where it stands and what it says; the first row of a feedback brings its text
select
    f.id as feedback_id, f.file, f.line, cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.region,
    f.rating, w.text, s.start_at, s.end_at, s.aspect, s.kind, s.polarity, s.sentiment, s.intent, s.topic
from said s
join feedback f on f.seq = s.feedback_seq
left join (select seq, 0 as ordinal, text from feedback) w on w.seq = s.feedback_seq and w.ordinal = s.ordinal
order by s.feedback_seq, s.ordinal;
