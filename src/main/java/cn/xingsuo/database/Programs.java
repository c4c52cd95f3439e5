package cn.xingsuo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 外部程序 — runs the database's programs. PostgreSQL refuses to run as root and needs a known user, so root and unknown users enter a
 * user namespace first; the server is tied to our life with a parent-death signal where the system offers it.
 */
final class Programs {
    private final Path bin;
    private final List<String> prefix;

    Programs(Path home) {
        this.bin = home.resolve("bin");
        this.prefix = prefix();
    }

    private static List<String> prefix() {
        var user = System.getProperty("user.name", "?");
        if (!user.equals("root") && !user.equals("?")) return List.of();
        if (succeeds(List.of("unshare", "-U", "true"))) return List.of("unshare", "-U", "--");
        throw new IllegalStateException(
                "内置数据库不能以 root 身份运行,且系统不允许用户命名空间。请用普通用户启动,或设置 spring.datasource.url。"
                        + " The embedded database cannot run as root here: start as an ordinary user or set spring.datasource.url.");
    }

    /** Runs a program to its end and throws with its output when it fails. */
    void run(String program, List<String> arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(List.of(), program, arguments))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(program + " failed: " + output);
    }

    boolean succeeds(String program, List<String> arguments) {
        return succeeds(command(List.of(), program, arguments));
    }

    /** A server process that dies with the thread that starts it, if the system can do that. */
    ProcessBuilder server(String program, List<String> arguments) {
        var leash = List.of("setpriv", "--pdeathsig", "INT");
        var probe = new ArrayList<>(leash);
        probe.add("true");
        return new ProcessBuilder(command(succeeds(probe) ? leash : List.of(), program, arguments))
                .redirectErrorStream(true);
    }

    private List<String> command(List<String> leash, String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(leash);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
