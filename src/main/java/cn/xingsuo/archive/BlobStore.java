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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 文件库 — bytes on disk, named by their SHA-256 in two levels of folders, apart for each office. A file comes into being by one atomic
 * rename after it was forced to disk, so that nobody ever sees half of one.
 */
@Component
class BlobStore {
    static final String INCOMING = "incoming";
    private static final int BUFFER = 1 << 16;
    private final Path root;
    private final FileLimits limits;

    BlobStore(@Value("${xingsuo.data}") Path data, FileLimits limits) {
        this.root = data.resolve("files").toAbsolutePath();
        this.limits = limits;
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

    /** Where the office's bytes with this sum lie. */
    Path path(OfficeId office, String sha256) {
        return root.resolve(office.code())
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Makes the bytes visible in one step. */
    void place(Incoming incoming, OfficeId office) throws IOException {
        var to = path(office, incoming.sha256());
        var folder = requireNonNull(to.getParent());
        Files.createDirectories(folder);
        Files.move(incoming.path(), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    /** The sum of the bytes as they lie there now. */
    static String sum(Path path) throws IOException {
        var sum = digest();
        try (var in = Files.newInputStream(path)) {
            var buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) >= 0; ) sum.update(buffer, 0, read);
        }
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
