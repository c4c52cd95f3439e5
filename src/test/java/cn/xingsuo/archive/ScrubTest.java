package cn.xingsuo.archive;

import static cn.xingsuo.archive.FilesTest.fresh;
import static cn.xingsuo.archive.FilesTest.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class ScrubTest {
    private final Files files;
    private final Scrub scrub;
    private final TroubleBook troubles;
    private final BlobStore store;
    private final ScrubLedger ledger;
    private final VirusScan scan;
    private final MockMvc web;
    private final JdbcClient jdbc;

    ScrubTest(
            Files files,
            Scrub scrub,
            TroubleBook troubles,
            BlobStore store,
            ScrubLedger ledger,
            VirusScan scan,
            MockMvc web,
            JdbcClient jdbc) {
        this.files = files;
        this.scrub = scrub;
        this.troubles = troubles;
        this.store = store;
        this.ledger = ledger;
        this.scan = scan;
        this.web = web;
        this.jdbc = jdbc;
    }

    private StoredFile keep(OfficeId office, String label, byte[] bytes) {
        var owner = new Owner("test", UUID.randomUUID().toString(), label);
        return files.keep(officer(office), office, owner, "证据.txt", new ByteArrayInputStream(bytes));
    }

    @Test
    void exactly_the_flipped_byte_and_the_lost_file_are_found_and_their_cases_named() throws IOException {
        var office = new OfficeId("994102001");
        var kept = new ArrayList<StoredFile>();
        for (int i = 0; i < 20; i++) kept.add(keep(office, "竹溪调〔2026〕" + i + "号", fresh()));
        var bytes = files.open(kept.get(7).id(), officer(office)).bytes();
        flip(path(kept.get(7)));
        java.nio.file.Files.delete(path(kept.get(13)));

        scrub.run(Progress.SILENT);

        var found = troubles.of(officer(office));
        assertThat(found)
                .extracting(TroubleBook.Trouble::label)
                .containsExactlyInAnyOrder("竹溪调〔2026〕7号", "竹溪调〔2026〕13号");
        assertThat(found).extracting(TroubleBook.Trouble::fault).containsExactlyInAnyOrder("CHANGED", "MISSING");
        assertThat(troubles.of(officer(new OfficeId("994102002")))).isEmpty();
        assertThat(troubles.all()).allSatisfy(it -> assertThat(it.label()).isNull());
        assertThatThrownBy(() -> files.open(kept.get(7).id(), officer(office))).isInstanceOf(Refusal.class);
        assertThat(files.open(kept.get(8).id(), officer(office)).bytes()).isNotEmpty();

        keep(office, "竹溪调〔2026〕99号", bytes);
        assertThat(files.open(kept.get(7).id(), officer(office)).bytes())
                .as("the same bytes brought again heal the damaged ones")
                .isEqualTo(bytes);
        scrub.run(Progress.SILENT);
        assertThat(troubles.of(officer(office)))
                .extracting(TroubleBook.Trouble::label)
                .containsExactly("竹溪调〔2026〕13号");
    }

    @Test
    void what_lay_in_the_clear_is_read_and_sealed_by_the_next_round_and_a_cut_file_is_found() throws IOException {
        var office = new OfficeId("994102009");
        var many = Samples.text("证".repeat(500_000));
        var old = keep(office, "旧", many);
        var cut = keep(office, "截断", Samples.text("据".repeat(500_000)));
        var clear = store.clear(office, old.sha256());
        java.nio.file.Files.createDirectories(clear.getParent());
        java.nio.file.Files.write(clear, many);
        java.nio.file.Files.delete(path(old));
        assertThat(files.open(old.id(), officer(office)).bytes()).isEqualTo(many);
        var sealed = java.nio.file.Files.readAllBytes(path(cut));
        var piece = java.nio.ByteBuffer.wrap(sealed, 12, 4).getInt();
        java.nio.file.Files.write(path(cut), java.util.Arrays.copyOf(sealed, 16 + piece));

        scrub.run(Progress.SILENT);

        assertThat(clear).doesNotExist();
        assertThat(path(old)).exists();
        assertThat(files.open(old.id(), officer(office)).bytes()).isEqualTo(many);
        assertThat(troubles.of(officer(office)))
                .as("a file cut off between two pieces")
                .extracting(TroubleBook.Trouble::label)
                .containsExactly("截断");
    }

    @Test
    void what_a_stop_left_behind_is_swept_and_what_is_held_stays() throws IOException {
        var office = new OfficeId("994102003");
        var held = keep(office, "1", fresh());
        var dropped = keep(office, "2", fresh());
        files.drop(dropped.id(), officer(office));
        var young = keep(office, "3", fresh());
        files.drop(young.id(), officer(office));
        var half = store.root().resolve(BlobStore.INCOMING).resolve(UUID.randomUUID() + ".part");
        java.nio.file.Files.write(half, fresh());
        for (var it : List.of(path(held), path(dropped), half))
            java.nio.file.Files.setLastModifiedTime(it, FileTime.from(Instant.EPOCH));

        scrub.run(Progress.SILENT);

        assertThat(path(held)).exists();
        assertThat(path(dropped)).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(path(young))
                .as("an upload under way may still come back to it")
                .exists();
    }

    @Test
    void files_that_waited_are_checked_when_the_scanner_answers_again() throws Exception {
        var office = new OfficeId("994102004");
        var good = keep(office, "1", fresh());
        var bad = keep(office, "2", Samples.text("EICAR " + UUID.randomUUID()));
        waiting(office);
        try (var clamd = new FakeClamd()) {
            new VirusWatch(ledger, store, new VirusScan(clamd.address(), new FileLimits())).check();
        }
        assertThat(files.get(good.id(), officer(office)).state()).isEqualTo(FileState.READY);
        assertThat(files.get(bad.id(), officer(office)).state()).isEqualTo(FileState.INFECTED);
        assertThatThrownBy(() -> files.open(bad.id(), officer(office))).isInstanceOf(Refusal.class);
        assertThat(scan.configured()).isFalse();
    }

    @Test
    void downloads_carry_the_whole_name_and_are_never_guessed_at() throws Exception {
        var office = new OfficeId("994102005");
        var owner = new Owner("test", UUID.randomUUID().toString(), "1");
        var pdf = files.keep(officer(office), office, owner, "协议 \"1\".pdf", new ByteArrayInputStream(Samples.pdf()));
        var text = keep(office, "2", fresh());
        var seen = answer("/archive/files/" + pdf.id() + "/view", officer(office));
        assertThat(seen.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"file.pdf\"; filename*=UTF-8''%E5%8D%8F%E8%AE%AE%20_1_.pdf");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getContentType()).isEqualTo("application/pdf");
        assertThat(answer("/archive/files/" + pdf.id(), officer(office)).getHeader("Content-Disposition"))
                .startsWith("attachment");
        var never = answer("/archive/files/" + text.id() + "/view", officer(office));
        assertThat(never.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(never.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer("/archive/files/" + pdf.id(), officer(new OfficeId("994102006")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("/archive/files/nonsense", officer(office)).getStatus())
                .isEqualTo(404);
        var director = new Viewer("zhao", "赵强", Role.DIRECTOR, office.code(), office.code());
        assertThat(answer("/archive/damaged", director).getStatus()).isEqualTo(200);
        assertThat(answer("/archive/scrub", new Viewer("x", "x", Role.SYSTEM_ADMIN, "", null))
                        .getStatus())
                .isEqualTo(200);
    }

    private void waiting(OfficeId office) {
        jdbc.sql("update archive_blob set state = 'WAITING' where office_code = :office")
                .param("office", office.code())
                .update();
    }

    private MockHttpServletResponse answer(String path, Viewer viewer) throws Exception {
        var token = new TestingAuthenticationToken(viewer, null, "ROLE_" + viewer.role());
        token.setAuthenticated(true);
        return web.perform(get(path).with(authentication(token))).andReturn().getResponse();
    }

    private java.nio.file.Path path(StoredFile file) {
        return store.path(file.office(), file.sha256());
    }

    private static void flip(java.nio.file.Path path) throws IOException {
        try (var it = new RandomAccessFile(path.toFile(), "rw")) {
            it.seek(3);
            var old = it.read();
            it.seek(3);
            it.write(old ^ 1);
        }
    }
}
