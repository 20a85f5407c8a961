-- What evidence is chosen from: one row a statement of feedback that counts as opinion. clearness is unique and says which of
-- several statements to show first. It weighs: the first of equal texts before its copies (4), what is about the same aspect as most
-- of its topic before what strayed in (3), a phrase that can be read at a glance before a fragment or a speech (2), and the
-- probabilities of what was read (up to 1 each), and whether it leans as the customer's stars do or, without stars, the whole text (2); equals stand in the order of intake. voices holds every tone that the statement
-- counts in: the codes of Voice, and its polarity and kind. Dropped again by drop-telling.sql.
drop table if exists telling;
create table telling as
with first_of_text as (select text_hash, min(seq) as seq from feedback where set_aside is null group by text_hash),
main_aspect as (
    select topic, aspect
    from (
        select topic, aspect, row_number() over (partition by topic order by count(*) desc, aspect) as place
        from said
        where aspect is not null and topic is not null
        group by topic, aspect
    )
    where place = 1
)
select
    s.feedback_seq as seq, s.ordinal, s.feedback_id, s.start_at, s.end_at, s.topic, s.aspect, s.aspect_group, s.kind, s.polarity,
    s.intent,
    ['any']
    || case when s.complaint = 1 then ['complaint'] else [] end
    || case when s.praise = 1 then ['praise'] else [] end
    || case when s.request = 1 then ['request'] else [] end
    || case when s.complaint + s.praise = 0 then ['neutral'] else [] end
    || case when s.kind is null then [] else [concat('kind ', s.kind)] end
    || [concat('polarity ', coalesce(s.polarity, 'neutral'))] as voices,
    s.product, s.category, s.region, cast(s.written as date) as day,
    cast(date_trunc('week', s.written) as date) as week, cast(cast(date_trunc('month', s.written) as date) as varchar) as month,
    cast(round(1000 * (
        2 + x.p_polarity + x.p_aspect + x.p_kind
        + case when f.seq is null then 0 else 4 end
        + case when s.end_at - s.start_at between 6 and 120 then 2 else 0 end
        + case when s.aspect = m.aspect then 3 else 0 end
        + case
            when s.polarity = 'negative' and (s.rating < 3.5 or (s.rating is null and w.polarity = 'negative')) then 2
            when s.polarity = 'positive' and (s.rating > 2.5 or (s.rating is null and w.polarity = 'positive')) then 2
            when coalesce(s.polarity, 'neutral') = 'neutral' then 2
            else 0
        end
    )) as bigint) * 1000000000000 + 999999999999
        - row_number() over (order by s.feedback_seq, s.ordinal) as clearness
from said s
join statement x on x.feedback_seq = s.feedback_seq and x.ordinal = s.ordinal
join reading w on w.feedback_seq = s.feedback_seq
left join first_of_text f on f.seq = s.feedback_seq
left join main_aspect m on m.topic = s.topic;
