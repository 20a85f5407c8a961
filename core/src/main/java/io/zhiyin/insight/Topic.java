package io.zhiyin.insight;

import io.zhiyin.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Statements that say the same thing, within one vector space. Its members carry its identity, so the id survives a new run
 * over grown data, and people's edits find it again.
 *
 * @param parent the wider topic that holds it; empty at the top
 * @param keywords the words that set it apart, best first, at most ten
 * @param size how many statements it holds; a parent holds its children's
 * @param cohesion how much closer its statements lie to each other than any two statements do: 0 no closer, 1 all the same
 * @param space the vector space it was found in
 * @param quotes typical statements that do not repeat each other, from different feedback where there is enough
 * @param twin the topic of the other language that says the same, where there is one
 */
public record Topic(
        TopicId id,
        Optional<TopicId> parent,
        String name,
        List<String> keywords,
        int size,
        double cohesion,
        Language language,
        String space,
        List<Quote> quotes,
        Optional<TopicTwin> twin) {
    public Topic {
        if (name.isBlank()) {
            throw new IllegalArgumentException("topic " + id + " needs a name");
        }
        if (size < 1) {
            throw new IllegalArgumentException("topic " + id + " needs at least one statement, had " + size);
        }
        keywords = List.copyOf(keywords);
        quotes = List.copyOf(quotes);
    }

    /** The same topic by another name. */
    public Topic withName(String newName) {
        return new Topic(id, parent, newName, keywords, size, cohesion, language, space, quotes, twin);
    }

    /** The same topic, linked to its twin. */
    public Topic withTwin(TopicTwin found) {
        return new Topic(id, parent, name, keywords, size, cohesion, language, space, quotes, Optional.of(found));
    }
}
