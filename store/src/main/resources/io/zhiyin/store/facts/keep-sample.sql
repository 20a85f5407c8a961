-- keeps a seeded sample of so many feedback: those whose hashes with the seed are smallest
delete from feedback
where seq not in (select seq from feedback order by md5(cast(? as varchar) || ':' || id || ':' || seq), seq limit cast(? as bigint));
