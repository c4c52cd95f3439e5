package cn.xingsuo.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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
        var done = ROOMS.stream()
                .map(room -> migrate(flyway, room))
                .mapToInt(it -> it.migrationsExecuted)
                .sum();
        if (done > 0) System.out.println("数据库结构就绪:" + done + " 个迁移 / database ready: " + done + " migrations");
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
