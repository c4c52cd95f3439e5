package cn.xingsuo.person;

import cn.xingsuo.web.Sealer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * 字段加密 — the only place that knows algorithms: AES-256-GCM for values, HMAC-SHA-256 for blind indexes. A sealed value is
 * {@code algorithm (1) | key generation (2) | nonce (12) | text and tag}, so another algorithm can join without touching what is
 * stored. The place a value belongs to is authenticated with it: a value copied into another row or column does not open. Other
 * rooms seal what may hold personal data, such as drafts, through it.
 */
@Component
class FieldCipher implements Sealer {
    private static final byte AES_256_GCM = 1;
    private static final int NONCE = 12;
    private static final int HEAD = 3 + NONCE;
    private static final int TAG_BITS = 128;

    private final PersonKeys keys;
    private final SecureRandom random = new SecureRandom();

    FieldCipher(PersonKeys keys) {
        this.keys = keys;
    }

    byte[] seal(String clear, PersonId person, Field field) {
        return seal(clear.getBytes(StandardCharsets.UTF_8), place(person, field));
    }

    String open(byte[] sealed, PersonId person, Field field) {
        return new String(open(sealed, place(person, field)), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] seal(byte[] plain, String place) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var generation = keys.newest();
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, generation, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(AES_256_GCM)
                    .putShort((short) generation)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        var head = ByteBuffer.wrap(sealed);
        if (sealed.length < HEAD || head.get() != AES_256_GCM)
            throw new IllegalStateException("unknown algorithm at " + place);
        var nonce = Arrays.copyOfRange(sealed, 3, HEAD);
        try {
            return cipher(Cipher.DECRYPT_MODE, head.getShort(), nonce, place)
                    .doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the value at " + place + " does not open", e);
        }
    }

    /** The same value gives the same index, and nobody without the key can try values out. */
    byte[] index(String clear, Field field) {
        return mark(clear.getBytes(StandardCharsets.UTF_8), field.column());
    }

    @Override
    public byte[] mark(byte[] plain, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.index(), "HmacSHA256"));
            mac.update((purpose + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, int generation, byte[] nonce, String place) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(mode, new SecretKeySpec(keys.field(generation), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        aes.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return aes;
    }

    private static String place(PersonId person, Field field) {
        return "person." + field.column() + "/" + person;
    }
}
