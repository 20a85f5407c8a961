package io.zhiyin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An encoder that remembers what it encoded, so that a text which occurs again in a later call is not computed again. It
 * forgets what was asked for longest ago once it holds more numbers than allowed. Thread-safe.
 */
public final class CachingTextEncoder implements TextEncoder {
    private final TextEncoder encoder;
    private final long mostNumbers;
    private final LinkedHashMap<Request, Encoded> known = new LinkedHashMap<>(16, 0.75f, true);
    private long numbers;

    /** @param mostNumbers how many float numbers it may hold; 25 million are 100 MB */
    public CachingTextEncoder(TextEncoder encoder, long mostNumbers) {
        this.encoder = encoder;
        this.mostNumbers = mostNumbers;
    }

    @Override
    public String space() {
        return encoder.space();
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public List<Encoded> encode(List<Request> requests) {
        Map<Request, Encoded> found = new HashMap<>();
        List<Request> unknown = new ArrayList<>();
        synchronized (known) {
            for (Request request : requests) {
                Encoded encoded = known.get(request);
                if (encoded != null) {
                    found.put(request, encoded);
                } else {
                    unknown.add(request);
                }
            }
        }
        List<Encoded> computed = encoder.encode(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            found.put(unknown.get(i), computed.get(i));
        }
        remember(unknown, computed);
        return requests.stream()
                .map(request -> java.util.Objects.requireNonNull(found.get(request)))
                .toList();
    }

    private void remember(List<Request> requests, List<Encoded> computed) {
        synchronized (known) {
            for (int i = 0; i < requests.size(); i++) {
                if (known.put(requests.get(i), computed.get(i)) == null) {
                    numbers += size(computed.get(i));
                }
            }
            var oldest = known.entrySet().iterator();
            while (numbers > mostNumbers && oldest.hasNext()) {
                numbers -= size(oldest.next().getValue());
                oldest.remove();
            }
        }
    }

    private long size(Encoded encoded) {
        return (long) dimensions() * (1 + encoded.spans().size());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
