package cn.xingsuo.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 一座房子 — the product as its users start it, in a process of its own with no more heap than promised. */
final class House implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready: +(http://localhost:\\d+)");
    private static final int PATIENCE_MINUTES = 30;
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final double seconds;

    private House(Process process, long began) throws Exception {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
        var root = address.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        try (var client = HttpClient.newHttpClient()) {
            var login = HttpRequest.newBuilder(root.resolve("/login")).build();
            if (client.send(login, BodyHandlers.discarding()).statusCode() != 200)
                throw new IllegalStateException("the first page was not served");
        }
        this.seconds = (System.nanoTime() - began) / 1e9;
    }

    /** Starts and waits until the first page is served. */
    static House start(Path data, String... options) throws Exception {
        var began = System.nanoTime();
        return new House(launch(data, options), began);
    }

    /** Starts for one piece of work that ends by itself; its output is shown. */
    static void errand(Path data, String... options) throws Exception {
        var process = launch(data, options);
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().filter(it -> it.contains("target")).forEach(System.out::println);
        }
        if (process.waitFor() != 0) throw new IllegalStateException("the errand failed: " + List.of(options));
    }

    private static Process launch(Path data, String... options) throws IOException {
        var command = new ArrayList<>(List.of("./run", "--server.port=0", "--xingsuo.data=" + data));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
                var ready = READY.matcher(line);
                if (ready.find()) address.complete(URI.create(ready.group(1)));
            }
        } catch (IOException closed) {
            // the house was stopped
        }
        address.completeExceptionally(new IllegalStateException("the house did not start: " + said));
    }

    /** From the command to the first page. */
    double seconds() {
        return seconds;
    }

    URI root() {
        return address.join();
    }

    /** Waits for the line that begins so and takes the numbers in it, in their order. */
    List<Double> figures(String beginning) throws InterruptedException {
        synchronized (said) {
            var line = said.stream().filter(it -> it.startsWith(beginning)).findFirst();
            while (line.isEmpty()) {
                said.wait();
                line = said.stream().filter(it -> it.startsWith(beginning)).findFirst();
            }
            var numbers = Pattern.compile("\\d+(\\.\\d+)?").matcher(line.get());
            var found = new ArrayList<Double>();
            while (numbers.find()) found.add(Double.valueOf(numbers.group()));
            return found;
        }
    }

    /** Most memory the process ever held, in MB; empty outside Linux. */
    @Nullable
    Long resident() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) return null;
        return Files.readAllLines(status).stream()
                .filter(it -> it.startsWith("VmHWM:"))
                .map(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(3, TimeUnit.MINUTES)) process.destroyForcibly();
    }
}
