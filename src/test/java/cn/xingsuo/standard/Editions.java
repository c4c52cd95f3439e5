package cn.xingsuo.standard;

import cn.xingsuo.standard.StandardReader.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** 测试用标准 — the editions for tests that need no house. */
public final class Editions {
    private static final Standards STANDARDS = new Standards(citation -> true);

    private Editions() {}

    public static Standard reference() {
        return STANDARDS.get("ref-star-v1");
    }

    public static Standards all() {
        return STANDARDS;
    }

    /** A text of the test resources read as an edition. */
    static Outcome read(String path) {
        return STANDARDS.check(path.substring(path.lastIndexOf('/') + 1), text(path));
    }

    public static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
