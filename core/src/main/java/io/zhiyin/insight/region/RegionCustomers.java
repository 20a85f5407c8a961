package io.zhiyin.insight.region;

/** How many different customers of a region gave feedback; feedbacks, where the customer is not known. */
public record RegionCustomers(String region, long customers) {}
