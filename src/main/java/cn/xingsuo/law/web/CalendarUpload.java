package cn.xingsuo.law.web;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** 上传的日历 — bytes into text: UTF-8 with or without byte order mark, or the GB 18030 that office programs still write. */
final class CalendarUpload {
    private static final int MOST_BYTES = 200_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarUpload() {}

    static String text(MultipartFile file) throws IOException {
        if (file.isEmpty()) throw new Refusal("没有导入：没有选择文件或者文件是空的。请选择 CSV 文件后再上传。", null);
        if (file.getSize() > MOST_BYTES) {
            throw new Refusal("没有导入：文件有 {0} 字节，一年的放假安排不会超过 {1} 字节。请核对是否选错了文件。", null, file.getSize(), MOST_BYTES);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder()
                        .decode(ByteBuffer.wrap(file.getBytes()))
                        .toString();
                return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // the next one may fit
            }
        }
        throw new Refusal("没有导入：文件的文字编码不认识。请另存为 UTF-8 编码的 CSV 后再上传。", null);
    }
}
