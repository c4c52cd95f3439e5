package cn.xingsuo.demo;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Mediator;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.report.FilingRef;
import cn.xingsuo.report.Frequency;
import cn.xingsuo.report.ReportTerms;
import cn.xingsuo.report.Reports;
import cn.xingsuo.report.Span;
import cn.xingsuo.web.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 报表一章 — the monthly tables of the last months on their way up, and one case entered after its month was frozen. */
@Component
@Order(80)
class ReportChapter implements Chapter {
    private static final String TABLE = "mediation-cases";
    private static final String STORY = "两家共用的晒场边界说不清,要求划定;登记单夹在旧卷宗里,整理时才发现,现补录";
    private static final int MONTHS = 4;
    private static final String DISTRICT = "330411";
    private final Reports reports;
    private final ReportTerms terms;
    private final Mediations mediations;

    ReportChapter(Reports reports, ReportTerms terms, Mediations mediations) {
        this.reports = reports;
        this.terms = terms;
        this.mediations = mediations;
    }

    @Override
    public String title() {
        return "报表 reports  ";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var newest = month(today.minusMonths(1));
        var span = newest;
        for (int i = 1; i < MONTHS; i++) span = span.previous();
        for (int i = 0; i < MONTHS; i++, span = span.next()) {
            if (span.equals(newest)) underWay(telling, span);
            else frozen(telling, span);
        }
        late(telling, newest.previous());
    }

    /** Every office approved, and the district added up. */
    private void frozen(Telling telling, Span span) throws Exception {
        var section = telling.viewer(Role.SECTION, DISTRICT);
        var head = telling.second(Role.SECTION);
        for (var place : telling.district().offices()) {
            var officer = telling.viewer(Role.OFFICER, place.code());
            var id = at(span, 2, () -> reports.submit(officer, TABLE, span, ""));
            at(span, 4, () -> {
                reports.check(section, new FilingRef(id, 0), "");
                reports.approve(head, new FilingRef(id, 1), "");
                return id;
            });
        }
        at(span, 5, () -> reports.total(head, TABLE, span, "各所均已审核"));
    }

    /** The newest month: one approved, one checked, one sent back, one just handed in, two still owing. */
    private void underWay(Telling telling, Span span) throws Exception {
        var end = span.period(0).to();
        at(span, 1, () -> {
            terms.ended(end, new Scope(DISTRICT));
            return end;
        });
        var section = telling.viewer(Role.SECTION, DISTRICT);
        var head = telling.second(Role.SECTION);
        var offices = telling.district().offices();
        for (int i = 0; i < 4; i++) {
            if (moment(span, 2).isAfter(telling.now())) return;
            var officer = telling.viewer(Role.OFFICER, offices.get(i).code());
            var id = at(span, 2, () -> reports.submit(officer, TABLE, span, ""));
            var step = i;
            at(span, 2, () -> {
                if (step == 2) reports.sendBack(section, new FilingRef(id, 0), "履行情况与上月相差较大,请核对后重报");
                if (step < 2) reports.check(section, new FilingRef(id, 0), "");
                if (step == 0) reports.approve(head, new FilingRef(id, 1), "");
                return id;
            });
        }
    }

    /** Found in a drawer: a dispute of a month that is frozen already. */
    private void late(Telling telling, Span span) throws Exception {
        var office = telling.district().offices().getLast().code();
        var handler = telling.handler(office);
        var form = new Registration(
                new OfficeId(office),
                new Dispute(
                        telling.villagesOf(office).getFirst(),
                        "NEIGHBOUR",
                        "APPLICATION",
                        "ORDINARY",
                        false,
                        STORY,
                        Set.of()),
                List.of(party(Side.APPLICANT, "柏水生"), party(Side.RESPONDENT, "柏水根")),
                new Consent(true, true, Consent.Form.ORAL),
                new Mediator(handler.account(), handler.name()),
                span.period(0).to().minusDays(6));
        WorldClock.at(telling.now().minusSeconds(3600), () -> mediations.register(handler, form));
    }

    private static NewParty party(Side side, String name) {
        return new NewParty(side, new Particulars(name, null, null, null));
    }

    private static Span month(LocalDate day) {
        return new Span(Frequency.MONTH, day.getYear(), day.getMonthValue());
    }

    private static <T> T at(Span span, int days, Callable<T> work) throws Exception {
        return WorldClock.at(moment(span, days), work);
    }

    private static Instant moment(Span span, int days) {
        return span.period(0)
                .to()
                .plusDays(days)
                .atTime(LocalTime.of(10, 0))
                .atZone(WorldClock.CHINA)
                .toInstant();
    }
}
