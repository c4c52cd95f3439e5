package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.report.FilingBook;
import cn.xingsuo.report.FilingRef;
import cn.xingsuo.report.FilingState;
import cn.xingsuo.report.NoSuchFiling;
import cn.xingsuo.report.ReportTerms;
import cn.xingsuo.report.Reports;
import cn.xingsuo.report.Restating;
import cn.xingsuo.report.Span;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statutory tables on their way up: submitted, checked, approved, frozen, restated. */
@InTheHouse
class ReportsTest {
    private static final String TABLE = CaseTable.CODE;
    private final Reports reports;
    private final FilingBook book;
    private final Restating restating;
    private final ReportTerms terms;
    private final Mediations mediations;
    private final Docket docket;
    private final JdbcClient jdbc;
    private final Parish one;
    private final Parish two;
    private final Viewer section = new Viewer("jiceng.9904", "李科", Role.SECTION, "990481", null);
    private final Viewer head = new Viewer("kezhang.9904", "王科", Role.SECTION, "990481", null);

    ReportsTest(
            Reports reports,
            FilingBook book,
            Restating restating,
            ReportTerms terms,
            Mediations mediations,
            Docket docket,
            JdbcClient jdbc,
            Offices offices) {
        this.reports = reports;
        this.book = book;
        this.restating = restating;
        this.terms = terms;
        this.mediations = mediations;
        this.docket = docket;
        this.jdbc = jdbc;
        one = Parish.founded("990481101", offices, jdbc);
        two = Parish.founded("990481102", offices, jdbc);
    }

    @Test
    void a_table_goes_up_level_by_level_and_is_then_frozen_for_good() throws Exception {
        var span = Span.of("2013-03");
        entered(one, LocalDate.of(2013, 3, 5));
        at("2013-04-02", () -> terms.ended(LocalDate.of(2013, 3, 31), new Scope("990481")), one);
        var ref = "report/%s/%s/%s".formatted(one.office(), TABLE, span);
        assertThat(docket.of(ref))
                .singleElement()
                .satisfies(it -> assertThat(it.due()).hasToString("2013-04-03"));

        var id = at("2013-04-02", () -> reports.submit(one.officer(), TABLE, span, ""));
        assertThat(docket.of(ref)).noneMatch(it -> it.isOpen());
        refused("已经报送", () -> reports.submit(one.officer(), TABLE, span, ""));
        refused("应先完成前一步", () -> approve(id, 0));
        reports.check(section, new FilingRef(id, 0), "");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> approve(id, 0));
        refused("另一位有审核权的人", () -> {
            reports.approve(section, new FilingRef(id, 1), "");
            return id;
        });
        approve(id, 1);
        refused("已审核冻结", () -> sendBack(id, 2, "改一改"));
        var filing = book.of(one.office().code(), TABLE, span).orElseThrow();
        assertThat(filing.isFrozen()).isTrue();
        assertThat(filing.intact()).isTrue();
        assertThat(filing.levels())
                .extracting(it -> it.state())
                .containsExactly(FilingState.SUBMITTED, FilingState.CHECKED, FilingState.APPROVED);
        assertThat(restating.of(filing).isEmpty()).isTrue();

        var late = entered(one, LocalDate.of(2013, 3, 20));
        var again = book.of(one.office().code(), TABLE, span).orElseThrow();
        assertThat(again.frozen()).isEqualTo(filing.frozen());
        assertThat(again.hash()).isEqualTo(filing.hash());
        var restatement = restating.of(again);
        assertThat(restatement.figures())
                .filteredOn(
                        it -> it.row().id().equals("accepted") && it.column().equals("合计"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.then()).isEqualByComparingTo("1");
                    assertThat(it.now()).isEqualByComparingTo("2");
                    assertThat(it.difference()).isEqualByComparingTo("1");
                });
        assertThat(restatement.records()).singleElement().satisfies(it -> {
            assertThat(it.link()).endsWith(late.id().id().toString());
            assertThat(it.joined()).contains("受理纠纷");
            assertThat(it.left()).isEmpty();
            assertThat(it.changed()).isNotNull();
            assertThat(it.changed().by()).isEqualTo(one.officer().account());
        });
    }

    @Test
    void a_table_that_came_back_is_computed_anew() throws Exception {
        var span = Span.of("2013-05");
        var id = at("2013-06-01", () -> reports.submit(one.officer(), TABLE, span, ""));
        refused("没有写退回原因", () -> sendBack(id, 0, " "));
        sendBack(id, 0, "漏登一件");
        entered(one, LocalDate.of(2013, 5, 9));
        assertThat(reports.submit(one.officer(), TABLE, span, "")).isEqualTo(id);
        var filing = book.of(one.office().code(), TABLE, span).orElseThrow();
        assertThat(filing.frozen().figures().counted("accepted", "ALL")).isEqualByComparingTo("1");
        assertThat(filing.levels()).hasSize(3);
    }

    @Test
    void a_district_adds_up_what_its_offices_were_approved_for() throws Exception {
        var span = Span.of("2013-07");
        entered(one, LocalDate.of(2013, 7, 2));
        entered(two, LocalDate.of(2013, 7, 3));
        entered(two, LocalDate.of(2013, 7, 4));
        approved(one, span);
        refused("还有 {0} 个司法所", () -> reports.total(section, TABLE, span, ""));
        approved(two, span);
        reports.total(section, TABLE, span, "");
        var total = book.of("990481", TABLE, span).orElseThrow();
        assertThat(total.frozen().figures().counted("accepted", "ALL")).isEqualByComparingTo("3");
        assertThat(book.sum(new Scope("9904"), TABLE, span).counted("accepted", "ALL"))
                .isEqualByComparingTo("3");
        entered(two, LocalDate.of(2013, 7, 5));
        assertThat(restating.of(total).figures())
                .filteredOn(
                        it -> it.row().id().equals("accepted") && it.column().equals("合计"))
                .singleElement()
                .satisfies(it -> assertThat(it.now()).isEqualByComparingTo("4"));
        refused("已经汇总", () -> reports.total(section, TABLE, span, ""));
    }

    @Test
    void a_period_that_has_not_ended_and_a_table_whose_sums_disagree_are_not_taken() throws Exception {
        refused("才结束", () -> at("2013-09-30", () -> reports.submit(two.officer(), TABLE, Span.of("2013-09"), "")));
        var odd = entered(two, LocalDate.of(2013, 10, 8));
        jdbc.sql("update mediation set category = 'SOMETHING' where id = :id")
                .param("id", odd.id().id())
                .update();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.submit(two.officer(), TABLE, Span.of("2013-10"), ""))
                .satisfies(it -> assertThat(it.arguments()).contains("各类纠纷之和等于受理数", "1", "0"));
    }

    @Test
    void nobody_handles_a_table_outside_of_the_own_scope() throws Exception {
        var span = Span.of("2013-11");
        var id = at("2013-12-02", () -> reports.submit(two.officer(), TABLE, span, ""));
        var stranger = new Viewer("jiceng.9902", "外区", Role.SECTION, "990281", null);
        assertThatExceptionOfType(NoSuchFiling.class)
                .isThrownBy(() -> reports.check(stranger, new FilingRef(id, 0), ""));
        refused("只有司法所", () -> reports.submit(section, TABLE, span, ""));
        refused("按区县汇总", () -> reports.total(two.officer(), TABLE, span, ""));
    }

    private void approved(Parish parish, Span span) throws Exception {
        var id = reports.submit(parish.officer(), TABLE, span, "");
        reports.check(section, new FilingRef(id, 0), "");
        approve(id, 1);
    }

    private Object approve(UUID id, int version) {
        reports.approve(head, new FilingRef(id, version), "");
        return id;
    }

    private Object sendBack(UUID id, int version, String why) {
        reports.sendBack(section, new FilingRef(id, version), why);
        return id;
    }

    private static void refused(String because, Callable<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::call)
                .satisfies(it -> assertThat(it.text()).contains(because));
    }

    private MediationRef entered(Parish parish, LocalDate on) throws Exception {
        return at(on.toString(), () -> mediations.register(parish.officer(), parish.form(on)));
    }

    private static <T> T at(String day, Callable<T> work) throws Exception {
        var moment = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorldClock.CHINA);
        return WorldClock.at(moment.toInstant(), work);
    }

    private static void at(String day, Runnable work, Parish parish) throws Exception {
        at(day, () -> {
            work.run();
            return parish;
        });
    }
}
