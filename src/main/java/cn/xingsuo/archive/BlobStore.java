package cn.xingsuo.archive;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 文件库 — sealed bytes on disk, named by a keyed sum of what they hold in two levels of folders, apart for each office. A file comes into being by one atomic
 * rename after it was forced to disk, so that nobody ever sees half of one.
 */
@Component
class BlobStore {
    static final String INCOMING = "incoming";
    private static final Logger LOG = LoggerFactory.getLogger(BlobStore.class);
    private static final int BUFFER = 1 << 16;
    private final Path root;
    private final FileLimits limits;
    private final Seal seal;

    BlobStore(@Value("${xingsuo.data}") Path data, FileLimits limits, Seal seal) {
        this.root = data.resolve("files").toAbsolutePath();
        this.limits = limits;
        this.seal = seal;
        forget();
    }

    /** While it is looked at, what came in lies in the clear; whatever a stop in the middle left of it is gone with the next start. */
    private void forget() {
        var left = root.resolve(INCOMING).toFile().listFiles();
        if (left == null) return;
        for (var part : left) {
            if (!part.delete()) LOG.warn("could not remove {}", part);
        }
    }

    /** What came in, not yet visible to anybody; closing it unplaced removes it. */
    record Incoming(Path path, String sha256, long size) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path root() {
        return root;
    }

    /** Writes the bytes aside and forces them to disk. */
    Incoming receive(InputStream in) throws IOException {
        var folder = Files.createDirectories(root.resolve(INCOMING));
        var path = folder.resolve(UUID.randomUUID() + ".part");
        try {
            var sum = digest();
            var size = copy(in, path, sum);
            return new Incoming(path, HexFormat.of().formatHex(sum.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private long copy(InputStream in, Path path, MessageDigest sum) throws IOException {
        var most = limits.of("most-bytes");
        long size = 0;
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            var buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) >= 0; size += read) {
                if (size + read > most) throw new Refusal("文件超过 {0} MB,没有保存。请压缩扫描分辨率或者分成几个文件再上传。", null, most >> 20);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        if (size == 0) throw new Refusal("文件是空的,没有保存。请检查后重新选择文件。", null);
        return size;
    }

    /** The name under which the office's bytes with this sum lie. */
    String name(OfficeId office, String sha256) {
        return seal.name(office, sha256);
    }

    /** Where the office's bytes with this sum lie. */
    Path path(OfficeId office, String sha256) {
        return under(office, name(office, sha256));
    }

    /** Where they lay before files were sealed. */
    Path clear(OfficeId office, String sha256) {
        return under(office, sha256);
    }

    private Path under(OfficeId office, String name) {
        return root.resolve(office.code())
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    boolean holds(OfficeId office, String sha256) {
        return Files.isRegularFile(path(office, sha256)) || Files.isRegularFile(clear(office, sha256));
    }

    /** The bytes as they came in. */
    InputStream read(OfficeId office, String sha256) throws IOException {
        var path = path(office, sha256);
        var there = Files.isRegularFile(path) ? path : clear(office, sha256);
        return seal.read(Files.newInputStream(there), place(office, sha256));
    }

    /** Makes the bytes visible, sealed, in one step. */
    void place(Incoming incoming, OfficeId office) throws IOException {
        place(incoming.path(), office, incoming.sha256());
    }

    /** Seals bytes that lie in the clear. */
    void sealed(OfficeId office, String sha256) throws IOException {
        var clear = clear(office, sha256);
        if (!Files.isRegularFile(clear)) return;
        if (!Files.isRegularFile(path(office, sha256))) place(clear, office, sha256);
        Files.deleteIfExists(clear);
    }

    private void place(Path plain, OfficeId office, String sha256) throws IOException {
        var part = Files.createDirectories(root.resolve(INCOMING)).resolve(UUID.randomUUID() + ".part");
        try (var in = Files.newInputStream(plain);
                var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            seal.write(in, Channels.newOutputStream(channel), place(office, sha256));
            channel.force(true);
        }
        var to = path(office, sha256);
        var folder = requireNonNull(to.getParent());
        Files.createDirectories(folder);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    /** Whether the bytes still are what they were. */
    boolean whole(OfficeId office, String sha256) throws IOException {
        try (var in = read(office, sha256)) {
            return sum(in).equals(sha256);
        } catch (IOException e) {
            if (Files.isReadable(path(office, sha256)) || Files.isReadable(clear(office, sha256))) return false;
            throw e;
        }
    }

    private static String place(OfficeId office, String sha256) {
        return "archive/" + office.code() + "/" + sha256;
    }

    private static String sum(InputStream in) throws IOException {
        var sum = digest();
        var buffer = new byte[BUFFER];
        for (int read; (read = in.read(buffer)) >= 0; ) sum.update(buffer, 0, read);
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void force(Path folder) throws IOException {
        try (var it = FileChannel.open(folder, StandardOpenOption.READ)) {
            it.force(true);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
