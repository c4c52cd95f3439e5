package cn.xingsuo.archive;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Sealer;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * 文件封存 — files lie encrypted, in pieces, with the keys that guard the particulars of persons. Each piece is bound to its office, its
 * file, its number and whether it is the last; the name a file lies under tells nobody without the key what is in it.
 */
@Component
class Seal {
    static final int PIECE = 1 << 20;
    private static final byte[] MARK = "XS-SEALED-1\n".getBytes(StandardCharsets.US_ASCII);
    private final Sealer sealer;

    Seal(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Under which name the office's bytes lie. */
    String name(OfficeId office, String sha256) {
        return HexFormat.of()
                .formatHex(sealer.mark(sha256.getBytes(StandardCharsets.US_ASCII), "archive/" + office.code()));
    }

    void write(InputStream plain, OutputStream to, String place) throws IOException {
        var out = new DataOutputStream(to);
        out.write(MARK);
        var piece = plain.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            var next = plain.readNBytes(PIECE);
            var sealed = sealer.seal(piece, place(place, number, next.length == 0));
            out.writeInt(sealed.length);
            out.write(sealed);
            piece = next;
        }
        out.flush();
    }

    /** The plain bytes; a file from before they were sealed is read as it lies. */
    InputStream read(InputStream from, String place) throws IOException {
        var head = from.readNBytes(MARK.length);
        if (Arrays.equals(head, MARK)) return new SealedInput(from, sealer, place);
        return new SequenceInputStream(new ByteArrayInputStream(head), from);
    }

    static String place(String place, int number, boolean last) {
        return place + "/" + number + (last ? "/last" : "");
    }
}
