select topic, parent from found_parent order by topic;
