package cn.xingsuo.docking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 交换文件 — one numbered message between two sides.
 *
 * @param sequence counted by the sender for this receiver, without gaps
 * @param kind HANDOVER, RECEIPT, REFUSAL or RESULT
 * @param body JSON text, hashed as it stands
 * @param sha256 over everything before it
 */
record Envelope(String format, String sender, String receiver, int sequence, String kind, String body, String sha256) {
    static final String FORMAT = "xingsuo-docking/1";

    static Envelope sealed(String sender, String receiver, int sequence, String kind, String body) {
        return new Envelope(
                FORMAT, sender, receiver, sequence, kind, body, hash(sender, receiver, sequence, kind, body));
    }

    boolean intact() {
        return hash(sender, receiver, sequence, kind, body).equals(sha256);
    }

    private static String hash(String sender, String receiver, int sequence, String kind, String body) {
        var text = String.join("\n", FORMAT, sender, receiver, String.valueOf(sequence), kind, body);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
