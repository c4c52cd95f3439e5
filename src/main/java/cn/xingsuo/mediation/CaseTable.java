package cn.xingsuo.mediation;

import static cn.xingsuo.report.table.TableSeries.of;

import cn.xingsuo.report.table.SqlTable;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.TableDraft;
import cn.xingsuo.report.table.TableSeries;
import java.util.List;
import org.springframework.stereotype.Component;

/** 司调统2 人民调解案件情况 — the ministry's table of cases. What a gauge counts too is counted here in the gauge's own words. */
@Component
class CaseTable extends SqlTable {
    static final String CODE = "mediation-cases";
    private static final String NOTE =
            "受理按受理日期、办结按办结日期、履行按履行登记日期、司法确认按裁定日期计入报告期。调解成功率与“调解成功率”指标同一口径:协议数÷办结数,撤回的不计。法院裁判按生效日期,排查按完成日期,排查发现按登记日期,预防纠纷(排查发现后化解、没有成为调解案件的)和防止激化按销号、解除日期计入。排查按层级归入村(社区)或者乡镇街道调委会。";

    private static final List<StatColumn> COLUMNS = List.of(
            new StatColumn("VILLAGE", "村(社区)调委会"),
            new StatColumn("TOWN", "乡镇街道调委会"),
            new StatColumn("ENTERPRISE", "企事业单位调委会"),
            new StatColumn("TRADE", "行业性专业性调委会"),
            new StatColumn("STATIONED", "派驻调解室"),
            new StatColumn("NONE", "未指明调委会"));
    /** 委托单位 — which organ handed a case over. */
    private record Organ(String id, String title, String condition) {}

    private static final List<Organ> ORGANS = List.of(
            new Organ("from.court", "法院委派委托", "m.entrusted like 'COURT%'"),
            new Organ("from.police", "公安机关移送", "m.entrusted = 'POLICE'"),
            new Organ("from.procuratorate", "检察机关移送", "m.entrusted = 'PROCURATORATE'"),
            new Organ("from.petition", "信访部门移送", "m.entrusted = 'PETITION'"),
            new Organ(
                    "from.other",
                    "其他单位移送",
                    "(m.entrusted is null or m.entrusted not like 'COURT%' and m.entrusted not in ('POLICE', 'PROCURATORATE', 'PETITION'))"));
    private static final String BODY = """
            case left(b.type, 2) when '01' then 'VILLAGE' when '02' then 'TOWN' when '03' then 'ENTERPRISE'
              when '04' then 'TRADE' when '05' then 'STATIONED' else 'NONE' end""";

    CaseTable(ValueSets values, List<CaseTableLines> more) {
        super(draft(values, more));
    }

    private static TableDraft draft(ValueSets values, List<CaseTableLines> more) {
        var draft = table(CODE, "司调统2", "人民调解案件情况统计表").note(NOTE).across(BODY, COLUMNS);
        accepted(draft, values);
        concluded(draft);
        performed(draft);
        confirmed(draft);
        judged(draft, values);
        more.forEach(it -> it.add(draft));
        return draft;
    }

    private static void accepted(TableDraft draft, ValueSets values) {
        var sources = values.sources().values();
        var kinds = values.categories().values();
        draft.from(cases("accepted_on")).row("accepted", "受理纠纷", "件", "true");
        for (var it : sources) draft.part(id("source", it), it.title(), "件", "m.source = '%s'".formatted(it.code()));
        for (var it : ORGANS) draft.part(it.id(), it.title(), "件", "m.source = 'REFERRAL' and " + it.condition());
        for (var it : kinds) draft.part(id("kind", it), it.title(), "件", "m.category = '%s'".formatted(it.code()));
        draft.row("hard", "疑难复杂纠纷", "件", "m.difficulty in ('COMPLEX', 'MAJOR')")
                .amount(
                        new StatRow("people", "涉及当事人", 0, "人", null),
                        "true",
                        "(select count(*) from mediation_party p where p.mediation_id = m.id)")
                .amount(new StatRow("amount", "涉及金额", 0, "万元", null), "m.amount is not null", "m.amount / 10000.0")
                .sum(
                        "各委托单位之和等于委托移送数",
                        "source.REFERRAL",
                        ORGANS.stream().map(Organ::id).toList())
                .sum("各启动方式之和等于受理数", "accepted", ids("source", sources))
                .sum("各类纠纷之和等于受理数", "accepted", ids("kind", kinds));
    }

    private static void concluded(TableDraft draft) {
        draft.from(cases("concluded_on"))
                .row("concluded", "办结(计入成功率)", "件", SuccessRate.CONCLUDED)
                .part("success", "调解成功", "件", SuccessRate.SETTLED)
                .part("failed", "调解不成", "件", "(" + SuccessRate.CONCLUDED + ") and not " + SuccessRate.SETTLED)
                .share("success-rate", "调解成功率", "success", "concluded")
                .row("withdrawn", "撤回和因起诉等原因终止", "件", "not (" + SuccessRate.CONCLUDED + ")")
                .row("written", "书面协议", "件", "m.outcome = 'WRITTEN'")
                .row("oral", "口头协议", "件", "m.outcome = 'ORAL'")
                .sum("成功数与不成数之和等于办结数", "concluded", List.of("success", "failed"))
                .sum("书面协议与口头协议之和等于成功数", "success", List.of("written", "oral"));
    }

    private static void performed(TableDraft draft) {
        draft.from(cases("performed_on"))
                .row("performance", "登记履行情况", "件", "true")
                .part("fulfilled", "履行完毕", "件", "m.performed_state = 'FULFILLED'")
                .part("partly", "部分履行", "件", "m.performed_state = 'PARTLY'")
                .part("defaulted", "未履行", "件", "m.performed_state = 'DEFAULTED'")
                .part("underway", "履行中", "件", "m.performed_state not in ('FULFILLED', 'PARTLY', 'DEFAULTED')")
                .sum("各履行情况之和等于登记履行数", "performance", List.of("fulfilled", "partly", "defaulted", "underway"));
    }

    private static void confirmed(TableDraft draft) {
        draft.from(cases("remedy_on")).row("sued", "因不履行协议向法院起诉", "件", "m.remedy = 'LAWSUIT'");
        draft.from(cases("confirmation_applied_on")).row("confirm-applied", "共同申请司法确认", "件", "true");
        draft.from(cases("confirmation_decided_on"))
                .row("confirm-decided", "法院作出司法确认裁定", "件", "true")
                .part("confirmed", "确认有效", "件", "m.confirmation_result = 'CONFIRMED'")
                .part("unconfirmed", "未予确认", "件", "m.confirmation_result <> 'CONFIRMED'")
                .sum("确认与未确认之和等于裁定数", "confirm-decided", List.of("confirmed", "unconfirmed"));
    }

    private static void judged(TableDraft draft, ValueSets values) {
        var results = values.of("mediation-judgment").values();
        draft.from(series("mediation_judgment j join mediation m on m.id = j.mediation_id", "j.decided_on"))
                .row("judged", "法院对调解协议作出裁判", "件", "true");
        for (var it : results) draft.part(id("judged", it), it.title(), "件", "j.result = '%s'".formatted(it.code()));
        draft.sum("各种裁判之和等于裁判数", "judged", ids("judged", results));
    }

    private static TableSeries cases(String day) {
        return series("mediation m", "m." + day);
    }

    private static TableSeries series(String relation, String day) {
        return of(relation + " left join network_body b on b.id = m.body_id", "%s between :from and :to".formatted(day))
                .office("m.office_code")
                .records("m.id", CaseNames.shown("m", "m.number || ' ' || m.matter"), day, "/mediation/cases/")
                .changed(last("entered_at"), last("account"));
    }

    private static String last(String column) {
        return "(select s.%s from mediation_step s where s.mediation_id = m.id order by s.id desc limit 1)"
                .formatted(column);
    }

    private static String id(String group, Value it) {
        return group + "." + it.code();
    }

    private static List<String> ids(String group, List<Value> values) {
        return values.stream().map(it -> id(group, it)).toList();
    }
}
