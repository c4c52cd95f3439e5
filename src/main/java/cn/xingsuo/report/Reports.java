package cn.xingsuo.report;

import cn.xingsuo.office.Scope;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatTable;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 统计报表 — hands tables in, checks and approves them, and adds up a district. What was approved never changes. */
@Service
@Transactional
public class Reports {
    private static final int MOST_RECORDS = 200_000;
    private static final int DISTRICT = 6;
    private final Tables tables;
    private final FilingBook book;
    private final FilingLedger ledger;
    private final ReportTerms terms;
    private final Trail trail;
    private final Clock clock;

    Reports(Tables tables, FilingBook book, FilingLedger ledger, ReportTerms terms, Trail trail, Clock clock) {
        this.tables = tables;
        this.book = book;
        this.ledger = ledger;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    /** 报送. The office's table is computed, checked against its sums and sealed as known now. */
    public UUID submit(Viewer viewer, String code, Span span, String note) {
        var office = viewer.office();
        if (office == null) throw new Refusal("没有报送:只有司法所填报本所的报表。区县请在各所审核后汇总", null);
        var table = tables.get(code);
        var frozen = frozen(table, office, span);
        agreed(table, frozen.figures());
        var id = submitted(span, frozen, office);
        noted("report.submitted", id, frozen, viewer, new Step(FilingState.SUBMITTED, note));
        terms.submitted(office, code, span, LocalDate.now(clock));
        return id;
    }

    /** 校核. */
    public void check(Viewer viewer, FilingRef ref, String note) {
        var it = held(viewer, ref, FilingState.SUBMITTED);
        if (it.last(FilingState.SUBMITTED).equals(viewer.account()))
            throw new Refusal("没有校核:这张报表是您报送的,不能由您自己校核。请由另一位有审核权的人校核", null);
        move(viewer, ref, it, new Step(FilingState.CHECKED, note), "report.checked");
    }

    /** 审核. From here on the table is frozen. */
    public void approve(Viewer viewer, FilingRef ref, String note) {
        var it = held(viewer, ref, FilingState.CHECKED);
        if (it.last(FilingState.CHECKED).equals(viewer.account())
                || it.last(FilingState.SUBMITTED).equals(viewer.account()))
            throw new Refusal("没有审核:这张报表是您报送或者校核的,审核应当由另一个人办理。请由另一位有审核权的人审核", null);
        if (!it.intact()) throw new Refusal("没有审核:报表的存储内容与封存时不一致。请退回重报,并告知系统管理员", "statistics-law#7");
        move(viewer, ref, it, new Step(FilingState.APPROVED, note), "report.approved");
    }

    /** 退回, before it is frozen, with the reason. */
    public void sendBack(Viewer viewer, FilingRef ref, String reason) {
        if (reason.isBlank()) throw new Refusal("没有退回:没有写退回原因。请写明哪里需要更正", null);
        var it = book.find(ref.id(), Scope.of(viewer)).orElseThrow(NoSuchFiling::new);
        if (it.isFrozen()) throw new Refusal("没有退回:报表已审核冻结,不能再改。以后的更正会列在“冻结后的变动”中", "statistics-law#7");
        if (it.state() == FilingState.RETURNED) throw new Refusal("没有退回:报表已经退回,正等待司法所重报", null);
        move(viewer, ref, it, new Step(FilingState.RETURNED, reason), "report.returned");
        terms.returned(it.office(), it.frozen().table(), it.span());
    }

    /** 汇总. A district's table is the sum of its offices' approved tables, and frozen at once. */
    public UUID total(Viewer viewer, String code, Span span, String note) {
        var scope = Scope.of(viewer);
        if (scope.prefix().length() != DISTRICT) throw new Refusal("没有汇总:报表按区县汇总,请用区县账号办理", null);
        var table = tables.get(code);
        var period = tables.period(table, span);
        var missing = terms.offices(scope, period.to()).size()
                - book.approved(scope, code, List.of(span)).getOrDefault(span.toString(), 0);
        if (missing > 0) throw new Refusal("没有汇总:还有 {0} 个司法所的报表没有审核。请先催报、审核", "statistics-law#7", missing);
        var cells = book.sum(scope, code, span);
        agreed(table, cells);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var frozen = new Frozen(
                code,
                scope.prefix(),
                period.from(),
                period.to(),
                at,
                Frozen.named(cells),
                List.of(),
                Frozen.lines(table));
        var id = UUID.randomUUID();
        if (!ledger.enter(id, span, frozen, SealedText.of(frozen), FilingState.APPROVED))
            throw new Refusal("没有汇总:本期已经汇总并冻结", null);
        noted("report.totalled", id, frozen, viewer, new Step(FilingState.APPROVED, note));
        return id;
    }

    /** 办理一步. */
    private record Step(FilingState state, String note) {}

    private Frozen frozen(StatTable table, String office, Span span) {
        var period = tables.period(table, span);
        if (!period.to().isBefore(LocalDate.now(clock)))
            throw new Refusal("没有报送:报告期到 {0} 才结束,现在的数字还会变。请在结束后报送", "statistics-law#7", period.to());
        var scope = new Scope(office);
        var cells = tables.live(table, scope, period);
        var records = table.records(null, scope, period, MOST_RECORDS).stream()
                .map(Frozen::kept)
                .toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Frozen(
                table.code(),
                office,
                period.from(),
                period.to(),
                at,
                Frozen.named(cells),
                records,
                Frozen.lines(table));
    }

    private void agreed(StatTable table, Cells cells) {
        var broken = tables.broken(table, cells);
        if (broken.isEmpty()) return;
        var first = broken.getFirst();
        throw new Refusal(
                "没有报送:“{0}”不成立,“{1}”一列应为 {2},各项之和是 {3}(共 {4} 处不符)。请打开这些数字核对记录后再报",
                "statistics-law#7",
                first.rule(),
                first.column(),
                first.whole().toPlainString(),
                first.parts().toPlainString(),
                broken.size());
    }

    private UUID submitted(Span span, Frozen frozen, String office) {
        var sealed = SealedText.of(frozen);
        var before = book.of(office, frozen.table(), span);
        if (before.isPresent() && before.get().state() == FilingState.RETURNED) {
            ledger.again(new FilingRef(before.get().id(), before.get().version()), frozen, sealed);
            return before.get().id();
        }
        var id = UUID.randomUUID();
        if (before.isPresent() || !ledger.enter(id, span, frozen, sealed, FilingState.SUBMITTED))
            throw new Refusal("没有报送:本期报表已经报送。需要更正的,请区县退回后重报", null);
        return id;
    }

    private Filing held(Viewer viewer, FilingRef ref, FilingState state) {
        var it = book.find(ref.id(), Scope.of(viewer)).orElseThrow(NoSuchFiling::new);
        if (it.state() != state)
            throw new Refusal(
                    "没有办理:报表现在的状态是“{0}”,应先完成前一步。请刷新页面核对", null, it.state().title());
        return it;
    }

    private void move(Viewer viewer, FilingRef ref, Filing it, Step step, String act) {
        ledger.move(ref, step.state());
        noted(act, it.id(), it.frozen(), viewer, step);
    }

    private void noted(String act, UUID id, Frozen frozen, Viewer viewer, Step step) {
        var hash = SealedText.of(frozen).hash();
        var level = new Filing.Level(
                step.state(), clock.instant(), viewer.account(), step.note().strip());
        ledger.step(id, frozen.office(), level, hash);
        trail.note(
                act,
                "report/" + id,
                Map.of(
                        "table",
                        frozen.table(),
                        "office",
                        frozen.office(),
                        "to",
                        frozen.to().toString(),
                        "hash",
                        hash));
    }
}
