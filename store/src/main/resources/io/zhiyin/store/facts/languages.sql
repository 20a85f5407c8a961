select language, count(*) as feedback from reading group by language order by language;
