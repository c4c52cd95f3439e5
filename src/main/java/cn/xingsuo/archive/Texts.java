package cn.xingsuo.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 文本编码 — reads plain text as UTF-8 or, failing that, GB 18030. */
final class Texts {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Texts() {}

    /** The text; null if the bytes are no text. */
    static @Nullable String decode(byte[] bytes) {
        for (var charset : CHARSETS) {
            try {
                var text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (text.chars().allMatch(it -> it >= ' ' || it == '\t' || it == '\r' || it == '\n' || it == '\f'))
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // not this one
            }
        }
        return null;
    }
}
