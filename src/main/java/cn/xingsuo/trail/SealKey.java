package cn.xingsuo.trail;

import java.util.List;
import org.springframework.stereotype.Component;

/** 封存密钥 — the key seals are made with; its name carries a fingerprint, so that a lost key is not mistaken for a forged seal. */
@Component
class SealKey {
    private static final Seal NAMEPLATE = new Seal(0, 0, 0, List.of(), List.of(), 0, "fingerprint");
    private final byte[] bytes;
    private final String name;

    SealKey(KeyFile file) {
        bytes = file.findOrMake("trail-seal-1");
        name = "trail-seal-1:" + NAMEPLATE.under(Seal.BEGINNING, bytes).substring(0, 16);
    }

    byte[] bytes() {
        return bytes;
    }

    String name() {
        return name;
    }
}
