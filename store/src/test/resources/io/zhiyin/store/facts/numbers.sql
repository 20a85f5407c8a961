-- many rows
select unnest(range(100000)) as n;
