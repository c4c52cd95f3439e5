package cn.xingsuo.rating.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.rating.web.CriterionPage.Read;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 依据回答 — the records behind a finding as other systems receive them, without case content.
 *
 * @param more whether some lists were cut
 */
record RecordsAnswer(List<Counted> counted, List<LeftOut> leftOut, boolean more) {
    record Counted(String id, String title, @Nullable String link, String indicator, boolean succeeded) {}

    record LeftOut(String id, String title, @Nullable String link, String indicator, String reason) {}

    static RecordsAnswer of(List<Read> reads) {
        return new RecordsAnswer(
                reads.stream().flatMap(RecordsAnswer::counted).toList(),
                reads.stream().flatMap(RecordsAnswer::leftOut).toList(),
                reads.stream()
                        .anyMatch(it -> it.evidence() != null && it.evidence().more()));
    }

    private static Stream<Counted> counted(Read read) {
        var evidence = read.evidence();
        if (evidence == null) return Stream.empty();
        return evidence.counted().stream()
                .map(it -> new Counted(it.id(), it.title(), it.link(), read.indicator(), it.succeeded()));
    }

    private static Stream<LeftOut> leftOut(Read read) {
        var evidence = read.evidence();
        if (evidence == null) return Stream.empty();
        return evidence.leftOut().stream()
                .map(it -> new LeftOut(it.id(), it.title(), it.link(), read.indicator(), t(it.reason())));
    }
}
