package cn.xingsuo.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 数据目录 — everything the embedded database keeps: binaries, cluster, secrets. One process at a time may use it. */
final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Creates the directory if needed and locks it; fails when another process holds it. */
    static DataDirectory open(Path root) throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("数据目录 " + root + " 正被另一个星所进程使用,请先停止它,或用 --xingsuo.data= 另选目录。"
                    + " The data directory is in use by another process: stop that one or choose another directory.");
        }
        return new DataDirectory(root, channel, lock);
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A random secret kept in a file only the owner can read, made on first use. */
    String secret(String name) throws IOException {
        var file = root.resolve(name);
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
