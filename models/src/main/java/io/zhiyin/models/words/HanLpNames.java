package io.zhiyin.models.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.zhiyin.text.Entity;
import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds names of places and organisations in Chinese texts by HanLP's core dictionary. Thread-safe. */
public final class HanLpNames implements Function<String, List<Entity>> {
    private static final double PROBABILITY = 0.8;

    // names that the dictionary lacks are not guessed: among reviews most guesses are wrong
    private final Segment segment = HanLP.newSegment("viterbi")
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableOffset(true);

    @Override
    public List<Entity> apply(String text) {
        List<Entity> names = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            String tag = term.nature.toString();
            int end = Math.min(text.length(), term.offset + term.length());
            if (end - term.offset > 1 && (tag.startsWith("ns") || tag.startsWith("nt"))) {
                Entity.Type type = tag.startsWith("ns") ? Entity.Type.PLACE : Entity.Type.ORGANISATION;
                names.add(new Entity(new Span(term.offset, end), type, PROBABILITY));
            }
        }
        return names;
    }
}
