package cn.xingsuo.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** 残留文件 — what a machine that stopped in the middle of reading an upload left on disk; it goes at the next start. */
@Component
class Leftovers implements ApplicationRunner {
    static final String PREFIX = "xingsuo-sheet";
    static final String SUFFIX = ".tmp";
    /** Another house on the same machine may be about to open a younger one. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    @Autowired
    Leftovers(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    Leftovers(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments started) throws IOException {
        var before = FileTime.from(clock.instant().minus(OLD));
        try (var found = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var it : found) if (Files.getLastModifiedTime(it).compareTo(before) < 0) Files.deleteIfExists(it);
        }
    }
}
