package io.zhiyin.training.optimise;

/**
 * What a head should say of some tokens of a text: of the opening one for the whole text, of several for a statement, of each for entities.
 *
 * @param head the head's name
 * @param from the first token, counting the opening one as 0
 * @param to after the last token
 * @param label the right answer's number, from 0
 * @param weight how much it counts, above 0; 1 as a rule
 */
public record Target(String head, int from, int to, int label, float weight) {
    public Target {
        if (from < 0 || to <= from || label < 0 || !(weight > 0)) {
            throw new IllegalArgumentException("a target has tokens, a label from 0 and a weight above 0; was " + from
                    + "–" + to + ", label " + label + ", weight " + weight);
        }
    }

    /** Of the whole text. */
    public static Target ofText(String head, int label) {
        return new Target(head, 0, 1, label, 1);
    }
}
