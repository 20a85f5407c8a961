package io.zhiyin.server.view;

import io.zhiyin.commerce.Problems;
import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.quality.DataQuality;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.text.AspectId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run found, as the report needs it.
 *
 * @param shop what heads the report
 * @param aspects the taxonomy's names, groups and leaves
 * @param quality what the rows tell about themselves
 * @param zone the shop's zone, in which days are counted
 */
public record Findings(
        String shop,
        List<ReportView.FileFacts> files,
        List<Topic> topics,
        Judgement judgement,
        SortedMap<AspectId, Label> aspects,
        Problems problems,
        DataQuality quality,
        ZoneId zone,
        Provenance provenance) {
    public Findings {
        files = List.copyOf(files);
        topics = List.copyOf(topics);
        aspects = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(aspects));
    }

    Map<AspectId, Label> aspectNames() {
        return aspects;
    }
}
