-- every statement with where it stands and what it says
select
    f.id as feedback_id, f.file, f.line, cast(f.written as date) as day, coalesce(f.product_name, f.product) as product, f.region,
    f.rating, f.text, s.start_at, s.end_at, s.aspect, s.kind, s.polarity, s.sentiment, s.intent, s.topic
from said s
join feedback f on f.seq = s.feedback_seq
order by s.feedback_seq, s.ordinal;
