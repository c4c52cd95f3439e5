package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class TokensTest {
    private static final Viewer SECTION = new Viewer("jiceng", "基层科", Role.SECTION, "330411", null);
    private final Tokens tokens;
    private final JdbcClient jdbc;

    TokensTest(Tokens tokens, JdbcClient jdbc) {
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @Test
    void everyDemonstrationAccountHasItsWellKnownToken() {
        assertThat(tokens.bearer("demo-wjj.ganbu").orElseThrow().office()).isEqualTo("330411101");
        assertThat(tokens.bearer("demo-shengting").orElseThrow().scope()).isEqualTo("33");
    }

    @Test
    void aTokenIsNarrowerThanItsAccountIfAskedFor() {
        var token = tokens.create(SECTION, "窄", "330411104", 30);
        assertThat(tokens.bearer(token).orElseThrow().scope()).isEqualTo("330411104");
    }

    @Test
    void aTokenNeverReachesFurtherThanItsAccount() {
        assertThatThrownBy(() -> tokens.create(SECTION, "宽", "3304", 30)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tokens.create(SECTION, "别处", "330402", 30)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tokens.create(SECTION, "太久", "330411", 100_000))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAccountWithoutTheApiGetsNoToken() {
        var auditor = new Viewer("shenji", "审计", Role.AUDITOR, "", null);
        assertThatThrownBy(() -> tokens.create(auditor, "日志", "", 30)).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheHashIsStored() {
        var token = tokens.create(SECTION, "存", "330411", 30);
        assertThat(jdbc.sql("select count(*) from api_token t where t::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select last_used_at from api_token where hash = :hash")
                        .param("hash", Tokens.hash(token))
                        .query(String.class)
                        .optional())
                .isEmpty();
        tokens.bearer(token);
        assertThat(jdbc.sql("select last_used_at is not null from api_token where hash = :hash")
                        .param("hash", Tokens.hash(token))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aRevokedOrExpiredTokenIsRefused() {
        var revoked = tokens.create(SECTION, "撤", "330411", 30);
        var id = jdbc.sql("select id from api_token where hash = :hash")
                .param("hash", Tokens.hash(revoked))
                .query(UUID.class)
                .single();
        tokens.revoke(SECTION, id);
        assertThat(tokens.bearer(revoked)).isEmpty();
        var expired = tokens.create(SECTION, "期", "330411", 30);
        jdbc.sql("update api_token set expires_at = now() - interval '1 second' where hash = :hash")
                .param("hash", Tokens.hash(expired))
                .update();
        assertThat(tokens.bearer(expired)).isEmpty();
    }
}
