package cn.xingsuo.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * 浏览器程序 — a Chromium to test with and the environment it needs: the machine's own, or one fetched once into the user's cache, with a
 * Chinese font when the machine has none.
 *
 * @param environment variables to start it with
 */
record Chromium(Path program, Map<String, String> environment) {
    private static final String BROWSER = "@sparticuz/chromium@153.0.0";
    private static final String FONT = "@expo-google-fonts/noto-sans-sc@0.4.3";
    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "xingsuo-browser");

    static Chromium find() throws IOException, InterruptedException {
        var environment = new HashMap<>(System.getenv());
        if (Boolean.getBoolean("xingsuo.browser.fetch") || !hasChineseFont())
            environment.put("XDG_DATA_HOME", font().toString());
        var installed = installed();
        if (installed.isPresent()) return new Chromium(installed.get(), environment);
        var home = fetched();
        environment.merge("LD_LIBRARY_PATH", home.resolve("lib").toString(), (theirs, ours) -> ours + ":" + theirs);
        return new Chromium(home.resolve("chromium"), environment);
    }

    private static Optional<Path> installed() {
        if (Boolean.getBoolean("xingsuo.browser.fetch")) return Optional.empty();
        var named = System.getenv("CHROMIUM");
        var candidates = List.of(
                named == null ? "/usr/bin/chromium" : named,
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome");
        return candidates.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Path fetched() throws IOException, InterruptedException {
        var home = CACHE.resolve("chromium-153");
        if (Files.isExecutable(home.resolve("chromium"))) return home;
        System.out.println("没有找到浏览器,正在获取一个(约 70 MB)/ no browser found, fetching one (about 70 MB) …");
        Files.createDirectories(home.resolve("lib"));
        NpmPackage.fetch(BROWSER, "/bin/", (name, content) -> {
            if (name.endsWith("al2023.tar.br")) libraries(content, home);
            if (name.endsWith("chromium.br")) program(content, home);
        });
        return home;
    }

    private static void program(InputStream content, Path home) throws IOException {
        var scratch = home.resolve("chromium.part");
        Files.copy(
                new BrotliInputStream(new BufferedInputStream(content)), scratch, StandardCopyOption.REPLACE_EXISTING);
        if (!scratch.toFile().setExecutable(true)) throw new IOException("cannot make executable: " + scratch);
        Files.move(scratch, home.resolve("chromium"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void libraries(InputStream content, Path home) throws IOException {
        var tar = new TarArchiveInputStream(new BrotliInputStream(new BufferedInputStream(content)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (!entry.isFile()) continue;
            var name = Path.of(entry.getName()).getFileName().toString();
            Files.copy(tar, home.resolve("lib").resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean hasChineseFont() throws InterruptedException {
        try {
            var process = new ProcessBuilder("fc-list", ":lang=zh").start();
            var fonts = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 && !fonts.isBlank();
        } catch (IOException noFontConfig) {
            return false;
        }
    }

    private static Path font() throws IOException, InterruptedException {
        var file = CACHE.resolve("share/fonts/NotoSansSC.ttf");
        if (!Files.exists(file)) {
            Files.createDirectories(file.resolveSibling("."));
            NpmPackage.fetch(FONT, "NotoSansSC_400Regular.ttf", (name, content) -> {
                if (name.endsWith(".ttf")) Files.copy(content, file);
            });
        }
        return CACHE.resolve("share");
    }
}
