package cn.xingsuo.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 内置数据库 — a PostgreSQL server owned by this process: unpacked, initialised, started and stopped with it. */
final class EmbeddedPostgres implements AutoCloseable {
    static final String DATABASE = "xingsuo";
    static final String OWNER = "xingsuo_owner";
    static final String APP = "xingsuo_app";
    private static final String SUPERUSER = "postgres";
    private static final String SECRET = "postgres.secret";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataDirectory data;
    private final Programs programs;
    private final Path cluster;
    private final int port;

    private EmbeddedPostgres(DataDirectory data, Programs programs, int port) {
        this.data = data;
        this.programs = programs;
        this.cluster = data.resolve("pgdata");
        this.port = port;
    }

    /** @param durable false only for tests: no fsync, faster */
    static EmbeddedPostgres start(Path directory, boolean durable) throws Exception {
        var data = DataDirectory.open(directory.toAbsolutePath());
        var fresh = !Files.exists(data.resolve("pgdata/PG_VERSION"));
        if (fresh) say("首次启动:准备数据库 / first start: preparing the database …");
        var server = new EmbeddedPostgres(data, new Programs(Binaries.unpack(data.resolve("pgbin"))), freePort());
        if (fresh) server.initialise();
        server.launch(durable);
        server.prepareRoles();
        return server;
    }

    String url() {
        return url(DATABASE);
    }

    String secretOf(String role) throws IOException {
        return data.secret(role + ".secret");
    }

    @Override
    public void close() throws Exception {
        programs.succeeds("pg_ctl", List.of("-D", cluster.toString(), "-m", "fast", "-w", "stop"));
        data.close();
    }

    private void initialise() throws IOException, InterruptedException {
        data.secret(SECRET);
        programs.run(
                "initdb",
                List.of(
                        "-D",
                        cluster.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + data.resolve(SECRET),
                        "--data-checksums",
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8"));
    }

    private void launch(boolean durable) throws Exception {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            // a server that outlived a killed process still holds the cluster
            programs.succeeds("pg_ctl", List.of("-D", cluster.toString(), "-m", "fast", "-w", "stop"));
        }
        var process = programs.server("postgres", settings(durable));
        var started = new CompletableFuture<Process>();
        // the death signal is bound to the thread that forks, so this thread must live as long as the server
        Thread.ofPlatform().daemon().name("postgres").start(() -> watch(process, started));
        awaitConnection(started.get());
    }

    private List<String> settings(boolean durable) {
        var settings = new ArrayList<>(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        var values = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
                "work_mem=16MB",
                "timezone=Asia/Shanghai",
                "jit=off",
                "random_page_cost=1.1",
                "wal_compression=on"));
        if (!durable) values.addAll(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off"));
        for (var value : values) settings.addAll(List.of("-c", value));
        return settings;
    }

    private static void watch(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            var process = builder.start();
            started.complete(process);
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) log.debug(line);
        } catch (IOException failure) {
            started.completeExceptionally(failure);
        }
    }

    private void awaitConnection(Process process) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = connect(SUPERUSER)) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("内置数据库没有启动,详情见日志。The embedded database did not start.", notYet);
                }
                new CountDownLatch(1).await(25, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void prepareRoles() throws Exception {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) return;
            }
            for (var role : List.of(OWNER, APP)) {
                statement.execute("create role " + role + " login password '" + secretOf(role) + "'");
            }
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
        try (var connection = connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("alter default privileges for role " + OWNER
                    + " in schema public grant select, insert, update, delete on tables to " + APP);
            statement.execute("alter default privileges for role " + OWNER
                    + " in schema public grant usage on sequences to " + APP);
        }
    }

    private Connection connect(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), SUPERUSER, data.secret(SECRET));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
