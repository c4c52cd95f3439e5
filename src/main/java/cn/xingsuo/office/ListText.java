package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.Resource;

/** 名单文本 — the text of an uploaded list, plain or gzip, in UTF-8, UTF-16 or GBK; broken or endless input is refused. */
final class ListText {
    /** The whole country's villages take 38 MB; a file that unpacks to more than this is an attack or a mistake. */
    private static final long MOST_BYTES = 256L << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private ListText() {}

    /** Finds the encoding by reading the file once to its end, so that no half-read list is ever taken for a whole one. */
    static Charset charsetOf(Resource file, LongConsumer bytesRead) throws IOException {
        try (var in = bytes(file, bytesRead)) {
            in.mark(2);
            var mark = in.read() << 8 | in.read();
            in.reset();
            if (mark == 0xfeff || mark == 0xfffe) return StandardCharsets.UTF_16;
            if (decodes(in, StandardCharsets.UTF_8)) return StandardCharsets.UTF_8;
        }
        try (var in = bytes(file, bytesRead)) {
            if (decodes(in, GB18030)) return GB18030;
        }
        throw new Refusal("文件的文字编码无法识别。请用表格软件另存为“CSV UTF-8”后重新上传", null);
    }

    static Reader open(Resource file, Charset charset, LongConsumer bytesRead) throws IOException {
        var in = bytes(file, bytesRead);
        if (charset.equals(StandardCharsets.UTF_8)) {
            in.mark(3);
            if (!(in.read() == 0xef && in.read() == 0xbb && in.read() == 0xbf)) in.reset();
        }
        return reader(in, charset);
    }

    private static boolean decodes(InputStream in, Charset charset) throws IOException {
        var characters = new char[1 << 16];
        try {
            var reader = reader(in, charset);
            while (reader.read(characters) >= 0) {}
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static InputStream bytes(Resource file, LongConsumer bytesRead) throws IOException {
        var raw = new BufferedInputStream(new Counted(file.getInputStream(), bytesRead), 1 << 16);
        raw.mark(4);
        var magic = raw.read() << 8 | raw.read();
        raw.reset();
        if (magic == 0x504b) throw new Refusal("不能直接导入 ZIP 压缩包。请解压后上传其中的 CSV 文件,或上传 .gz 文件", null);
        var plain = magic == 0x1f8b ? new GZIPInputStream(raw, 1 << 16) : raw;
        return new BufferedInputStream(new Counted(plain, ListText::refuseTooMuch), 1 << 16);
    }

    private static void refuseTooMuch(long bytes) {
        if (bytes > MOST_BYTES) throw new Refusal("文件解开后超过 {0} MB。请确认文件正确,或按省拆分后分别导入", null, MOST_BYTES >> 20);
    }

    /** 计数流 — tells after every read how many bytes have come through. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer told;
        private long count;

        Counted(InputStream in, LongConsumer told) {
            super(in);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = in.read(bytes, offset, length);
            if (read > 0) told.accept(count += read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
