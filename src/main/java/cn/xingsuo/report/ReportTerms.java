package cn.xingsuo.report;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.report.table.StatTable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** 报送期限 — when a period has ended, every office has its tables on the docket; handing them in takes them off. */
@Component
public class ReportTerms {
    private static final String TERM = "report.submit";
    private final Tables tables;
    private final Schedule schedule;
    private final Docket docket;
    private final Offices offices;

    ReportTerms(Tables tables, Schedule schedule, Docket docket, Offices offices) {
        this.tables = tables;
        this.schedule = schedule;
        this.docket = docket;
        this.offices = offices;
    }

    @EventListener
    void on(DayHasPassed day) {
        ended(day.getDate(), Scope.NATION);
    }

    /** Opens what is due for every period that ended on the day. */
    public void ended(LocalDate day, Scope scope) {
        for (var table : tables.all()) {
            for (var frequency : schedule.due(table.code())) {
                var span = tables.newest(table, frequency, day.plusDays(1));
                if (tables.period(table, span).to().equals(day)) open(table, span, day, scope);
            }
        }
    }

    void submitted(String office, String table, Span span, LocalDate on) {
        docket.met(ref(office, table, span), TERM, on);
    }

    void returned(String office, String table, Span span) {
        var it = tables.get(table);
        docket.open(
                matter(new OfficeId(office), it, span),
                TERM,
                tables.period(it, span).to());
    }

    List<OfficeId> offices(Scope scope, LocalDate on) {
        return offices.in(scope, on);
    }

    private void open(StatTable table, Span span, LocalDate day, Scope scope) {
        for (var office : offices.in(scope, day)) docket.open(matter(office, table, span), TERM, day);
    }

    private static Matter matter(OfficeId office, StatTable table, Span span) {
        var title = "报送 " + span.title() + " " + table.title();
        var link = "/reports/" + table.code() + "?period=" + span;
        return new Matter(ref(office.code(), table.code(), span), office, title, link);
    }

    private static String ref(String office, String table, Span span) {
        return "report/%s/%s/%s".formatted(office, table, span);
    }
}
