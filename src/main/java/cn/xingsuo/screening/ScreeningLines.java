package cn.xingsuo.screening;

import static cn.xingsuo.report.table.TableSeries.of;

import cn.xingsuo.mediation.CaseTableLines;
import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.TableDraft;
import java.util.List;
import org.springframework.stereotype.Component;

/** 司调统2 排查预防部分 — rounds carried out, disputes found and settled before they became cases, escalations prevented. */
@Component
class ScreeningLines implements CaseTableLines {
    /** A round belongs to the bodies of its level; a bureau's own round to none. */
    private static final String BODY =
            "cross join lateral (select case %s.level when 'VILLAGE' then '01' when 'TOWN' then '02' end as type) b";

    private final List<Value> prevented;

    ScreeningLines(ValueSets values) {
        prevented = values.of("screening-prevented").values();
    }

    @Override
    public void add(TableDraft draft) {
        rounds(draft);
        findings(draft);
        alerts(draft);
    }

    private static void rounds(TableDraft draft) {
        draft.from(of("screening_round m " + BODY.formatted("m"), "m.done_on between :from and :to")
                        .office("m.office_code")
                        .records("m.id", "m.title", "m.done_on", "/mediation/screening/rounds/"))
                .row("rounds", "排查纠纷", "次", "true")
                .part("rounds.found", "有发现", "次", "not m.zero")
                .part("rounds.zero", "零报告", "次", "m.zero")
                .sum("有发现与零报告之和等于排查次数", "rounds", List.of("rounds.found", "rounds.zero"));
    }

    /** Named by their numbers only: some are hidden, and names of people stand in many titles. */
    private static void findings(TableDraft draft) {
        var finding = "screening_finding m left join screening_round r on r.id = m.round_id " + BODY.formatted("r");
        draft.from(of(finding, "m.registered_on between :from and :to")
                        .office("m.office_code")
                        .records("m.id", "m.number", "m.registered_on", "/mediation/screening/findings/"))
                .row("found", "排查发现纠纷", "件", "true")
                .amount(new StatRow("found.people", "排查发现纠纷涉及人员", 1, "人", null), "true", "m.people");
        draft.from(of(
                                finding,
                                "m.closed_on between :from and :to and m.state = 'RESOLVED' and m.case_id is null and m.transfer_id is null")
                        .office("m.office_code")
                        .records("m.id", "m.number", "m.closed_on", "/mediation/screening/findings/"))
                .row("forestalled", "预防纠纷", "件", "true")
                .amount(new StatRow("forestalled.people", "预防纠纷涉及人员", 1, "人", null), "true", "m.people");
    }

    private void alerts(TableDraft draft) {
        draft.from(of(
                        "screening_alert m left join mediation c on c.id = m.case_id left join network_body b on b.id = c.body_id",
                        "m.closed_on between :from and :to and m.prevented is not null")
                .office("m.office_code")
                .records("m.id", "m.number", "m.closed_on", "/mediation/screening/alerts/"));
        draft.row("prevented", "防止矛盾纠纷激化", "件", "true");
        for (var it : prevented) draft.part(id(it), it.title(), "件", is(it));
        draft.amount(new StatRow("prevented.people", "防止激化涉及人员", 0, "人", null), "true", "m.prevented_people");
        for (var it : prevented)
            draft.amount(new StatRow(id(it) + ".people", it.title(), 1, "人", null), is(it), "m.prevented_people");
        draft.sum(
                        "各项防止激化件数之和等于防止激化件数",
                        "prevented",
                        prevented.stream().map(ScreeningLines::id).toList())
                .sum(
                        "各项防止激化人数之和等于防止激化人数",
                        "prevented.people",
                        prevented.stream().map(it -> id(it) + ".people").toList());
    }

    private static String is(Value it) {
        return "m.prevented = '%s'".formatted(it.code());
    }

    private static String id(Value it) {
        return "prevented." + it.code();
    }
}
