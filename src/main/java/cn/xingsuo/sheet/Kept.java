package cn.xingsuo.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** 不随手关闭的流 — a writer that closes what it writes to must not end the answer of a request. */
final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
