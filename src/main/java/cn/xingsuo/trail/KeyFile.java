package cn.xingsuo.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 密钥文件 — named 256-bit keys, one {@code name = base64} a line, in a file only its owner may read. It lies outside the database, so that
 * whoever copies or rewrites the database alone can neither read what is encrypted nor forge a seal.
 */
@Component
public class KeyFile {
    private static final int BYTES = 32;
    private final Path path;

    public KeyFile(@Value("${xingsuo.keys:${xingsuo.data}/keys}") Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    /** All keys whose name begins so, e.g. every generation of {@code person-field-}. */
    public synchronized SortedMap<String, byte[]> named(String prefix) {
        var found = new TreeMap<String, byte[]>();
        read().forEach((name, key) -> {
            if (name.startsWith(prefix)) found.put(name, key);
        });
        return found;
    }

    /** The key of this name, made now if the file does not hold it yet. */
    public synchronized byte[] findOrMake(String name) {
        var keys = read();
        byte @Nullable [] held = keys.get(name);
        if (held != null) return held;
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        keys.put(name, made);
        write(keys);
        return made;
    }

    private Map<String, byte[]> read() {
        var keys = new TreeMap<String, byte[]>();
        if (!Files.exists(path)) return keys;
        try {
            for (var line : Files.readAllLines(path)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var parts = line.split("=", 2);
                keys.put(parts[0].strip(), key(parts.length == 2 ? parts[1].strip() : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private byte[] key(String text) {
        try {
            var key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) return key;
        } catch (IllegalArgumentException notBase64) {
            // reported below, in words that help
        }
        throw new IllegalStateException(
                "密钥文件 " + path + " 已损坏,请从备份恢复。The key file is damaged: restore it from a backup.");
    }

    /** Written beside and moved over, so that a crash leaves either the old file or the new one. */
    private void write(Map<String, byte[]> keys) {
        var text = new StringBuilder("# 星所密钥,请与数据库分开备份。Keys of Xingsuo: back them up apart from the database.\n");
        keys.forEach((name, key) -> text.append(name)
                .append(" = ")
                .append(Base64.getEncoder().encodeToString(key))
                .append('\n'));
        var beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(beside);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(beside, text);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
