package cn.xingsuo.archive;

import java.io.IOException;
import java.io.InputStream;

/** 已调阅的文件 — a file somebody was allowed to open, and its bytes as they came in. */
public record Opened(StoredFile file, Content content) {
    /** 内容 — read as often as needed; nothing of it is written to disk. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    byte[] bytes() throws IOException {
        try (var in = content.open()) {
            return in.readAllBytes();
        }
    }
}
