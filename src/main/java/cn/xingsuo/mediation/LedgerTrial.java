package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.job.Progress;
import cn.xingsuo.mediation.LedgerLines.Line;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账试运行 — goes through a register row by row and says of each what would become of it; writes no case. */
@Component
class LedgerTrial {
    private static final int CHUNK = 1000;
    private final LedgerReading reading;
    private final LedgerFields fields;
    private final LedgerEntry entry;
    private final LedgerLines lines;
    private final Persons persons;
    private final Clock clock;

    LedgerTrial(
            LedgerReading reading,
            LedgerFields fields,
            LedgerEntry entry,
            LedgerLines lines,
            Persons persons,
            Clock clock) {
        this.reading = reading;
        this.fields = fields;
        this.entry = entry;
        this.lines = lines;
        this.persons = persons;
        this.clock = clock;
    }

    /** 一行的判断 — the row understood, or why it is not; the case is null then. */
    record Judged(Line line, @Nullable LedgerCase found) {}

    /** Reads rows as they come and judges them by the thousand. */
    final class Judge {
        private final Ledger ledger;
        private final Viewer viewer;
        private final Map<String, String> villages;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, String> owners = new HashMap<>();

        Judge(Ledger ledger, Viewer viewer) {
            this.ledger = ledger;
            this.viewer = viewer;
            villages = reading.villages(new OfficeId(ledger.office()));
        }

        List<Judged> judge(List<Row> rows) {
            var read = new LinkedHashMap<Row, Judged>();
            for (var row : rows) read.put(row, read(row));
            var cases = read.values().stream()
                    .map(Judged::found)
                    .filter(it -> it != null)
                    .toList();
            var known = lines.known(
                    ledger.office(),
                    cases.stream().map(LedgerEntry::origin).toList(),
                    cases.stream()
                            .map(LedgerCase::number)
                            .filter(it -> !it.isEmpty())
                            .toList());
            var likely = lines.likely(
                    ledger.office(),
                    cases.stream().map(LedgerCase::pair).distinct().toList());
            var clashing = persons.clashing(cases.stream()
                    .flatMap(it -> it.form().parties().stream())
                    .map(Registration.NewParty::person)
                    .toList());
            return read.values().stream()
                    .map(it ->
                            it.found() == null ? it : judged(it.line().number(), it.found(), known, likely, clashing))
                    .toList();
        }

        private Judged judged(int number, LedgerCase it, Set<String> known, Set<String> likely, Set<String> clashing) {
            var origin = LedgerEntry.origin(it);
            if (known.contains(origin) || known.contains(it.number()))
                return new Judged(new Line(number, LedgerMark.KNOWN, "这一行已经导入过,或者系统里已有这个编号"), it);
            if (!seen.add(origin)) return new Judged(new Line(number, LedgerMark.KNOWN, "文件里前面已有同一编号或同样内容的一行"), it);
            for (var party : it.form().parties()) {
                var id = party.person().idNumber();
                if (id == null) continue;
                var before = owners.putIfAbsent(
                        id.toUpperCase(Locale.ROOT), party.person().name());
                if (clashing.contains(id)
                        || before != null && !before.equals(party.person().name()))
                    return new Judged(new Line(number, LedgerMark.BROKEN, "身份证号已登记在另一个姓名下。请核对姓名和身份证号"), null);
            }
            var twice = likely.contains(it.likeness()) || !seen.add(it.likeness());
            if (twice) return new Judged(new Line(number, LedgerMark.LIKELY, "同一双方、同一天、同一类型的纠纷已有一件"), it);
            return new Judged(new Line(number, LedgerMark.READY, ""), it);
        }

        private Judged read(Row row) {
            try {
                var cells = new LedgerCells(row, ledger.layout().columns(), fields::title);
                var it = reading.read(cells, villages, viewer, new OfficeId(ledger.office()));
                for (var party : it.form().parties()) persons.verify(party.person());
                var today = LocalDate.now(clock);
                entry.enter(it, MediationId.next(clock.millis()), "-", clock.instant(), today);
                Prose.required("事由", it.form().dispute().story(), Prose.STORY);
                return new Judged(new Line(row.number(), LedgerMark.READY, ""), it);
            } catch (Refusal refused) {
                return new Judged(
                        new Line(row.number(), LedgerMark.BROKEN, t(refused.text(), refused.arguments())), null);
            }
        }
    }

    /** The whole file; lines are written as they are judged. */
    void run(Ledger ledger, List<Row> rows, Viewer viewer, Progress progress) {
        var judge = new Judge(ledger, viewer);
        lines.clear(ledger.id());
        progress.step("逐行核对", rows.size());
        for (int from = 0; from < rows.size(); from += CHUNK) {
            var chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            var judged = new ArrayList<Line>();
            for (var it : judge.judge(chunk)) judged.add(it.line());
            lines.write(ledger.id(), ledger.office(), judged);
            progress.done(from + chunk.size());
        }
    }
}
