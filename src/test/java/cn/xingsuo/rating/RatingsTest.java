package cn.xingsuo.rating;

import static cn.xingsuo.rating.HelpRateInTests.CRITERION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 随时测评 — an officer's record moves the rating, and nothing that was recorded is forgotten. */
@InTheHouse
class RatingsTest {
    private static final LocalDate TODAY = LocalDate.now();
    private final Ratings ratings;
    private final RatedOffice work;
    private final HeardRatings heard;
    private final Rereading rereading;
    private final JdbcClient jdbc;

    RatingsTest(Ratings ratings, RatedOffice work, HeardRatings heard, Rereading rereading, JdbcClient jdbc) {
        this.ratings = ratings;
        this.work = work;
        this.heard = heard;
        this.rereading = rereading;
        this.jdbc = jdbc;
    }

    @Test
    void aRecordedVisitMovesTheRatingWithoutBeingAsked() throws Exception {
        var office = work.establish("990301001", "活测一所");

        work.help(office, "A", TODAY.minusDays(3));

        heard.until(office.code(), () -> reads(office, Reading.share(1, 1)));
        assertThat(finding(office).earned())
                .isEqualByComparingTo(finding(office).points());
        var before = ratings.history(office, TODAY, 10).size();

        work.help(office, "B", TODAY.minusDays(2));

        heard.until(office.code(), () -> reads(office, Reading.share(1, 2)));
        assertThat(finding(office).earned()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(finding(office).working()).contains("1 ÷ 2");
        assertThat(ratings.history(office, TODAY, 10)).hasSize(before + 1);
    }

    private boolean reads(OfficeId office, Reading reading) {
        return ratings.current(office)
                .flatMap(it -> it.score().find(CRITERION))
                .filter(it -> it.readings().getFirst().reading().equals(reading))
                .isPresent();
    }

    private Finding finding(OfficeId office) {
        return ratings.current(office).orElseThrow().score().find(CRITERION).orElseThrow();
    }

    @Test
    void aMarkLeftByACrashIsReadAtTheNextStart() throws Exception {
        var office = settled("990301002", "活测二所");
        work.record(office, "A", TODAY);
        mark(office);

        rereading.resume();

        heard.until(office.code(), () -> reads(office, Reading.share(1, 1)));
        assertThat(finding(office).earned()).isPositive();
        assertThat(ratings.isDue(office)).isFalse();
    }

    /** An office whose own founding has been rated already, so that only what follows can move it. */
    private OfficeId settled(String code, String name) throws InterruptedException {
        var office = work.establish(code, name);
        heard.until(code, () -> ratings.current(office).isPresent() && !ratings.isDue(office));
        return office;
    }

    private void mark(OfficeId office) {
        jdbc.sql("insert into rating_due (subject_code, subject_kind, marked_at) values (?, 'OFFICE', now())")
                .param(office.code())
                .update();
    }

    @Test
    void aMarkIsThereWithTheFactOrNotAtAll(@Autowired TransactionTemplate inTransaction) throws Exception {
        var office = settled("990301003", "活测三所");

        inTransaction.executeWithoutResult(transaction -> {
            work.help(office, "A", TODAY);
            assertThat(ratings.isDue(office)).isTrue();
            transaction.setRollbackOnly();
        });

        assertThat(ratings.isDue(office)).isFalse();
    }

    @Test
    void theRatingOfThisMomentIsTheStoredOneUntilSomethingHappened() throws Exception {
        var office = settled("990301004", "活测四所");
        work.record(office, "A", TODAY);
        assertThat(ratings.now(office).score())
                .isEqualTo(ratings.current(office).orElseThrow().score());

        mark(office);

        assertThat(ratings.now(office).score())
                .isEqualTo(ratings.read(office, TODAY).score())
                .isNotEqualTo(ratings.current(office).orElseThrow().score());
    }

    @Test
    void ratingAWholeScopeSaysTheSameAsRatingEachOffice() {
        var offices = List.of(
                work.establish("990302001", "群测一所"),
                work.establish("990302002", "群测二所"),
                work.establish("990302003", "群测三所"));
        for (int i = 0; i < 40; i++)
            work.record(offices.get(i * i % 2), List.of("A", "A", "B", "D").get(i % 4), TODAY.minusDays(i * 17L % 500));

        assertThat(ratings.rerate(new Scope("990302"), TODAY)).isEqualTo(3);

        for (var office : offices) {
            var stored = ratings.current(office).orElseThrow();
            assertThat(stored.score()).isEqualTo(ratings.read(office, TODAY).score());
            assertThat(stored.subject()).isEqualTo(Subject.of(office));
        }
    }

    @Test
    void ratingAgainWithoutChangeAddsNothingToTheHistory() throws Exception {
        var office = settled("990303001", "静测一所");
        work.record(office, "A", TODAY.minusDays(40));
        var scope = new Scope("990303");
        ratings.rerate(scope, TODAY.minusDays(30));
        ratings.rerate(scope, TODAY);
        var before = ratings.history(office, TODAY, 10).size();

        ratings.rerate(scope, TODAY.minusDays(1));
        ratings.rerate(scope, TODAY);

        assertThat(ratings.history(office, TODAY, 10)).hasSize(before);

        work.record(office, "B", TODAY);
        ratings.rerate(scope, TODAY);

        assertThat(ratings.history(office, TODAY, 10)).hasSize(before + 1);
        assertThat(ratings.heldOn(office, TODAY.minusDays(5)).orElseThrow().on())
                .isEqualTo(TODAY.minusDays(30));
        assertThat(ratings.months(office, TODAY)).hasSize(13).first().matches(it -> it.total() == null);
    }

    @Test
    void aRegisteredVetoTakesTheStarOnlyWithinItsWindowAndOnlyWithResponsibility() {
        var office = work.establish("990304001", "否决一所");
        incident(office, TODAY.minusMonths(11), false);
        assertThat(vetoState(office)).isEqualTo(VetoFinding.State.NOT_RESPONSIBLE);

        incident(office, TODAY.minusMonths(40), true);
        assertThat(vetoState(office)).isNotEqualTo(VetoFinding.State.STANDS);

        incident(office, TODAY.minusMonths(35), true);
        assertThat(vetoState(office)).isEqualTo(VetoFinding.State.STANDS);
    }

    private VetoFinding.State vetoState(OfficeId office) {
        return ratings.read(office, TODAY).score().vetoes().stream()
                .filter(it -> it.code().equals("V1"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void incident(OfficeId office, LocalDate on, boolean responsible) {
        jdbc.sql("""
                        insert into rating_incident (subject_code, veto, fact, happened_on, finding_organ, document_no, responsible, grave,
                                                     decided_by, heard_on, reply, recorded_at, recorded_by)
                        values (?, 'V1', '脱管后果严重', ?, '区司法局', '秀司认〔2014〕1号', ?, true, '局务会', ?, '无异议', now(), 'test')
                        """).params(office.code(), on, responsible, on).update();
    }

    @Test
    void twoGaugesForOneIndicatorStopTheStart() {
        var gauge = new HelpRateInTests();

        assertThatIllegalStateException()
                .isThrownBy(() -> new Gauges(List.of(gauge, new HelpRateInTests())))
                .withMessageContaining(HelpRateInTests.INDICATOR);
    }
}
