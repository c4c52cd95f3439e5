package cn.xingsuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 生成的文档 — a committed document that must equal what the code says today. {@code ./mvnw test -Dtest=… -Dwrite=true} writes it anew.
 */
public final class Generated {
    private Generated() {}

    public static void isCurrent(String path, String content) throws IOException {
        var file = Path.of(path);
        if (Boolean.parseBoolean(System.getProperty("write", "false"))) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, content);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(path + " is out of date: run the test once with -Dwrite=true and commit the file")
                .isEqualTo(content);
    }
}
