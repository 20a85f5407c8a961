package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found of a need beside its size and its effect on the rating: where it moves, where it stands out, what it drives. */
final class NeedNotes {
    private static final int MOST = 3;

    private final Judgement judgement;
    private final Movements movements;
    private final RegionViews regions;
    private final Passages passages;

    NeedNotes(Judgement judgement, Movements movements, RegionViews regions, Passages passages) {
        this.judgement = judgement;
        this.movements = movements;
        this.regions = regions;
        this.passages = passages;
    }

    /**
     * @param matters what the need is told by: its topic first, then its kin and its aspect; each finding is told once
     * @param voice of the need: what praise of the matter goes with is no note on a complaint
     */
    List<ReportView.Note> of(List<Matter> matters, Voice voice) {
        Map<List<Object>, ReportView.Note> notes = new LinkedHashMap<>();
        for (Matter matter : matters) {
            List<ReportView.Note> found = new ArrayList<>(returns(matter, voice));
            movements.notes(matter).stream()
                    .filter(note -> note.place().isPresent()) // the shop's own movement is the need's trend
                    .forEach(found::add);
            found.addAll(regions.notes(matter));
            found.forEach(note -> notes.putIfAbsent(List.of(note.kind(), note.place()), note));
        }
        return notes.values().stream().limit(MOST).toList();
    }

    private List<ReportView.Note> returns(Matter matter, Voice voice) {
        return judgement.outcomeDrivers().stream()
                .filter(effect -> effect.matter().equals(matter)
                        && (effect.voice() == voice || effect.voice() == Voice.ANY)
                        && effect.outcome().equals(OutcomeTable.RETURNED)
                        && effect.verdict().found()
                        && effect.effect().isPresent())
                .limit(1)
                .map(this::note)
                .toList();
    }

    private ReportView.Note note(DriverEffect effect) {
        double value = effect.effect().map(Estimate::value).orElse(0.0);
        return new ReportView.Note(
                value > 0 ? ReportView.NoteKind.MORE_RETURNS : ReportView.NoteKind.FEWER_RETURNS,
                Optional.empty(),
                Optional.empty(),
                effect.baseline(),
                effect.baseline() + value,
                effect.q(),
                passages.withOutcome(effect.matter(), effect.voice(), effect.outcome()));
    }
}
