package cn.xingsuo.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 数据库迁移 — each room keeps its own folder and its own history, and the rooms migrate from the ground up, so that a room may refer to the
 * tables of the rooms below it.
 */
@Component
class Migrations implements FlywayMigrationStrategy {
    private static final List<String> ROOMS = List.of(
            "database",
            "web",
            "office",
            "trail",
            "person",
            "access",
            "job",
            "law",
            "docket",
            "rating",
            "staff",
            "archive",
            "report",
            "network",
            "mediation",
            "dossier",
            "screening",
            "docking",
            "subsidy",
            "demo");

    @Override
    public void migrate(Flyway flyway) {
        var jdbc = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        var scripts = Scripts.digest();
        if (scripts.equals(known(jdbc))) return;
        var done = ROOMS.stream()
                .map(room -> migrate(flyway, room))
                .mapToInt(it -> it.migrationsExecuted)
                .sum();
        jdbc.update("""
                insert into database_scripts (digest) values (?) on conflict (one) do update set digest = excluded.digest
                """, scripts);
        if (done > 0) System.out.println("数据库结构就绪:" + done + " 个迁移 / database ready: " + done + " migrations");
    }

    /** The scripts this database has been through; null before the first of them. Asking twenty histories takes a second of every start. */
    private static @Nullable String known(JdbcTemplate jdbc) {
        var exists = jdbc.queryForObject("select to_regclass('database_scripts') is not null", Boolean.class);
        if (!Boolean.TRUE.equals(exists)) return null;
        return jdbc.queryForList("select digest from database_scripts", String.class).stream()
                .findFirst()
                .orElse(null);
    }

    private static MigrateResult migrate(Flyway flyway, String room) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + room)
                .table("flyway_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
