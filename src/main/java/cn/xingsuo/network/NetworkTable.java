package cn.xingsuo.network;

import cn.xingsuo.report.table.SqlTable;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.TableDraft;
import cn.xingsuo.report.table.TableSeries;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 人民调解组织队伍经费保障情况 (司调统1) — bodies and mediators on the last day, training, funds, commendations and relief in the period. */
@Component
class NetworkTable extends SqlTable {
    private static final List<Group> GROUPS = List.of(
            new Group("VILLAGE", "村调委会", "type = '0101'"),
            new Group("COMMUNITY", "社区调委会", "type = '0102'"),
            new Group("TOWNSHIP", "乡镇调委会", "type = '0201'"),
            new Group("STREET", "街道调委会", "type = '0202'"),
            new Group("ENTERPRISE", "企事业单位调委会", "type like '03%'"),
            new Group("TRADE", "行业性专业性调委会", "type like '04%'"),
            new Group("STATIONED", "派驻调解室和其他", "type like '05%'"));

    /** 一类组织 — told apart by the code of the type. */
    private record Group(String id, String title, String condition) {}

    NetworkTable(NetworkValues values, List<NetworkTableLines> more) {
        super(draft(values, more));
    }

    private static TableDraft draft(NetworkValues values, List<NetworkTableLines> more) {
        var it = table("mediation-network", "司调统1", "人民调解组织队伍经费保障情况")
                .note("组织和人员为期末数,培训、经费、表彰、补贴和伤亡为期内数。一人在同一司法所几个组织任职的计一次,归入任职最早的组织。经费按到账日期计入,作废的不计。");
        bodies(it, values);
        mediators(it, values);
        training(it);
        funds(it, values);
        records(it, values);
        more.forEach(lines -> lines.add(it));
        return it;
    }

    private static void bodies(TableDraft it, NetworkValues values) {
        it.from(TableSeries.of("network_body", "filed_on <= :to and (closed_on is null or closed_on > :to)")
                .records("id", "name", "filed_on", "/mediation/committees/"));
        it.row("BODIES", "调解组织", "个", "true");
        for (var group : GROUPS) it.part("BODY_" + group.id(), group.title(), "个", group.condition());
        it.sum("各类组织之和等于调解组织数", "BODIES", ids("BODY_"));
        for (var type : values.types().values())
            if (type.code().startsWith("04"))
                it.part("TRADE_" + type.code(), type.title(), "个", "type = '" + type.code() + "'");
    }

    private static void mediators(TableDraft it, NetworkValues values) {
        it.from(TableSeries.of(SERVING, "true").records("id", "name", "since", "/mediation/mediators/"));
        it.row("MEDIATORS", "调解员", "人", "true");
        for (var group : GROUPS) it.part("PEOPLE_" + group.id(), group.title(), "人", group.condition());
        it.sum("各类组织的调解员之和等于调解员数", "MEDIATORS", ids("PEOPLE_"));
        it.part("FULL_TIME", "专职调解员", "人", "full_time").part("WOMEN", "女调解员", "人", "sex = 'F'");
        var schools = new ArrayList<String>();
        for (var school : values.of("education").values()) {
            it.part("SCHOOL_" + school.code(), school.title(), "人", "education = '" + school.code() + "'");
            schools.add("SCHOOL_" + school.code());
        }
        it.sum("各文化程度之和等于调解员数", "MEDIATORS", schools);
        it.part("LAWYERS", "法律专业人员", "人", "lawyer");
    }

    private static void training(TableDraft it) {
        it.from(TableSeries.of(
                        "(select t.*, (select count(*) from network_attendance a where a.training_id = t.id) as people"
                                + " from network_training t) training",
                        "held_on between :from and :to")
                .records("id", "title", "held_on", "/mediation/trainings#"));
        it.row("SESSIONS", "培训", "次", "true").amount(new StatRow("TRAINED", "培训人次", 1, "人次", null), "true", "people");
    }

    private static void funds(TableDraft it, NetworkValues values) {
        it.from(TableSeries.of("network_fund", "granted_on between :from and :to and not cancelled")
                .records("id", "document", "granted_on", "/mediation/funds/")
                .changed("changed_at", "changed_by"));
        it.amount(new StatRow("FUNDS", "人民调解经费", 0, "元", null), "true", "amount");
        var kinds = new ArrayList<String>();
        for (var kind : values.of("fund").values()) {
            var row = "FUND_" + kind.code();
            it.amount(new StatRow(row, kind.title(), 1, "元", null), "kind = '" + kind.code() + "'", "amount");
            kinds.add(row);
        }
        it.sum("三项经费之和等于人民调解经费", "FUNDS", kinds);
    }

    private static void records(TableDraft it, NetworkValues values) {
        it.from(TableSeries.of(
                        "(select r.*, m.name from network_record r join network_mediator m on m.id = r.mediator_id) record",
                        "noted_on between :from and :to")
                .records("mediator_id || '#r' || id", "name", "noted_on", "/mediation/mediators/")
                .changed("recorded_at", "account"));
        it.row("COMMENDED", "受表彰", "人次", "kind = 'COMMENDATION'")
                .amount(
                        new StatRow("LOST_WORK", "误工补贴", 0, "元", null),
                        "kind = 'RELIEF' and code = 'LOST_WORK'",
                        "amount")
                .amount(
                        new StatRow("RELIEF", "因工伤亡救助", 0, "元", null),
                        "kind = 'RELIEF' and code <> 'LOST_WORK'",
                        "amount")
                .row("INJURED", "因工致伤致残", "人次", harmed(values, "INJURED"))
                .row("KILLED", "因工牺牲", "人", harmed(values, "KILLED"))
                .row("REMOVED", "罢免或者解聘", "人", "kind = 'DISCIPLINE' and code = 'REMOVAL'");
    }

    private static String harmed(NetworkValues values, String harm) {
        var codes = values.of("relief").values().stream()
                .filter(it -> it.text("harm").equals(harm))
                .map(it -> "'" + it.code() + "'")
                .toList();
        return "kind = 'RELIEF' and code in (" + String.join(", ", codes) + ")";
    }

    private static List<String> ids(String prefix) {
        return GROUPS.stream().map(it -> prefix + it.id()).toList();
    }

    private static final String SERVING = """
            (select distinct on (s.office_code, s.mediator_id) s.office_code, s.mediator_id as id, m.name, s.since, b.type,
                    coalesce((select st.full_time from network_standing st where st.mediator_id = m.id and st.since <= :to
                              order by st.since desc limit 1), m.full_time) as full_time, m.sex, m.education, m.lawyer
             from network_membership s
             join network_body b on b.id = s.body_id
             join network_mediator m on m.id = s.mediator_id
             where s.since <= :to and (s.until is null or s.until >= :to) and b.filed_on <= :to and (b.closed_on is null or b.closed_on > :to)
             order by s.office_code, s.mediator_id, s.since, s.id) serving
            """;
}
