package cn.xingsuo.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 文件种类 — the kinds of file the house takes in, by content. */
enum FileKind {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg", "jpe"),
    PNG("image/png", true, "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    OFD("application/ofd", false, "ofd"),
    TEXT("text/plain", false, "txt");

    private final String type;
    private final boolean viewable;
    private final List<String> extensions;

    FileKind(String type, boolean viewable, String... extensions) {
        this.type = type;
        this.viewable = viewable;
        this.extensions = List.of(extensions);
    }

    String type() {
        return type;
    }

    boolean viewable() {
        return viewable;
    }

    String extension() {
        return extensions.getFirst();
    }

    boolean has(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    static FileKind ofType(String type) {
        return Arrays.stream(values())
                .filter(it -> it.type.equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The kind whose extension this is; empty for extensions the house has no use for. */
    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values()).filter(it -> it.has(extension)).findFirst();
    }
}
