package cn.xingsuo.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 冻结快照 — what is frozen stays, a touched seal shows, and later edits are told. */
@InTheHouse
class SnapshotsTest {
    private static final LocalDate TODAY = LocalDate.now();
    private final Snapshots snapshots;
    private final RatedOffice work;
    private final JdbcClient jdbc;

    SnapshotsTest(Snapshots snapshots, RatedOffice work, JdbcClient jdbc) {
        this.snapshots = snapshots;
        this.work = work;
        this.jdbc = jdbc;
    }

    private Snapshot frozen(OfficeId office) {
        snapshots.freeze(new Scope(office.code()), TODAY, "年度评定", "jiceng");
        return snapshots.newest(office, TODAY).orElseThrow();
    }

    @Test
    void keepsTheScoreAndTheRecordsBehindIt() {
        var office = work.establish("990401001", "冻结一所");
        work.record(office, "A", TODAY);
        work.record(office, "D", TODAY);

        var snapshot = frozen(office);

        var traces = snapshot.content().evidence().get(HelpRateInTests.INDICATOR);
        assertThat(traces).isNotNull();
        assertThat(traces.counted()).hasSize(1).isEqualTo(traces.succeeded());
        assertThat(traces.leftOut()).hasSize(1);
        assertThat(snapshot.intact()).isTrue();
        assertThat(snapshot.hash()).matches("[0-9a-f]{64}");
        assertThat(Canonical.hash(Canonical.write(snapshot.content()))).isEqualTo(snapshot.hash());
        assertThat(snapshots.laterChanges(snapshot)).isEmpty();
    }

    @Test
    void laterEditsAreToldAndDoNotTouchTheScore() {
        var office = work.establish("990401002", "冻结二所");
        work.record(office, "A", TODAY);
        var before = frozen(office);

        work.record(office, "B", TODAY);

        var after = snapshots.get(before.id(), new Scope("990401"));
        assertThat(after).isEqualTo(before);
        assertThat(snapshots.laterChanges(after)).singleElement().satisfies(change -> {
            assertThat(change.indicator()).isEqualTo(HelpRateInTests.INDICATOR);
            assertThat(change.then()).isEqualTo(Reading.share(1, 1));
            assertThat(change.now()).isEqualTo(Reading.share(1, 2));
            assertThat(change.added()).hasSize(1);
        });
    }

    @Test
    void aTouchedTextNoLongerFitsItsSeal() {
        var office = work.establish("990401003", "冻结三所");
        var id = frozen(office).id();

        jdbc.sql("update rating_snapshot set content = replace(content, '年度评定', '年终评定') where id = ?")
                .param(id)
                .update();

        assertThat(snapshots.get(id, Scope.NATION).intact()).isFalse();
    }

    @Test
    void anotherOfficesSnapshotDoesNotExistForAStranger() {
        var id = frozen(work.establish("990401004", "冻结四所")).id();

        assertThatExceptionOfType(NoSuchSnapshot.class).isThrownBy(() -> snapshots.get(id, new Scope("980101001")));
    }

    @Test
    void theFutureCannotBeFrozen() {
        work.establish("990401005", "冻结五所");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> snapshots.freeze(new Scope("990401005"), TODAY.plusDays(1), "年度评定", "jiceng"))
                .withMessageContaining("还没有到");
    }
}
