package cn.xingsuo.archive;

import cn.xingsuo.office.OfficeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 清理 — removes bytes nobody holds: what was dropped, what a stop in the middle of an upload left, what was undone. */
@Component
class Sweeper {
    private final BlobStore store;
    private final FileLedger ledger;
    private final FileLimits limits;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweeper(
            BlobStore store,
            FileLedger ledger,
            FileLimits limits,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.limits = limits;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How many files were removed. */
    int sweep() throws IOException {
        var before = clock.instant().minus(Duration.ofHours(limits.of("orphan-hours")));
        int swept = 0;
        for (var office : children(store.root())) {
            if (office.getFileName().toString().equals(BlobStore.INCOMING)) {
                for (var part : children(office)) if (old(part, before) && Files.deleteIfExists(part)) swept++;
            } else {
                for (var folder : children(office)) swept += sweep(office, folder, before);
            }
        }
        return swept;
    }

    private int sweep(Path office, Path folder, Instant before) throws IOException {
        var id = new OfficeId(office.getFileName().toString());
        var held = held(id, folder.getFileName().toString());
        int swept = 0;
        for (var inner : children(folder))
            for (var file : children(inner)) {
                var sha256 = file.getFileName().toString();
                if (!held.contains(sha256) && old(file, before) && remove(id, sha256, file)) swept++;
            }
        return swept;
    }

    /** Looks again under the lock of these bytes: they may just have come back. */
    private boolean remove(OfficeId office, String sha256, Path file) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ledger.lock(office, sha256);
            if (held(office, sha256).contains(sha256)) return false;
            try {
                return Files.deleteIfExists(file);
            } catch (IOException e) {
                return false;
            }
        }));
    }

    private Set<String> held(OfficeId office, String start) {
        return new HashSet<>(jdbc.sql("""
                        select sha256 from archive_blob
                        where office_code = :office and sha256 >= :start and sha256 <= :start || 'g'
                        """)
                .param("office", office.code())
                .param("start", start)
                .query(String.class)
                .list());
    }

    private static boolean old(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }
}
