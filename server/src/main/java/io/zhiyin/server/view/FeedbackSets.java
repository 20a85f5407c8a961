package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import io.zhiyin.store.facts.FactStore;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which feedback speaks of a matter, looked up once each. */
final class FeedbackSets {
    private final FactStore facts;
    private final Map<Key, BitSet> known = new HashMap<>();

    FeedbackSets(FactStore facts) {
        this.facts = facts;
    }

    private record Key(Matter matter, Voice voice, Optional<String> region, Optional<String> product) {}

    BitSet of(Matter matter, Voice voice, Optional<String> region, Optional<String> product) {
        return known.computeIfAbsent(new Key(matter, voice, region, product), this::ask);
    }

    private BitSet ask(Key key) {
        BitSet seqs = new BitSet();
        facts.forEach(
                "seqs-of-matter",
                row -> row.getLong(1),
                seq -> seqs.set(Math.toIntExact(seq)),
                key.matter().type().code(),
                key.matter().id(),
                key.voice().code(),
                key.region().orElse(""),
                key.product().orElse(""));
        return seqs;
    }
}
