drop table if exists mention;
drop table if exists matter;
drop table if exists opinion;
