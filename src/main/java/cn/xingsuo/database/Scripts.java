package cn.xingsuo.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 迁移脚本 — every script the rooms bring along, as one fingerprint. */
final class Scripts {
    private Scripts() {}

    /** SHA-256 over the addresses within the product and the words of all scripts. */
    static String digest() {
        try {
            var every = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.sort(every, Comparator.comparing(Scripts::path));
            for (var script : every) {
                digest.update(path(script).getBytes(UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String path(Resource script) {
        try {
            var address = script.getURL().toString();
            return address.substring(address.lastIndexOf("db/migration/"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
