-- every topic with itself and its ancestors
select topic, ancestor from topic_ancestor order by topic, ancestor;
