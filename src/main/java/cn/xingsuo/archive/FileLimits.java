package cn.xingsuo.archive;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** 收存限额 — how large and how odd a file may be, from {@code values/archive-files.yaml}. */
@Component
class FileLimits {
    private final YamlValues values = YamlValues.of("archive-files");

    FileLimits() throws IOException {}

    long of(String key) {
        return values.number(key);
    }

    int whole(String key) {
        return Math.toIntExact(values.number(key));
    }
}
