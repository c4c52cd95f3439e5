package cn.xingsuo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class EmbeddedDatabaseTest {
    private final JdbcClient jdbc;

    EmbeddedDatabaseTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void theApplicationRunsAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("xingsuo_app");
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> jdbc.sql("create table mine (id int)").update());
    }

    @Test
    void sortsChineseByPinyinWhenAsked() {
        assertThat(jdbc.sql("select n from unnest(array['张','阿','李']) n order by n collate \"zh-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("阿", "李", "张");
    }
}
