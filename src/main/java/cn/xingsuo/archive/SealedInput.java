package cn.xingsuo.archive;

import cn.xingsuo.web.Sealer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 解封 — the plain bytes of a sealed file, piece by piece. A piece that was changed, moved or cut off ends the reading with an error. */
final class SealedInput extends InputStream {
    private final DataInputStream in;
    private final Sealer sealer;
    private final String place;
    private byte[] piece = {};
    private int at;
    private int number;
    private int next;

    /** @param in behind the mark of a sealed file */
    SealedInput(InputStream in, Sealer sealer, String place) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(in, Seal.PIECE));
        this.sealer = sealer;
        this.place = place;
        this.next = length();
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) return 0;
        if (!more()) return -1;
        var count = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        while (at == piece.length) {
            if (next < 0) return false;
            var sealed = new byte[next];
            in.readFully(sealed);
            next = length();
            piece = opened(sealed, Seal.place(place, number++, next < 0));
            at = 0;
        }
        return true;
    }

    private byte[] opened(byte[] sealed, String where) throws IOException {
        try {
            return sealer.open(sealed, where);
        } catch (IllegalStateException e) {
            throw new IOException("a sealed file does not open", e);
        }
    }

    /** Of the next piece; -1 at the end. */
    private int length() throws IOException {
        var first = in.read();
        if (first < 0) return -1;
        var length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte();
        if (length <= 0 || length > 2 * Seal.PIECE) throw new IOException("a sealed file is damaged");
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
