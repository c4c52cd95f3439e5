package cn.xingsuo.dossier;

import cn.xingsuo.archive.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 签名件 — a scan of a signed paper, or something collected, in the dossier of a case.
 *
 * @param droppedWhy why it no longer counts; null while it does
 */
public record Scan(
        long id,
        String piece,
        FileId file,
        String name,
        Instant addedAt,
        String addedBy,
        @Nullable String droppedWhy) {
    public boolean counts() {
        return droppedWhy == null;
    }
}
