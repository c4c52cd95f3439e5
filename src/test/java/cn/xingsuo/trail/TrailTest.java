package cn.xingsuo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@InTheHouse
class TrailTest {
    private final Trail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String subject = "thing/" + UUID.randomUUID();

    TrailTest(Trail trail, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void outsideAnyRequestTheHouseItselfActs() {
        trail.note("thing.made", subject, Map.of("version", "1"));

        assertThat(row())
                .containsEntry("account", "系统")
                .containsEntry("act", "thing.made")
                .containsEntry("result", "done");
    }

    @Test
    void aNoteLivesAndDiesWithItsTransactionButARefusalStays() {
        transaction.executeWithoutResult(status -> {
            trail.note("thing.made", subject, Map.of());
            trail.refused("thing.spoilt", subject, Map.of());
            status.setRollbackOnly();
        });

        assertThat(row()).containsEntry("act", "thing.spoilt").containsEntry("result", "refused");
    }

    @Test
    void whatLooksPersonalIsStruckOut() {
        trail.note("thing.made", subject, Map.of("reason", "核对 330411188001010011 和 13800001234"));

        assertThat(row().get("details").toString()).contains("核对 ■■■ 和 ■■■").doesNotContain("330411188001010011");
    }

    @Test
    void theApplicationCannotChangeRemoveOrEmptyTheTrail() {
        trail.note("thing.made", subject, Map.of());

        assertThatThrownBy(() -> jdbc.sql("update trail set act = 'x' where subject = :s")
                        .param("s", subject)
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from trail where subject = :s")
                        .param("s", subject)
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate trail").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from trail_seal").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from trail where subject = :s")
                .param("s", subject)
                .query()
                .singleRow();
    }
}
