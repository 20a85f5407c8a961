-- feedback whose stars contradict its words: four or more stars on a text surely negative, two or fewer on one surely positive
select
    f.id as feedback_id, f.text, f.file, f.line, r.language, cast(f.written as date) as day,
    coalesce(f.product_name, f.product) as product, f.rating, count(*) over () as total,
    (select count(*) from feedback g join reading h on h.feedback_seq = g.seq
     where g.rating is not null and h.polarity is not null and g.set_aside is null) as compared
from feedback f
join reading r on r.feedback_seq = f.seq
where f.set_aside is null and r.p_polarity >= 0.9
    and ((f.rating >= 4 and r.polarity = 'negative') or (f.rating <= 2 and r.polarity = 'positive'))
order by r.p_polarity desc, f.seq
limit 30;
