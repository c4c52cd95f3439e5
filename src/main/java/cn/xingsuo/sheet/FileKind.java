package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** 文件类型 — what a file is by its first bytes. */
enum FileKind {
    ZIP,
    TEXT;

    private static final int HEAD = 8192;

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, 'P', 'K')) return ZIP;
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw old(file);
        if (starts(head, '%', 'P', 'D', 'F')) throw new Refusal("这是 PDF 文件,不是电子表格。请上传 .xlsx 或 .csv 文件", null);
        var wide = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
        for (var it : head) {
            if (it == 0 && !wide) throw new Refusal("文件内容不是电子表格。请用表格软件打开,另存为 .xlsx 或“CSV UTF-8”后重新上传", null);
        }
        return TEXT;
    }

    /** The old container holds an .xls, or a new file behind a password. */
    private static Refusal old(Path file) throws IOException {
        var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        if (holds(Files.readAllBytes(file), locked)) return new Refusal("文件设有打开密码,无法读取。请用表格软件打开,取消密码后重新上传", null);
        return new Refusal("这是旧版的 .xls 文件,其中可能含有宏。请用表格软件打开,另存为 .xlsx 后重新上传", null);
    }

    private static boolean holds(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i++) {
            if (all[i] == part[0] && Arrays.equals(all, i, i + part.length, part, 0, part.length)) return true;
        }
        return false;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((head[i] & 0xff) != magic[i]) return false;
        return true;
    }
}
