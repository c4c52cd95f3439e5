package cn.xingsuo.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 封存 — one batch of entries under a keyed hash that also covers the seal before it.
 *
 * @param skipped ids inside the range whose entries were not there: still being written, or never finished
 * @param late entries that appeared since in the gaps of earlier seals
 * @param digest SHA-256 over the SHA-256 of each entry, in order of id
 */
record Seal(long id, long from, long to, List<Long> skipped, List<Long> late, long count, String digest) {
    /** What goes before the first seal. */
    static final String BEGINNING = "0".repeat(64);

    /** The hash that stands for this batch and everything before it. */
    String under(String previous, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var covered = List.of(previous, id, from, to, skipped, late, count, digest)
                    .toString();
            return HexFormat.of().formatHex(mac.doFinal(covered.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
