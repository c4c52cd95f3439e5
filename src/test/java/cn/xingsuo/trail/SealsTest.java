package cn.xingsuo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner of the tables stands for an intruder: the application's own role cannot even try. */
@InTheHouse
class SealsTest {
    private final Trail trail;
    private final Seals seals;
    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final TransactionTemplate apart;
    private final String subject = "thing/" + UUID.randomUUID();

    SealsTest(
            Trail trail,
            Seals seals,
            JdbcClient jdbc,
            FlywayConnectionDetails login,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.seals = seals;
        this.jdbc = jdbc;
        this.owner = JdbcClient.create(
                new DriverManagerDataSource(login.getJdbcUrl(), login.getUsername(), login.getPassword()));
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void sealed() {
        trail.note("thing.made", subject, Map.of("version", "1"));
        seals.seal();
    }

    @AfterEach
    void repair() {
        tamper("update trail set act = 'thing.made' where subject = :s");
        assertThat(seals.check().finding()).isEqualTo(Check.Finding.WHOLE);
    }

    @Test
    void evenTheOwnerIsRefusedByTheTrigger() {
        assertThatThrownBy(() -> owner.sql("update trail set act = 'x' where subject = :s")
                        .param("s", subject)
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> owner.sql("truncate trail").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void sealingTwiceSealsOnce() {
        seals.seal();
        seals.seal();

        assertThat(jdbc.sql(
                                "select count(*) from trail t join trail_seal s on t.id between s.from_id and s.to_id where t.subject = :s")
                        .param("s", subject)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from trail_seal where count = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aChangedEntryIsFoundAndItsSealNamed() {
        tamper("update trail set act = 'thing.hidden' where subject = :s");

        var check = seals.check();

        assertThat(check.finding()).isEqualTo(Check.Finding.ENTRIES);
        assertThat(check.broken()).isEqualTo(sealOf(subject));
        assertThat(seals.lastCheck().map(Check::broken)).contains(sealOf(subject));
    }

    @Test
    void aForgedSealIsFoundEvenWhenItsDigestFits() {
        var seal = sealOf(subject);
        var before = jdbc.sql("select seal from trail_seal where id = :id")
                .param("id", seal)
                .query(String.class)
                .single();
        forge(seal, "0".repeat(64));
        try {
            assertThat(seals.check())
                    .extracting(Check::finding, Check::broken)
                    .containsExactly(Check.Finding.CHAIN, seal);
        } finally {
            forge(seal, before);
        }
    }

    @Test
    void anEntryStillBeingWrittenWhileOthersAreSealedIsSealedLater() {
        var slow = subject + "/slow";
        apart.executeWithoutResult(_ -> {
            trail.note("thing.made", slow, Map.of());
            apart.executeWithoutResult(_ -> trail.note("thing.made", subject + "/fast", Map.of()));
            seals.seal();
        });
        assertThat(seals.check().finding()).isEqualTo(Check.Finding.WHOLE);

        seals.seal();

        assertThat(seals.check().finding()).isEqualTo(Check.Finding.WHOLE);
        assertThat(jdbc.sql(
                                "select count(*) from trail_seal s join trail t on t.id = any (s.late) where t.subject = :s")
                        .param("s", slow)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Long sealOf(String subject) {
        return jdbc.sql(
                        "select s.id from trail t join trail_seal s on t.id between s.from_id and s.to_id where t.subject = :s")
                .param("s", subject)
                .query(Long.class)
                .single();
    }

    private void tamper(String sql) {
        unlocked("trail", () -> owner.sql(sql).param("s", subject).update());
    }

    private void forge(long seal, String hash) {
        unlocked(
                "trail_seal",
                () -> owner.sql("update trail_seal set seal = :hash where id = :id")
                        .param("hash", hash)
                        .param("id", seal)
                        .update());
    }

    private void unlocked(String table, Runnable work) {
        owner.sql("alter table " + table + " disable trigger trail_append_only").update();
        try {
            work.run();
        } finally {
            owner.sql("alter table " + table + " enable trigger trail_append_only")
                    .update();
        }
    }
}
