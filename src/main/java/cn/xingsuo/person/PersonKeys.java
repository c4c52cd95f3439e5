package cn.xingsuo.person;

import cn.xingsuo.trail.KeyFile;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 个人信息密钥 — the keys the fields of persons are kept with. A line {@code person-field-2} added to the key file starts a new generation:
 * what is written from then on uses it, what is older still opens. The index key stays, or nobody would be found again.
 */
@Component
class PersonKeys {
    private static final String FIELD = "person-field-";
    private static final String INDEX = "person-index-1";

    private final NavigableMap<Integer, byte[]> fields = new TreeMap<>();
    private final byte[] index;

    PersonKeys(KeyFile file, JdbcClient jdbc) {
        for (var used : registered(jdbc)) {
            var held = file.named(used.name()).get(used.name());
            var same = held != null && fingerprint(held).equals(used.fingerprint());
            if (!same && peopleIn(jdbc)) throw lost(file, used.name());
        }
        index = file.findOrMake(INDEX);
        file.findOrMake(FIELD + 1);
        file.named(FIELD).forEach((name, key) -> {
            fields.put(Integer.parseInt(name, FIELD.length(), name.length(), 10), key);
            register(jdbc, name, key);
        });
        register(jdbc, INDEX, index);
    }

    int newest() {
        return fields.lastKey();
    }

    byte[] field(int generation) {
        byte @Nullable [] key = fields.get(generation);
        if (key == null) throw new IllegalStateException("no key of generation " + generation);
        return key;
    }

    byte[] index() {
        return index;
    }

    /** 在用密钥 — a key this database was written with. */
    private record Used(String name, String fingerprint) {}

    private static List<Used> registered(JdbcClient jdbc) {
        return jdbc.sql("select name, fingerprint from person_key")
                .query((row, _) -> new Used(row.getString(1), row.getString(2)))
                .list();
    }

    private static boolean peopleIn(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    private static void register(JdbcClient jdbc, String name, byte[] key) {
        jdbc.sql("""
                insert into person_key (name, fingerprint) values (:name, :fingerprint)
                on conflict (name) do update set fingerprint = excluded.fingerprint
                """).param("name", name).param("fingerprint", fingerprint(key)).update();
    }

    private static String fingerprint(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException lost(KeyFile file, String name) {
        return new IllegalStateException("""
                数据库中有加密的个人信息,但密钥文件 %s 中没有当时的密钥 %s。请从备份恢复该文件,或用 --xingsuo.keys= 指明它的位置;在此之前不能启动。
                The database holds encrypted personal data, but the key file lacks the key it was written with. \
                Restore the file from a backup or name its place; the application does not start without it.""".formatted(file.path(), name));
    }
}
