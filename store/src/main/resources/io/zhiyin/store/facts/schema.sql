-- The facts: large, appended by machines, counted. Every table can be read by any tool; docs/output.md says what a column means.
create table feedback (
    seq            bigint not null,   -- order of intake, from 0
    id             varchar not null,
    file           varchar not null,
    line           bigint not null,
    type           varchar not null,  -- review, follow_up, question, chat, return_reason, survey, transcript
    text           varchar not null,  -- redacted
    product        varchar,
    product_name   varchar,
    category       varchar,
    customer       varchar,           -- keyed hash
    order_id       varchar,           -- keyed hash
    written        timestamp,         -- in the shop's zone
    rating         double,            -- 1 to 5
    channel        varchar,
    region         varchar,
    images         integer not null,
    offset_seconds double,
    verified       boolean,
    text_hash      bigint not null,   -- equal texts are read once
    set_aside      varchar,           -- why it does not count as opinion; null if it counts
    weight         double not null    -- how many feedbacks it stands for: 1, unless the sample was drawn unevenly
);

-- what came of a feedback's order or customer, where the shop knows it: returned, repurchased (0 or 1), customer_value
create table feedback_outcome (
    feedback_seq bigint not null,
    outcome      varchar not null,
    value        double not null
);

-- what became of orders, as the shop's own tables of orders or returns say
create table order_outcome (
    source   varchar not null,        -- the table that says so
    order_id varchar not null,        -- keyed hash
    product  varchar,                 -- the part of the order, where the table tells them apart
    returned double not null          -- 1: sent back or refunded
);

create table reading (
    feedback_seq bigint not null,
    language     varchar not null,    -- zh, en, other
    polarity     varchar,             -- positive, neutral, negative; null if abstained
    p_polarity   double not null,
    positive     double not null      -- probability that the whole text is positive
);

create table statement (
    feedback_seq bigint not null,
    ordinal      integer not null,    -- order within its feedback, from 0
    start_at     integer not null,    -- UTF-16 units
    end_at       integer not null,
    aspect       varchar,             -- null if abstained
    aspect_group varchar,
    p_aspect     double not null,
    kind         varchar,
    p_kind       double not null,
    polarity     varchar,
    p_polarity   double not null,
    sentiment    double not null,     -- expected sentiment, -1 to 1
    intent       varchar,
    p_intent     double not null
);

create table entity (
    feedback_seq bigint not null,
    start_at     integer not null,
    end_at       integer not null,
    type         varchar not null,
    p            double not null
);

-- int8 values with one scale a vector: value = byte * scale
create table statement_vector (
    feedback_seq bigint not null,
    ordinal      integer not null,
    space        varchar not null,
    scale        float not null,
    data         blob not null
);

create table topic (
    id       varchar not null,
    parent   varchar,
    level    integer not null,        -- 0: the broadest
    language varchar not null,
    name     varchar not null,
    keywords varchar not null,        -- separated by U+001F
    size     bigint not null,         -- statements
    cohesion double not null,
    twin     varchar,
    p_twin   double
);

-- the finest topic of each statement; a statement without a row is unassigned
create table statement_topic (
    feedback_seq bigint not null,
    ordinal      integer not null,
    topic        varchar not null,
    similarity   double not null
);

-- what was found before people's edits, for the next run to give living topics their ids again
create table found_topic (
    feedback_id varchar not null,
    start_at    integer not null,
    end_at      integer not null,
    topic       varchar
);

create table found_parent (
    topic  varchar not null,
    parent varchar not null
);

-- every topic with itself and all its ancestors, so that counts roll up
create table topic_ancestor (
    topic    varchar not null,
    ancestor varchar not null
);

-- what the counting files start from: one row a statement of feedback that counts as opinion
create view said as
select
    s.feedback_seq, s.ordinal, s.start_at, s.end_at, s.aspect, s.aspect_group, s.kind, s.polarity, s.sentiment, s.intent,
    r.language, f.id as feedback_id, f.type, f.product, f.product_name, f.category, f.customer, f.written, f.rating,
    f.channel, f.region, t.topic,
    case when s.polarity = 'negative' or s.kind = 'complaint' then 1 else 0 end as complaint,
    case when s.polarity = 'positive' or s.kind = 'praise' then 1 else 0 end as praise,
    case when s.kind = 'request' then 1 else 0 end as request,
    case when s.kind = 'question' then 1 else 0 end as question
from statement s
join feedback f on f.seq = s.feedback_seq
join reading r on r.feedback_seq = s.feedback_seq
left join statement_topic t on t.feedback_seq = s.feedback_seq and t.ordinal = s.ordinal
where f.set_aside is null;
