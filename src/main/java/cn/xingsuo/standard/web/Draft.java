package cn.xingsuo.standard.web;

import cn.xingsuo.standard.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 草案文件 — an uploaded draft as text; a file in another encoding would only produce puzzling mistakes further on. */
final class Draft {
    static final List<Problem> UNREADABLE =
            List.of(new Problem("draft.yaml", 1, "文件不是 UTF-8 编码,请另存为 UTF-8 后再试", List.of()));

    private Draft() {}

    /** Null when it is not UTF-8. A byte order mark is dropped. */
    static @Nullable String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
