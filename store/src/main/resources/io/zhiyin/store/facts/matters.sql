select no, type, id, level from matter order by no;
