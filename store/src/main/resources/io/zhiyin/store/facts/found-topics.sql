select feedback_id, start_at, end_at, topic from found_topic order by rowid;
