drop table if exists telling;
