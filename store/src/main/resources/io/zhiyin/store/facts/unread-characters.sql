-- how many characters there are to read, equal texts counted once
select coalesce(sum(characters), 0)
from (select max(length(text)) as characters from feedback where set_aside is null group by text_hash);
