delete from statement_topic;
delete from topic_ancestor;
delete from topic;
