package cn.xingsuo.dossier;

import static java.util.stream.Collectors.joining;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.CaseRecord.Hearing;
import cn.xingsuo.mediation.Side;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** 调解过程文书 — records of inquiry and of the sessions, the report of a dispute that threatened to escalate, the description of the case. */
final class ProcessForms {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private ProcessForms() {}

    static Paper inquiry(Brief it) {
        var draft = head(it, "人民调解调查记录");
        var held = it.file().hearings().stream()
                .filter(hearing -> !hearing.session())
                .toList();
        for (var hearing : held) hearing(draft, hearing, "调查地点", "在场人和被调查人");
        if (held.isEmpty()) empty(draft, "调查地点");
        return draft.sign("被调查人(签名)", "调查人(签名)", "记录人(签名)").paper();
    }

    static Paper record(Brief it) {
        var draft = head(it, "人民调解记录");
        draft.fields("当事人", it.names(), "调解员", it.file().head().mediators());
        var sessions = it.file().hearings().stream().filter(Hearing::session).toList();
        var worded = it.text("course", "");
        if (!worded.isBlank()) draft.text(worded);
        else if (sessions.isEmpty()) draft.text(course(it.file()));
        else for (var hearing : sessions) hearing(draft, hearing, "调解地点", "参加人");
        return draft.sign(it.signatures("调解员(签名)", "记录人(签名)")).paper();
    }

    /** The course of a mediation whose sessions were only noted, day by day. */
    static String course(CaseRecord file) {
        return file.entries().stream()
                .filter(entry -> !entry.text().isBlank())
                .map(entry -> Brief.day(entry.on()) + " " + entry.kind() + ":" + entry.text())
                .collect(joining("\n"));
    }

    static Paper major(Brief it) {
        var draft = head(it, "重大纠纷报告表");
        draft.fields(
                "申请人", it.names(Side.APPLICANT),
                "被申请人", it.names(Side.RESPONDENT),
                "纠纷类型", it.file().head().matter(),
                "发生地点", it.setting().place());
        for (var alert : it.file().alerts()) {
            draft.fields(
                    "等级", alert.level(),
                    "发现时间", MOMENT.format(alert.noticedAt()),
                    "报告对象", String.join("、", alert.reportedTo()));
            draft.heading("主要情况").text(alert.facts()).heading("已采取的措施").text(alert.measures());
        }
        if (it.file().alerts().isEmpty())
            draft.heading("主要情况").text("").heading("已采取的措施").text("");
        return draft.sign("报告人(签名)", "报告单位(盖章)", "日期 " + Brief.day(null)).paper();
    }

    static Paper situation(Brief it) {
        var file = it.file();
        var draft = head(it, "卷宗情况说明");
        return draft.fields(
                        "调解组织", it.setting().body(),
                        "承办人", file.head().mediators(),
                        "受理日期", Brief.day(file.facts().acceptedOn()),
                        "办结日期",
                                file.ending().outcome() == null
                                        ? ""
                                        : Brief.day(file.ending().outcome().on()),
                        "当事人", it.names(),
                        "案件来源", it.codes().source(file.facts().source()))
                .heading("情况说明")
                .text(it.text("text", ""))
                .sign("说明人(签名)", "日期 " + Brief.day(null))
                .paper();
    }

    static PaperDraft head(Brief it, String title) {
        return new PaperDraft(title).text("案件编号:" + it.file().head().number());
    }

    private static void hearing(PaperDraft draft, Hearing hearing, String place, String present) {
        draft.fields("时间", Brief.day(hearing.on()), place, hearing.place(), present, hearing.present())
                .text(hearing.content());
    }

    private static void empty(PaperDraft draft, String place) {
        draft.fields("时间", "", place, "", "在场人和被调查人", "").text("");
    }
}
