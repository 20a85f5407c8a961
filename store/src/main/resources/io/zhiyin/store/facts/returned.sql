-- which feedback is about an order that came back (1) or stayed (0)
select feedback_seq, value from feedback_outcome where outcome = 'returned' order by feedback_seq;
