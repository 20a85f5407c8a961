-- the feedback that stands at these places (file:line), separated by U+001F
select
    f.id as feedback_id, f.text, f.file, f.line, r.language, cast(f.written as date) as day,
    coalesce(f.product_name, f.product) as product, f.rating
from feedback f
left join reading r on r.feedback_seq = f.seq
where f.file || ':' || f.line in (select unnest(string_split(?, chr(31))))
order by f.seq;
