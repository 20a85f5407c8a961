select outcome from feedback_outcome where outcome <> 'customer_value' group by outcome order by outcome;
