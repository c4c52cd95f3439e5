package cn.xingsuo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class FilesTest {
    static final OfficeId OFFICE = new OfficeId("994101001");
    static final OfficeId OTHER = new OfficeId("994101002");
    private final Files files;
    private final FileLedger ledger;
    private final BlobStore store;
    private final Seal seal;
    private final Inspector inspector;
    private final FileLimits limits;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    FilesTest(
            Files files,
            FileLedger ledger,
            BlobStore store,
            Seal seal,
            Inspector inspector,
            FileLimits limits,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.store = store;
        this.seal = seal;
        this.inspector = inspector;
        this.limits = limits;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Viewer officer(OfficeId office) {
        return new Viewer("li." + office, "李静", Role.OFFICER, office.code(), office.code());
    }

    static Owner owner() {
        return new Owner("test", UUID.randomUUID().toString(), "竹溪调〔2026〕1号");
    }

    /** Bytes nobody else has. */
    static byte[] fresh() {
        return Samples.text("证据 " + UUID.randomUUID());
    }

    private StoredFile keep(OfficeId office, Owner owner, byte[] bytes) {
        return files.keep(officer(office), office, owner, "证据.txt", new ByteArrayInputStream(bytes));
    }

    @Test
    void what_was_kept_is_what_is_opened() throws IOException {
        var owner = owner();
        var bytes = fresh();
        var file = keep(OFFICE, owner, bytes);
        var opened = files.open(file.id(), officer(OFFICE));
        assertThat(opened.bytes()).isEqualTo(bytes);
        assertThat(file.type()).isEqualTo("text/plain");
        assertThat(file.name()).isEqualTo("证据.txt");
        assertThat(file.state()).isEqualTo(FileState.READY);
        assertThat(files.of(owner)).containsExactly(file);
    }

    @Test
    void another_office_does_not_see_that_the_file_exists() {
        var file = keep(OFFICE, owner(), fresh());
        assertThatThrownBy(() -> files.open(file.id(), officer(OTHER))).isInstanceOf(NoSuchFile.class);
        assertThatThrownBy(() -> files.drop(file.id(), officer(OTHER))).isInstanceOf(NoSuchFile.class);
        assertThatThrownBy(
                        () -> files.keep(officer(OTHER), OFFICE, owner(), "a.txt", new ByteArrayInputStream(fresh())))
                .isInstanceOf(NoSuchFile.class);
    }

    @Test
    void fifty_identical_uploads_at_once_are_one_blob() throws Exception {
        var bytes = fresh();
        var all = new ArrayList<Callable<StoredFile>>();
        for (int i = 0; i < 50; i++) all.add(() -> keep(OFFICE, owner(), bytes));
        List<StoredFile> kept = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var it : threads.invokeAll(all)) kept.add(it.get());
        }
        assertThat(kept).extracting(StoredFile::id).doesNotHaveDuplicates();
        assertThat(refs(kept.getFirst())).isEqualTo(50);
        var lies = java.nio.file.Files.readAllBytes(
                store.path(OFFICE, kept.getFirst().sha256()));
        assertThat(new String(lies, java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("nothing of the text can be read on the disk, nor its sum in the name")
                .doesNotContain(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(store.path(OFFICE, kept.getFirst().sha256()).toString())
                .doesNotContain(kept.getFirst().sha256());
        for (var it : kept.subList(1, 50)) files.drop(it.id(), officer(OFFICE));
        assertThat(refs(kept.getFirst())).isEqualTo(1);
        assertThat(files.open(kept.getFirst().id(), officer(OFFICE)).bytes()).isEqualTo(bytes);
    }

    @Test
    void two_offices_never_share_bytes() throws IOException {
        var bytes = fresh();
        var mine = keep(OFFICE, owner(), bytes);
        var yours = keep(OTHER, owner(), bytes);
        assertThat(refs(mine)).isEqualTo(1);
        assertThat(refs(yours)).isEqualTo(1);
        files.drop(mine.id(), officer(OFFICE));
        assertThat(files.open(yours.id(), officer(OTHER)).bytes()).isEqualTo(bytes);
        assertThat(store.name(OFFICE, mine.sha256())).isNotEqualTo(store.name(OTHER, yours.sha256()));
    }

    @Test
    void what_is_too_large_or_empty_or_cut_off_leaves_nothing_behind() throws IOException {
        var before = incoming();
        assertThatThrownBy(() -> keep(OFFICE, owner(), new byte[0])).isInstanceOf(Refusal.class);
        var endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> files.keep(officer(OFFICE), OFFICE, owner(), "a.txt", endless))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("MB");
        var torn = new java.io.InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) throw new IOException("the line broke");
                return 'a';
            }
        };
        assertThatThrownBy(() -> files.keep(officer(OFFICE), OFFICE, owner(), "a.txt", torn))
                .isInstanceOf(Refusal.class);
        assertThat(incoming()).isEqualTo(before);
    }

    @Test
    void a_virus_is_refused_and_noted_and_without_the_scanner_a_file_waits() throws Exception {
        try (var clamd = new FakeClamd()) {
            var scanned = with(clamd.address());
            assertThat(kept(scanned, fresh()).state()).isEqualTo(FileState.READY);
            var before = noted("archive.infected");
            assertThatThrownBy(() -> kept(scanned, Samples.text("EICAR " + UUID.randomUUID())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("病毒");
            assertThat(noted("archive.infected")).isEqualTo(before + 1);
        }
        var unreachable = with("127.0.0.1:1");
        var waiting = kept(unreachable, fresh());
        assertThat(waiting.state()).isEqualTo(FileState.WAITING);
        assertThatThrownBy(() -> unreachable.open(waiting.id(), officer(OFFICE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("病毒检查");
    }

    private StoredFile kept(Files files, byte[] bytes) {
        return files.keep(officer(OFFICE), OFFICE, owner(), "证据.txt", new ByteArrayInputStream(bytes));
    }

    private Files with(String clamd) {
        return new Files(store, ledger, inspector, new VirusScan(clamd, limits), trail, List.of(), clock);
    }

    private long noted(String act) {
        return jdbc.sql("select count(*) from trail where act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }

    private int refs(StoredFile file) {
        return jdbc.sql("select refs from archive_blob where office_code = :office and sha256 = :sha")
                .param("office", file.office().code())
                .param("sha", file.sha256())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_a_stop_in_the_middle_left_in_the_clear_is_gone_with_the_next_start(@TempDir Path data)
            throws IOException {
        var left = java.nio.file.Files.createDirectories(data.resolve("files").resolve(BlobStore.INCOMING))
                .resolve("left.part");
        java.nio.file.Files.write(left, fresh());
        new BlobStore(data, limits, seal);
        assertThat(left).doesNotExist();
    }

    private long incoming() throws IOException {
        var folder = java.nio.file.Files.createDirectories(store.root().resolve(BlobStore.INCOMING));
        try (var all = java.nio.file.Files.list(folder)) {
            return all.count();
        }
    }
}
