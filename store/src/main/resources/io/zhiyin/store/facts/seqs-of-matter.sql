-- which feedback speaks of a matter
with wanted as (
    select -- an empty string: not asked for
        cast(? as string) as type, cast(? as string) as id, cast(? as string) as voice,
        nullif(cast(? as string), '') as region, nullif(cast(? as string), '') as product
)
select distinct t.seq
from telling t
cross join wanted w
where
    case w.type
        when 'topic' then t.topic in (select a.topic from topic_ancestor a where a.ancestor = w.id)
        else t.aspect = w.id or t.aspect_group = w.id
    end
    and list_contains(t.voices, w.voice)
    and (w.region is null or t.region = w.region)
    and (w.product is null or t.product = w.product)
order by t.seq;
