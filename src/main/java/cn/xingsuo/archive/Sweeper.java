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
                var held = held(new OfficeId(office.getFileName().toString()));
                for (var folder : children(office)) swept += sweep(office, folder, held, before);
            }
        }
        return swept;
    }

    private int sweep(Path office, Path folder, Set<String> held, Instant before) throws IOException {
        var id = new OfficeId(office.getFileName().toString());
        int swept = 0;
        for (var inner : children(folder))
            for (var file : children(inner)) {
                var name = file.getFileName().toString();
                if (!held.contains(name) && old(file, before) && remove(id, name, file)) swept++;
            }
        return swept;
    }

    /** Looks again under the lock of these bytes: they may just have come back. */
    private boolean remove(OfficeId office, String name, Path file) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ledger.lock(office, name);
            if (held(office).contains(name)) return false;
            try {
                return Files.deleteIfExists(file);
            } catch (IOException e) {
                return false;
            }
        }));
    }

    /** The names under which the office's files lie, or lay before they were sealed. */
    private Set<String> held(OfficeId office) {
        var names = new HashSet<String>();
        jdbc.sql("select sha256 from archive_blob where office_code = :office")
                .param("office", office.code())
                .query(row -> {
                    names.add(row.getString(1));
                    names.add(store.name(office, row.getString(1)));
                });
        return names;
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
