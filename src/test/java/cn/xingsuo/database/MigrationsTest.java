package cn.xingsuo.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** 数据库迁移 — a start that brings no new script asks no history; any other does. */
@InTheHouse
class MigrationsTest {
    private final Migrations migrations;
    private final Flyway flyway;
    private final JdbcTemplate jdbc;

    MigrationsTest(Migrations migrations, Flyway flyway) {
        this.migrations = migrations;
        this.flyway = flyway;
        this.jdbc = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    }

    @Test
    void theDatabaseKnowsWhichScriptsItHasBeenThrough() {
        assertThat(digests()).containsExactly(Scripts.digest());
    }

    @Test
    void otherScriptsThanTheKnownOnesAreLookedThroughAgain() {
        jdbc.update("update database_scripts set digest = 'of another version'");

        migrations.migrate(flyway);

        assertThat(digests()).containsExactly(Scripts.digest());
    }

    private List<String> digests() {
        return jdbc.queryForList("select digest from database_scripts", String.class);
    }
}
