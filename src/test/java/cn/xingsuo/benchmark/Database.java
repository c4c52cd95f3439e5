package cn.xingsuo.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 数据库 — the house's own database, entered by the owner's door while the house runs. */
record Database(String url, String secret) {
    /** @param data the house's data directory; the house must be running, the database is part of it */
    static Database of(Path data) throws IOException {
        var port =
                Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(3).strip();
        var secret = Files.readString(data.resolve("xingsuo_owner.secret")).strip();
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/xingsuo", secret);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "xingsuo_owner", secret);
    }

    /** Runs a script of the benchmark; {@code :names} are replaced by numbers. */
    static void script(Connection connection, String name, Map<String, Number> values) throws Exception {
        try (var stream = Database.class.getResourceAsStream("/benchmark/" + name + ".sql");
                var statement = connection.createStatement()) {
            if (stream == null) throw new IllegalStateException("no script " + name);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet())
                text = text.replaceAll(
                        ":" + value.getKey() + "\\b", value.getValue().toString());
            statement.execute(text);
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
