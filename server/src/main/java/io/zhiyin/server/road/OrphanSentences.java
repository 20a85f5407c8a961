package io.zhiyin.server.road;

import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.OrphanEdit;
import io.zhiyin.insight.topic.TopicEdit;
import io.zhiyin.server.output.TopicsFile;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says which edits found nothing to hold on to, by their lines in the file they came from. */
final class OrphanSentences {
    private static final int SAID = 10;

    private final Texts texts;
    private final List<TopicsFile.Orphan> orphans;

    OrphanSentences(List<OrphanEdit> orphans, NumberedEdits edits, Texts texts) {
        this.texts = texts;
        this.orphans = orphans.stream()
                .map(orphan -> told(orphan, edits.lines().get(orphan.place())))
                .toList();
    }

    private TopicsFile.Orphan told(OrphanEdit orphan, int line) {
        List<TopicId> topics = orphan.topics();
        String names = topics.stream().map(TopicId::value).collect(Collectors.joining(texts.say("misuse.separator")));
        String code = orphan.reason().code();
        return new TopicsFile.Orphan(
                line, orphan.edit().choose(new Operation()), topics, code, texts.say("orphan." + code, names));
    }

    /** The orphans as {@code topics.json} holds them. */
    List<TopicsFile.Orphan> told() {
        return orphans;
    }

    /** Says the first of them on the terminal; nothing where there are none. */
    void say(Path file, Progress progress) {
        if (orphans.isEmpty()) {
            return;
        }
        long edits = orphans.stream().map(TopicsFile.Orphan::edit).distinct().count();
        progress.say(texts.say("edits.orphans", edits));
        orphans.stream()
                .limit(SAID)
                .forEach(orphan -> progress.say(
                        texts.say("edits.orphan", file.getFileName(), orphan.edit(), orphan.op(), orphan.message())));
    }

    /** The name of an edit's kind in the file. */
    private static final class Operation implements TopicEdit.Cases<String> {
        @Override
        public String rename(TopicEdit.Rename edit) {
            return "rename";
        }

        @Override
        public String merge(TopicEdit.Merge edit) {
            return "merge";
        }

        @Override
        public String split(TopicEdit.Split edit) {
            return "split";
        }

        @Override
        public String move(TopicEdit.Move edit) {
            return "move";
        }

        @Override
        public String undo(TopicEdit.Undo edit) {
            return "undo";
        }
    }
}
