package cn.xingsuo.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docking.Transfers.Said;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.Hamlet;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class TransfersTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private final Transfers transfers;
    private final TransferCases cases;
    private final CaseReturns returns;
    private final Mediations mediations;
    private final Docket docket;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Posts posts;

    TransfersTest(
            Transfers transfers,
            TransferCases cases,
            CaseReturns returns,
            Partners partners,
            Mediations mediations,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.transfers = transfers;
        this.cases = cases;
        this.returns = returns;
        this.mediations = mediations;
        this.docket = docket;
        this.offices = offices;
        this.jdbc = jdbc;
        this.posts = new Posts(partners, jdbc);
    }

    @Test
    void twoOfficesSeeTheSameHandOverAndTheClockRunsOnBothSidesUntilItIsSignedFor() throws Exception {
        var from = Hamlet.founded("997021101", "石门", offices, jdbc);
        var to = Hamlet.founded("997021102", "洲泉", offices, jdbc);
        var partner = posts.partner(from, "洲泉司法所", "OFFICE", "HOUSE", "997021102");
        var id = on(() -> transfers.send(from.officer(), Posts.letter(from, partner, DAY, "", "滴水争执")));
        assertThat(posts.column(id, "letter")).isEqualTo("石门移〔2019〕1号");
        for (var side : List.of("/out", "/in")) {
            var deadline = docket.of(id.ref() + side).getFirst();
            assertThat(deadline.due()).isEqualTo(DAY.plusDays(3));
            assertThat(deadline.office()).isEqualTo(side.equals("/out") ? "997021101" : "997021102");
        }
        assertThatThrownBy(() -> on(() -> signed(from, id))).isInstanceOf(Refusal.class);
        on(() -> signed(to, id));
        assertThat(posts.column(id, "state || feedback_by")).isEqualTo("RECEIVED" + DAY.plusDays(5));
        assertThat(docket.of(id.ref() + "/out")).anyMatch(it -> it.term().equals("docking.receipt") && !it.isOpen());
        var village = to.village();
        var opening = new Opening(
                List.of(Side.APPLICANT, Side.RESPONDENT), null, new Consent(true, true, Consent.Form.ORAL), "ORDINARY");
        var mediation = on(() -> cases.open(to.officer(), id, posts.version(id), village, opening));
        assertThat(jdbc.sql("select source || origin_kind || origin_number || entrusted from mediation where id = :id")
                        .param("id", mediation.id())
                        .query(String.class)
                        .single())
                .isEqualTo("REFERRALDOCKING石门移〔2019〕1号POLICE");
        assertThatThrownBy(() -> on(() -> cases.open(to.officer(), id, posts.version(id), village, opening)))
                .isInstanceOf(Refusal.class);
        var version = jdbc.sql("select version from mediation where id = :id")
                .param("id", mediation.id())
                .query(Integer.class)
                .single();
        on(() -> mediations.conclude(
                to.officer(), new MediationRef(mediation, version), new Outcome.OralAgreement(DAY, "各退一步", DAY)));
        returns.of(mediation);
        returns.of(mediation);
        assertThat(posts.column(id, "state")).isEqualTo("SUCCEEDED");
        assertThat(posts.column(id, "result_note")).contains("达成调解协议");
        on(() -> {
            transfers.feedBack(to.officer(), id, posts.version(id), new Said(DAY, "", posts.column(id, "result_note")));
            return true;
        });
        assertThat(posts.column(id, "feedback_letter")).isEqualTo("洲泉复〔2019〕1号");
        assertThatThrownBy(() -> on(() -> filed(to, id))).isInstanceOf(Refusal.class);
        on(() -> filed(from, id));
        assertThat(posts.column(id, "state")).isEqualTo("ARCHIVED");
        assertThat(docket.of(id.ref() + "/in")).noneMatch(it -> it.isOpen());
    }

    @Test
    void aRefusedLetterSaysWhyAndFreesBothDockets() throws Exception {
        var it = Hamlet.founded("997022101", "石门", offices, jdbc);
        var partner = posts.partner(it, "石门派出所", "POLICE", "PAPER", "");
        var id = on(() -> transfers.takeIn(it.officer(), Posts.letter(it, partner, DAY, "石公移〔2019〕8号", "打架")));
        assertThatThrownBy(() ->
                        on(() -> transfers.takeIn(it.officer(), Posts.letter(it, partner, DAY, "石公移〔2019〕8号", "打架"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经登记过");
        assertThatThrownBy(() -> on(() -> refused(it, id, ""))).isInstanceOf(Refusal.class);
        on(() -> refused(it, id, "涉嫌刑事案件,不属于人民调解范围"));
        assertThat(posts.column(id, "state || refused_reason")).startsWith("REFUSED涉嫌刑事");
        assertThat(docket.of(id.ref() + "/in")).noneMatch(deadline -> deadline.isOpen());
        assertThatThrownBy(() -> on(() -> {
                    transfers.receive(it.officer(), id, 0, new Said(DAY, "林晓", ""));
                    return true;
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    void lettersAreNumberedWithoutGapsAlsoWhenOneIsRefused() throws Exception {
        var it = Hamlet.founded("997023101", "石门", offices, jdbc);
        var partner = posts.partner(it, "石门法庭", "COURT", "PAPER", "");
        on(() -> transfers.send(it.officer(), Posts.letter(it, partner, DAY, "", "一")));
        assertThatThrownBy(() -> on(() -> transfers.send(it.officer(), Posts.letter(it, partner, DAY, "", " "))))
                .isInstanceOf(Refusal.class);
        var second = on(() -> transfers.send(it.officer(), Posts.letter(it, partner, DAY, "", "二")));
        assertThat(posts.column(second, "letter")).isEqualTo("石门移〔2019〕2号");
    }

    @Test
    void aStrangerSeesNoHandOver() throws Exception {
        var it = Hamlet.founded("997024101", "石门", offices, jdbc);
        var stranger = Hamlet.founded("997024102", "洲泉", offices, jdbc);
        var partner = posts.partner(it, "石门法庭", "COURT", "PAPER", "");
        var id = on(() -> transfers.send(it.officer(), Posts.letter(it, partner, DAY, "", "一")));
        assertThatThrownBy(() -> on(() -> signed(stranger, id))).isInstanceOf(NoSuchTransfer.class);
        assertThatThrownBy(() ->
                        on(() -> transfers.send(stranger.officer(), Posts.letter(stranger, partner, DAY, "", "一"))))
                .isInstanceOf(NoSuchPartner.class);
    }

    private boolean signed(Hamlet at, TransferId id) {
        transfers.receive(at.officer(), id, posts.version(id), new Said(DAY, "林晓", ""));
        return true;
    }

    private boolean refused(Hamlet at, TransferId id, String why) {
        transfers.refuse(at.officer(), id, posts.version(id), new Said(DAY, "", why));
        return true;
    }

    private boolean filed(Hamlet at, TransferId id) {
        transfers.archive(at.officer(), id, posts.version(id), DAY);
        return true;
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return WorldClock.at(DAY.atTime(10, 0).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
